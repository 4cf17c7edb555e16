import {closingTime} from '../posting/date.js';
import type {Posting} from '../posting/posting.js';
import {passing, readColumn, type RawColumn} from './facets/column.js';
import {facetOf, indexOf} from './facets/indexes.js';
import {kept} from './facets/kept.js';

const MINUTE = 60_000;

/** The points for a title of the same words. */
const TITLE = 10;
/** The points for each thing that two postings say alike of their work. */
const WORK = {department: 2, team: 2, tags: 1};
/** And of what is around it: that alone makes no jobs alike. */
const CIRCUMSTANCES = {level: 1, place: 1, 'work-mode': 1};

/** What nobody knows of a posting that is gone. */
const UNKNOWN = {places: [], employmentType: [], baseSalary: [], tags: [], sections: []};

/**
 * Other open postings like this one, those most like it first; of equal ones those that come first in the feed. A
 * title has up to 10 points, by how much of the words is in both, those that few postings have counting more; the same
 * department and team have 2 each; each common tag, level, work mode, country, region and city has 1.
 * @param like need not be one of the feed; of one that is gone, the id will do: many feeds make ids of titles, "backend-engineer-berlin"
 * @param most how many to give
 */
export function similarTo(like: Posting | string, postings: readonly Posting[], most = 3, now = Date.now()): readonly Posting[] {
  const posting = typeof like === 'string' ? {id: like, title: like, ...UNKNOWN} : like;
  // An open posting is asked for it with every letter that somebody types beside it.
  return kept(postings, 'similar', [posting.id, posting.title, most, Math.floor(now / MINUTE)], () => findSimilar(posting, postings, most, now));
}

function findSimilar(posting: Posting, postings: readonly Posting[], most: number, now: number): readonly Posting[] {
  const work = titleLikeness(posting, postings).map((likeness) => likeness * TITLE);
  addPoints(work, WORK, posting, postings, now);
  const points = work.slice();
  addPoints(points, CIRCUMSTANCES, posting, postings, now);
  const isLike = (index: number) => work[index]! > 0 && postings[index]!.id !== posting.id && closingTime(postings[index]!) > now;
  const alike = [...postings.keys()].filter(isLike).sort((one, other) => points[other]! - points[one]!);
  return alike.slice(0, most).map((index) => postings[index]!);
}

function addPoints(points: Float64Array, weights: Readonly<Record<string, number>>, posting: Posting, postings: readonly Posting[], now: number): void {
  for (const [name, weight] of Object.entries(weights)) {
    const {column, allowed} = indexOf(postings, name, now);
    for (const key of keysOf(posting, name, now)) passing(column, allowed({[name]: [key]})!).forEach((has, index) => (points[index]! += has * weight));
  }
}

function keysOf(posting: Posting, name: string, now: number): ReadonlySet<string> {
  const {textsOf, pathsOf} = facetOf(name, now);
  return new Set(textsOf(posting).flatMap((text) => pathsOf(text).flatMap((path) => path.map(({key}) => key))));
}

const wordsOf = ({title}: Posting): readonly string[] => title.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];

/** By posting: from 0 to 1, how much of the words of two titles is in both. */
function titleLikeness(posting: Posting, postings: readonly Posting[]): Float64Array {
  const column = kept(postings, 'title words', [], () => readColumn(postings, wordsOf));
  const weights = column.counts.map((count) => Math.log(1 + postings.length / count));
  const unknown = new Set(wordsOf(posting));
  const own = column.texts.map((word, entry) => (unknown.delete(word) ? weights[entry]! : 0));
  const ownSum = own.reduce((sum, weight) => sum + weight, 0) + unknown.size * Math.log(1 + postings.length);
  const shared = sumOf(column, own);
  const all = sumOf(column, weights);
  return shared.map((sum, index) => (2 * sum) / (ownSum + all[index]!));
}

/** By posting: the sum of what each of its entries has. */
function sumOf({offsets, entries}: RawColumn, values: readonly number[]): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let index = 0; index < sums.length; index++) {
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) sums[index]! += values[entries[at]!]!;
  }
  return sums;
}
