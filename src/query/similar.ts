import {closingTime} from '../posting/date.js';
import type {Posting} from '../posting/posting.js';
import {simpleIndex} from './facets/choice-index.js';
import {passing} from './facets/column.js';
import type {FacetIndex} from './facets/facet-index.js';
import type {Facet} from './facets/facet.js';
import {facetOf, indexOf} from './facets/indexes.js';
import {keyOf} from './facets/key.js';
import {kept} from './facets/kept.js';

/** What it is worth if two postings say the same of their work. */
const WORK = {title: 3, department: 2, team: 2, tags: 1, level: 1};
/** And of where it is done: that alone makes no jobs alike. */
const CIRCUMSTANCES = {place: 1, 'work-mode': 1};

/**
 * Other open postings like this one, those most like it first. Each thing that both say has points: 3 for a word of
 * the title, 2 for a department or team, 1 for a tag, level, work mode, and for each of country, region and city. The
 * fewer postings of the feed say it, the more of these it gets: all for what one alone says, none for what all say.
 * @param posting need not be one of the feed
 * @param most how many to give
 */
export function similarTo(posting: Posting, postings: readonly Posting[], most = 3, now = Date.now()): readonly Posting[] {
  const work = pointsFor(WORK, posting, postings, now);
  const circumstances = pointsFor(CIRCUMSTANCES, posting, postings, now);
  const isLike = (index: number) => work[index]! > 0 && postings[index]!.id !== posting.id && closingTime(postings[index]!) > now;
  const points = (index: number) => work[index]! + circumstances[index]!;
  return [...postings.keys()].filter(isLike).sort((one, other) => points(other) - points(one)).slice(0, most).map((index) => postings[index]!);
}

/** By posting: the points for what it has in common with one. */
function pointsFor(weights: Readonly<Record<string, number>>, posting: Posting, postings: readonly Posting[], now: number): Float64Array {
  const points = new Float64Array(postings.length);
  for (const [name, weight] of Object.entries(weights)) {
    const [facet, index] = name === 'title' ? [titleWords, titleIndex(postings)] : [facetOf(name, now), indexOf(postings, name, now)];
    for (const key of keysOf(posting, facet)) addPoints(points, weight, postingsWith(index, name, key));
  }
  return points;
}

const keysOf = (posting: Posting, {textsOf, pathsOf}: Facet): ReadonlySet<string> =>
  new Set(textsOf(posting).flatMap((text) => pathsOf(text).flatMap((path) => path.map(({key}) => key))));

const postingsWith = ({column, allowed}: FacetIndex, name: string, key: string): Uint8Array => passing(column, allowed({[name]: [key]})!);

function addPoints(points: Float64Array, weight: number, having: Uint8Array): void {
  const count = having.reduce((sum, has) => sum + has, 0);
  const rarity = count > 0 && count < having.length ? Math.log(having.length / count) / Math.log(having.length) : 0;
  having.forEach((has, index) => (points[index]! += has * weight * rarity));
}

const titleWords: Facet = {
  textsOf: ({title}) => title.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [],
  pathsOf: (word) => (word ? [[{key: keyOf(word), name: word}]] : []),
  labelOf: ({name}) => name,
};

const titleIndex = (postings: readonly Posting[]): FacetIndex =>
  kept(postings, 'title words', [], () => simpleIndex('title', titleWords, postings));
