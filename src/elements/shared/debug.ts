import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState, Note} from '../../feed/feed.js';

const MOST_NOTES = 100;

/**
 * For developers only, so in English: the error, what was left out of the feed, and what of the page makes no sense.
 * @param state undefined where an element around speaks of the feed
 */
export function renderDebug(state: FeedState | undefined, others: readonly Note[]): TemplateResult | typeof nothing {
  const notes = [...others, ...(state?.feed?.notes ?? [])];
  if (!state && notes.length === 0) return nothing;
  return html`
    <div class="debug" part="debug" lang="en" dir="ltr">
      ${state ? renderState(state, notes.length) : nothing}
      <ul>${notes.slice(0, MOST_NOTES).map(({posting, pointer, message}) => html`<li>${posting ? html`<bdi>${posting}</bdi>: ` : nothing}${message} <code>${pointer}</code></li>`)}</ul>
    </div>
  `;
}

const renderState = ({phase, feed, ...state}: FeedState, count: number): TemplateResult => html`
  ${'error' in state ? html`<p>${state.error.code}: ${state.error.message}</p>` : nothing}
  <p>${feed ? `${phase}: ${feed.format}, ${feed.postings.length} postings, ${count} notes` : phase}</p>
`;
