import type {Posting} from '../posting/posting.js';
import {passing, type Column} from './facets/column.js';
import type {Choices} from './facets/facet-index.js';
import {facetOf, indexOf} from './facets/indexes.js';
import {keyOf, NOT_STATED} from './facets/key.js';
import {yearlyPays} from './facets/pay.js';
import {payTest} from './facets/pay-index.js';
import {isMeant} from './facets/tree.js';
import type {TextMatches} from './query.js';

/**
 * Whether a posting has one of a facet's values: for one posting by itself. What the rest of its feed tells of places is
 * not known here, so "Berlin" is `berlin`, but `de/berlin` only if it says "Germany" itself.
 * @param values keys, as in a query; `-` if the posting doesn't say
 */
export function matchesFacet(posting: Posting, name: string, values: readonly string[], now = Date.now()): boolean {
  return name === 'pay' ? matchesPay(posting, values) : matchesChoice(posting, name, values.map(keyOf), now);
}

function matchesPay(posting: Posting, values: readonly string[]): boolean {
  const pays = yearlyPays(posting);
  return values.some((value) => (pays.length > 0 ? pays : [undefined]).some((pay) => payTest(value)?.(pay)));
}

function matchesChoice(posting: Posting, name: string, keys: readonly string[], now: number): boolean {
  const {textsOf, pathsOf} = facetOf(name, now);
  const texts = textsOf(posting);
  return (texts.length > 0 ? texts : ['']).some((text) => {
    const paths = pathsOf(text);
    return keys.some((key) => (paths.length > 0 ? paths.some((path) => isMeant(path, key)) : key === NOT_STATED));
  });
}

/** What is left of the postings of a feed. */
export interface Filtered {
  /** By posting: how much doesn't let it through. A text that it doesn't match counts twice, as it is no choice to take back. */
  readonly failures: Uint16Array;
  /** By column of which something is chosen, and by posting: 1 for those that it lets through. */
  readonly passed: ReadonlyMap<Column, Uint8Array>;
}

/** Filters postings: they must match the text and, of each facet with a choice, have one of the values that are chosen. */
export function filterPostings(postings: readonly Posting[], choices: Choices, matches: TextMatches | undefined, now: number): Filtered {
  const failures = Uint16Array.from(postings, (_, posting) => (matches && !(matches.ranks[posting]! > 0) ? 2 : 0));
  const passed = new Map([...allowedByColumn(postings, choices, now)].map(([column, allowed]) => [column, passing(column, allowed)]));
  for (const own of passed.values()) own.forEach((pass, posting) => (failures[posting]! += 1 - pass));
  return {failures, passed};
}

function allowedByColumn(postings: readonly Posting[], choices: Choices, now: number): ReadonlyMap<Column, Uint8Array> {
  const byColumn = new Map<Column, Uint8Array>();
  for (const name of Object.keys(choices)) {
    const index = indexOf(postings, name, now);
    const [before, allowed] = [byColumn.get(index.column), index.allowed(choices)];
    if (allowed) byColumn.set(index.column, before ? allowed.map((own, entry) => own & before[entry]!) : allowed);
  }
  return byColumn;
}

/** By posting: 1 for those that all but a column's own choices let through. */
export function openFor({failures, passed}: Filtered, column: Column): Uint8Array {
  const own = passed.get(column);
  return Uint8Array.from(failures, (count, posting) => Number(count === (own ? 1 - own[posting]! : 0)));
}
