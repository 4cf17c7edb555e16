import type {Posting} from '../../../src/posting/posting.js';
import {changeQuery, EVERYTHING, type FacetOption, type Query, type TextSearch} from '../../../src/query/query.js';
import {optionsOf, resultsOf} from '../../../src/query/results.js';
import {createTextSearch} from '../../../src/query/search/text-search.js';
import {pairsOf, queryOf} from '../../../src/query/url-pairs.js';
import {wordsOf} from '../../../src/elements/shared/words.js';
import {formatterFor} from '../../../src/text/formatter.js';
import {en} from '../../../src/text/languages/en.js';

export const PAGE_SIZE = 6;

const formatter = formatterFor(en, 'en');
const words = wordsOf(formatter);

/** A query as an address has it. */
const canonical = (query: Query): Query => queryOf(pairsOf(query));
const same = (one: Query, other: Query): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is to be seen on a board with a query. */
export interface Sight {
  readonly text: string;
  readonly choices: readonly string[];
  readonly sort: string;
  readonly listed: readonly string[];
  readonly count: number;
  readonly open: string;
}

/** What a board is to be like, by a direct computation: a history of queries, and what they give. */
export class WalkModel {
  readonly #postings: readonly Posting[];
  readonly #search: TextSearch;
  entries: Query[] = [canonical(EVERYTHING)];
  at = 0;
  /** What was typed and is in no address yet. */
  typed: string | undefined;

  private constructor(postings: readonly Posting[], search: TextSearch) {
    this.#postings = postings;
    this.#search = search;
  }

  static async of(postings: readonly Posting[]): Promise<WalkModel> {
    return new WalkModel([...postings], await createTextSearch(postings, {placeName: formatter.place}));
  }

  /** What is asked now. */
  get query(): Query {
    const written = this.entries[this.at]!;
    return this.typed === undefined ? written : canonical(changeQuery(written, {text: this.typed}));
  }

  /** A step, which the history has: nothing, if it asks what is asked already. */
  step(change: Partial<Query>): void {
    this.write();
    const next = canonical(changeQuery(this.query, change));
    if (same(next, this.query)) return;
    this.entries.splice(++this.at, Infinity, next);
  }

  /** What was typed goes into the address. */
  write(): void {
    this.entries[this.at] = this.query;
    this.typed = undefined;
  }

  results(): readonly Posting[] {
    return resultsOf(this.#postings, this.query, {words, matches: this.#matches}).postings;
  }

  options(facet: string): readonly FacetOption[] {
    const flat = (options: readonly FacetOption[]): FacetOption[] => options.flatMap((option) => [option, ...flat(option.options)]);
    return flat(optionsOf(this.#postings, this.query, facet, {words, matches: this.#matches}));
  }

  get sight(): Sight {
    const {text, facets, sort, page, job} = this.query;
    const results = this.results();
    return {
      text,
      choices: Object.entries(facets).flatMap(([facet, keys]) => keys.map((key) => `${facet}-${key}`)).sort(),
      sort: sort ?? (text ? 'relevance' : 'feed'),
      listed: results.slice(0, page * PAGE_SIZE).map(({title}) => title),
      count: results.length,
      open: job === undefined ? '' : (this.#postings.find(({id}) => id === job)?.title ?? 'closed'),
    };
  }

  get #matches() {
    const {text} = this.query;
    return text ? this.#search.search(text) : undefined;
  }
}
