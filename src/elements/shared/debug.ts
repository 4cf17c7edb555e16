import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../../feed/feed.js';

const MOST_NOTES = 100;

/** For developers only, so in English: the error, and what was left out of the feed. */
export function renderDebug({phase, feed, ...state}: FeedState): TemplateResult {
  const notes = feed?.notes ?? [];
  return html`
    <div class="debug" part="debug" lang="en" dir="ltr">
      ${'error' in state ? html`<p>${state.error.code}: ${state.error.message}</p>` : nothing}
      <p>${feed ? `${phase}: ${feed.format}, ${feed.postings.length} postings, ${notes.length} notes` : phase}</p>
      <ul>${notes.slice(0, MOST_NOTES).map(({posting, pointer, message}) => html`<li>${posting ? `${posting}: ` : ''}${message} <code>${pointer}</code></li>`)}</ul>
    </div>
  `;
}
