import {SORTS, type Query, type Sort} from './query.js';

/** One thing a query asks, as a parameter of the URL without its prefix. */
export type Pair = readonly [name: string, value: string];

/** Takes a sentence for developers. */
export type Note = (message: string) => void;

const NOT_FACETS: readonly string[] = ['q', 'sort', 'page', 'job'];
const MOST_VALUES = 200;

/** A query as pairs, always in the same order; what is not asked is not there. */
export function pairsOf({text, facets, sort, page, job}: Query): Pair[] {
  const chosen = Object.keys(facets).sort().filter((name) => !NOT_FACETS.includes(name));
  const pairs: Pair[] = [
    ['q', text],
    ...chosen.flatMap((name) => facets[name]!.map((value): Pair => [name, value])),
    ['sort', sort ?? ''],
    ['page', page === 1 ? '' : `${page}`],
    ['job', job ?? ''],
  ];
  return pairs.filter(([, value]) => value);
}

/** What pairs ask within the bounds: of what can be asked once, the first; a facet's values in alphabetical order, each once. */
export function queryOf(pairs: readonly Pair[], note: Note = () => {}): Query {
  const once = new Map<string, string>();
  const chosen: Pair[] = [];
  const faults = new Set<string>();
  for (const [name, given] of pairs) {
    const value = clean(given);
    const fault = value && faultOf(name, value, chosen.length);
    if (fault) faults.add(`${cut(name)}: ${fault}.`);
    else if (value && !NOT_FACETS.includes(name)) chosen.push([name, value]);
    else if (value && !once.has(name)) once.set(name, value);
  }
  faults.forEach((fault) => note(fault));
  const [text = '', sort, page = 1, job] = NOT_FACETS.map((name) => once.get(name));
  return {text: cut(text), facets: facetsOf(chosen), ...(sort && {sort: sort as Sort}), page: Number(page), ...(job && {job})};
}

const facetsOf = (chosen: readonly Pair[]): Query['facets'] => Object.fromEntries(chosen.map(([name]) =>
  [name, [...new Set(chosen.flatMap(([other, value]) => (other === name ? value : [])))].sort()]));

/** Why a value cannot be asked, if it cannot. */
function faultOf(name: string, value: string, chosen: number): string | undefined {
  if (name === 'q') return undefined;
  if (name === 'sort') return (SORTS as readonly string[]).includes(value) ? undefined : `"${cut(value)}" is none of ${SORTS.join(', ')}`;
  if (name === 'page') return /^[1-9]\d{0,4}$/.test(value) ? undefined : `"${cut(value)}" is not from 1 to 99999`;
  if (value.length > 500) return 'longer than 500 characters';
  // As the last part of a path, these two would be a step in it.
  if (name === 'job') return /^\.\.?$/.test(value) ? `"${value}" is no id` : undefined;
  if (!name || name === '__proto__' || name !== clean(name) || name.length > 50) return 'no name of a facet';
  return chosen < MOST_VALUES ? undefined : `more than ${MOST_VALUES} values`;
}

/** With single blanks for blanks and control characters, and what a URL can't hold as it comes out of one. */
const clean = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\p{Cc}]+/gu, ' ').trim();

const cut = (text: string): string => /^.{0,200}/u.exec(text)![0].trimEnd();
