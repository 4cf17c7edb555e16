import type {Posting} from '../posting/posting.js';
import {passing, type Column} from './facets/column.js';
import type {Choices} from './facets/facet-index.js';
import {facetOf, indexOf} from './facets/indexes.js';
import {keyOf, NOT_STATED} from './facets/key.js';
import {yearlyPays} from './facets/pay.js';
import {payTest} from './facets/pay-index.js';
import {isMeant, type Path} from './facets/tree.js';
import type {TextMatches} from './query.js';

/**
 * Whether a posting has one of a facet's values: for one posting by itself. What the rest of its feed tells of places is
 * not known here, so "Berlin" is `berlin`, but `de/berlin` only if it says "Germany" itself.
 * @param values keys, as in a query; `-` if the posting doesn't say; one that ends in `*` stands for all that begin so
 */
export function matchesFacet(posting: Posting, name: string, values: readonly string[], now = Date.now()): boolean {
  return name === 'pay' ? matchesPay(posting, values) : matchesChoice(posting, name, values.map(keyOf), now);
}

function matchesPay(posting: Posting, values: readonly string[]): boolean {
  const pays = yearlyPays(posting);
  return values.some((value) => (value === '*' ? pays.length > 0 : (pays.length > 0 ? pays : [undefined]).some((pay) => payTest(value)?.(pay))));
}

function matchesChoice(posting: Posting, name: string, keys: readonly string[], now: number): boolean {
  const {textsOf, pathsOf} = facetOf(name, now);
  const texts = textsOf(posting);
  return (texts.length > 0 ? texts : ['']).some((text) => {
    const paths = pathsOf(text);
    return keys.some((key) => (paths.length > 0 ? paths.some((path) => isNamed(path, key)) : key === NOT_STATED));
  });
}

const isNamed = (path: Path, key: string): boolean =>
  key.endsWith('*') ? path.some((step) => step.key.startsWith(key.slice(0, -1))) : isMeant(path, key);

/** What is left of the postings of a feed. All arrays are by posting. */
export interface Filtered {
  /** 1 for those that are left. */
  readonly found: Uint8Array;
  /** By column of which something is chosen: 1 for those that all the rest lets through. */
  readonly open: ReadonlyMap<Column, Uint8Array>;
}

/** Filters postings: they must match the text and, of each facet with a choice, have one of the values that are chosen. */
export function filterPostings(postings: readonly Posting[], choices: Choices, matches: TextMatches | undefined, now: number): Filtered {
  const passed = [...allowedByColumn(postings, choices, now)].map(([column, allowed]) => [column, passing(column, allowed)] as const);
  const failures = new Uint16Array(postings.length);
  for (let posting = 0; matches && posting < failures.length; posting++) failures[posting] = matches.ranks[posting]! > 0 ? 0 : FAR_FROM_FOUND;
  for (const [, own] of passed) for (let posting = 0; posting < failures.length; posting++) failures[posting]! += 1 - own[posting]!;
  return {found: withFailures(failures), open: new Map(passed.map(([column, own]) => [column, withFailures(failures, own)]))};
}

/** A text that doesn't match is no choice to take back: it counts as more than one. */
const FAR_FROM_FOUND = 2;

/** Those that nothing fails but, maybe, one column. */
function withFailures(failures: Uint16Array, passed?: Uint8Array): Uint8Array {
  const open = new Uint8Array(failures.length);
  for (let posting = 0; posting < open.length; posting++) open[posting] = Number(failures[posting] === (passed ? 1 - passed[posting]! : 0));
  return open;
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
