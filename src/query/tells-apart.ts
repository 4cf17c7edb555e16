import type {Posting} from '../posting/posting.js';
import {facetOf} from './facets/indexes.js';
import {kept} from './facets/kept.js';
import {payRange} from './facets/pay-range.js';
import {startOfDay} from './facets/posted.js';

/**
 * Whether a facet tells postings apart: where all say the same, or nothing, there is nothing to choose. Mostly known
 * from the first few postings, long before all of them are counted.
 */
export const tellsApart = (postings: readonly Posting[], name: string, now = Date.now()): boolean =>
  kept(postings, `tells apart ${name}`, [startOfDay(now)], () => (name === 'pay' ? hasRange(postings) : hasTwoValues(postings, name, now)));

function hasRange(postings: readonly Posting[]): boolean {
  const range = payRange(postings);
  return range !== undefined && range.min < range.max;
}

function hasTwoValues(postings: readonly Posting[], name: string, now: number): boolean {
  const {textsOf, pathsOf} = facetOf(name, now);
  const valuesOf = (posting: Posting): string => textsOf(posting).flatMap(pathsOf).map((path) => path.at(-1)?.key ?? '').sort().join('\n');
  const first = postings[0] && valuesOf(postings[0]);
  return postings.some((posting) => valuesOf(posting) !== first);
}
