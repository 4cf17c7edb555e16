import type {FacetOption, Query} from '../query.js';
import type {Column} from './column.js';
import type {Words} from './words.js';

export type Choices = Query['facets'];

/** The keys that are chosen of a facet. Its name may be one that all objects have. */
export const chosenKeys = (choices: Choices, name: string): readonly string[] => (Object.hasOwn(choices, name) ? choices[name]! : []);

/** What the options of a facet are counted with. */
export interface Counted {
  /** By posting: 1 for those that everything lets through that is asked of other columns. */
  readonly open: Uint8Array;
  readonly choices: Choices;
  readonly words: Words;
}

/** A facet of all postings of a feed: what finds and counts those that have a value. */
export interface FacetIndex {
  /** Facets that are about the same thing, like a place and how one works there, have one column. */
  readonly column: Column;
  /** Whether any posting says something. */
  readonly isKnown: boolean;
  /** By entry of the column: 1 for those that the choices let through; undefined if nothing is chosen. */
  allowed(choices: Choices): Uint8Array | undefined;
  options(counted: Counted): readonly FacetOption[];
}
