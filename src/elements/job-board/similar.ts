import {html, nothing} from 'lit';
import type {Feed} from '../../feed/feed.js';
import type {Formatter} from '../../text/formatter.js';
import type {ResultsController} from '../shared/results-controller.js';
import {follow, type Links} from './navigation.js';

const MOST = 5;

/** Jobs like the open one; where that is not in the feed (any more), the first ones. */
export function renderSimilar(feed: Feed, job: string, {strings, place}: Formatter, results: ResultsController, links: Links): unknown {
  const open = feed.postings.find(({id}) => id === job);
  const similar = open ? results.engine?.similarTo(open, feed.postings, MOST) : feed.postings.slice(0, MOST);
  if (!similar?.length) return nothing;
  return html`<aside class="similar" part="similar" aria-labelledby="similar">
    <div class="similar-title" id="similar" role="heading" aria-level="3">${strings.similarJobs}</div>
    <ul role="list">${similar.map(({id, title, places}) => html`<li><a href=${links.href(id) || '#'} @click=${follow(links, id)} dir="auto">${title}</a>
      <span dir="auto">${places.slice(0, 1).map(place)}</span></li>`)}</ul>
  </aside>`;
}
