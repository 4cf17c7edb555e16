import {html, nothing} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Formatter} from '../../text/formatter.js';
import {renderWay, type Ways} from './ways.js';

/** Jobs below an open one, for whom that is not it. @param title of them all */
export function renderOtherJobs(title: string, postings: readonly Posting[], level: number, {place}: Formatter, ways: Ways): unknown {
  if (postings.length === 0) return nothing;
  return html`<section class="similar" part="similar" aria-labelledby="similar">
    <div class="small-title" part="similar-title" id="similar" role="heading" aria-level=${level}>${title}</div>
    <ul role="list">${postings.map((posting) => html`<li>${renderJob(posting, ways)} <span class="quiet" dir="auto">${posting.places.slice(0, 1).map(place)}</span></li>`)}</ul>
  </section>`;
}

const renderJob = (posting: Posting, ways: Ways) => renderWay(ways.to(posting), {name: 'job', part: 'similar-link'}, html`<bdi>${posting.title}</bdi>`);
