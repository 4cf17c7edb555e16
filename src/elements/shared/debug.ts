import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState, Note} from '../../feed/feed.js';

const MOST_NOTES = 100;

/** For developers only, so in English: the error, what was left out of the feed, and what of the page makes no sense. */
export function renderDebug({phase, feed, ...state}: FeedState, others: readonly Note[]): TemplateResult {
  const notes = [...others, ...(feed?.notes ?? [])];
  return html`
    <div class="debug" part="debug" lang="en" dir="ltr">
      ${'error' in state ? html`<p>${state.error.code}: ${state.error.message}</p>` : nothing}
      <p>${feed ? `${phase}: ${feed.format}, ${feed.postings.length} postings, ${notes.length} notes` : phase}</p>
      <ul>${notes.slice(0, MOST_NOTES).map(({posting, pointer, message}) => html`<li>${posting ? `${posting}: ` : ''}${message} <code>${pointer}</code></li>`)}</ul>
    </div>
  `;
}
