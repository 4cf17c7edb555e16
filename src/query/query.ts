import type {Posting} from '../posting/posting.js';

/** Orders one can ask for. `relevance` orders by how well a posting matches the text; without a text, as the feed does. */
export const SORTS = ['relevance', 'newest', 'title', 'place', 'pay', 'closing'] as const;
export type Sort = (typeof SORTS)[number];

/** What a candidate asks of a feed: plain data, which the URL can hold. */
export interface Query {
  /** What was typed into the search box; "" for nothing. */
  readonly text: string;
  /** Chosen values by facet: keys, as a facet writes them. A facet without a choice is not there. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Without one, by relevance where there is a text, else in the feed's own order. */
  readonly sort?: Sort | undefined;
  /** From 1. */
  readonly page: number;
  /** The id of the posting that is open. */
  readonly job?: string | undefined;
}

/** Nothing asked: all postings, from the first. */
export const EVERYTHING: Query = {text: '', facets: {}, page: 1};

/** Whether a query asks for anything that changes which postings there are, or their order. */
export const isAsked = ({text, facets, sort}: Query): boolean => Boolean(text || sort || Object.keys(facets).length);

/** How a query came to be: by a step one would go back over, while typing, or from the page's address. */
export type QueryChange = 'step' | 'typing' | 'address';

/** A query with something else asked; from the first page, but for a posting that is opened. */
export const changeQuery = (query: Query, change: Partial<Query>): Query => ({...query, ...('job' in change ? {} : {page: 1}), ...change});

/** What matches a text, by the place of each posting in the feed. */
export interface TextMatches {
  /** How well each posting matches, from 0 (not at all). */
  readonly ranks: ArrayLike<number>;
  /** Where a text that is shown has the words that were found: from one index to another, in order, without overlaps. */
  marks(text: string): readonly (readonly [start: number, end: number])[];
}

/** Finds postings by text. */
export interface TextSearch {
  /** Undefined for a text without anything to look for: all postings match. */
  search(text: string): TextMatches | undefined;
}

/** One choice of a facet. */
export interface FacetOption {
  /**
   * What stands in a query and in the URL: small letters, `-` for blanks. Of a place within another: `de/berlin`; of those
   * that don't say: `-`. What is chosen has the key by which the query means it, which may be shorter.
   */
  readonly key: string;
  /** For people, in their language. */
  readonly label: string;
  /** How many postings one would see who chose it besides what is chosen in other facets. */
  readonly count: number;
  readonly selected: boolean;
  /** Choices within this one: the cities of a country. */
  readonly options: readonly FacetOption[];
}

/** What a query gives. */
export interface Results {
  /** In order. */
  readonly postings: readonly Posting[];
  /** How many there are without the query. */
  readonly total: number;
  readonly matches: TextMatches | undefined;
}
