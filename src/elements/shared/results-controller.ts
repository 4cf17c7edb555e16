import type {ReactiveControllerHost} from 'lit';
import type {Feed} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import type {PayRange} from '../../query/facets/pay-range.js';
import {isAsked, SORTS, type FacetOption, type Query, type Results, type Sort, type TextMatches, type TextSearch} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import type {SharedSource} from './feed-controller.js';
import {Lazy} from './lazy.js';
import {textIndex} from './text-index.js';
import {wordsOf} from './words.js';

export type Engine = typeof import('./engine.js');

const engine = new Lazy<Engine>(() => import('./engine.js'));

/** What orders and bounds the results besides the query. */
export interface Ordering {
  /** The order where the query asks for none. */
  readonly sort?: Sort | undefined;
  /** Which postings come first: an expression. */
  readonly pinned?: string | undefined;
  /** The most postings to give. */
  readonly limit?: number | undefined;
  /** Whether they are shown in groups. */
  readonly groupBy?: string | undefined;
}

/** Gives what the feed and the query of an element come to. What that takes is loaded when something is asked. */
export class ResultsController {
  readonly #host: ReactiveControllerHost & {readonly feedSource: SharedSource};
  #last: {readonly feed: Feed; readonly results: Results} | undefined;
  /**
   * What the last results are: those that were asked for (`done`), or others, as those are still being found
   * (`pending`), or what finds them could not be loaded (`failed`).
   */
  progress: 'done' | 'pending' | 'failed' = 'done';

  constructor(host: ReactiveControllerHost & {readonly feedSource: SharedSource}) {
    this.#host = host;
  }

  /** What finds results; undefined while it is being loaded. */
  get engine(): Engine | undefined {
    return engine.get(this.#changed);
  }

  /** Whether that could not be loaded. */
  get failed(): boolean {
    return engine.failed;
  }

  /** Tries again to load what could not be loaded. */
  retry(feed: Feed, formatter: Formatter): void {
    engine.retry();
    this.#index(feed, formatter).retry();
    this.#changed();
  }

  /** The results; while those of another query are not there, the last ones, or undefined. */
  results(feed: Feed, formatter: Formatter, ordering: Ordering = {}): Results | undefined {
    const results = this.#find(feed, formatter, ordering);
    if (results) this.#last = {feed, results};
    this.progress = results ? 'done' : this.#isLost(feed, formatter) ? 'failed' : 'pending';
    if (this.progress === 'failed' && this.#last?.feed !== feed) return everything(feed);
    return this.#last?.results;
  }

  /** The choices of a facet; none while what counts them is not there. */
  options(feed: Feed, formatter: Formatter, facet: string): readonly FacetOption[] {
    const terms = {words: wordsOf(formatter), matches: this.#matches(feed, formatter)};
    return this.engine?.optionsOf(feed.postings, this.#host.feedSource.query, facet, terms) ?? [];
  }

  /** Whether an expression of the page names a posting; nothing does until what reads it is there. */
  matcher(expression: string | undefined): (posting: Posting) => boolean {
    return (expression && this.engine?.presetOf(expression).names) || namesNone;
  }

  /** The range of pay in a currency; undefined if no posting says it in numbers. */
  pay({postings}: Feed, currency: string | undefined): PayRange | undefined {
    return this.engine?.payRange(postings, currency);
  }

  #find(feed: Feed, formatter: Formatter, {sort, pinned, limit: most = 0, groupBy}: Ordering): Results | undefined {
    const {query} = this.#host.feedSource;
    const asked: Query = {...query, sort: knownSort(query.sort) ?? (query.text ? undefined : knownSort(sort))};
    const limit = most >= 1 ? Math.trunc(most) : undefined;
    const isPlain = !isAsked(asked) && !pinned && !limit;
    // What comes first among all, and on which page, is not known from a beginning.
    if (feed.isBeginning && !(isPlain && !groupBy && query.page === 1)) return undefined;
    if (isPlain) return everything(feed);
    const find = this.engine;
    if (!find || (query.text && !this.#search(feed, formatter))) return undefined;
    return find.resultsOf(feed.postings, asked, {
      matches: this.#matches(feed, formatter), words: wordsOf(formatter), limit, pinned: pinned ? this.matcher(pinned) : undefined,
    });
  }

  #isLost(feed: Feed, formatter: Formatter): boolean {
    return engine.failed || Boolean(this.#host.feedSource.query.text && this.#index(feed, formatter).failed);
  }

  #matches(feed: Feed, formatter: Formatter): TextMatches | undefined {
    const {text} = this.#host.feedSource.query;
    return text ? this.#search(feed, formatter)?.search(text) : undefined;
  }

  #search(feed: Feed, formatter: Formatter): TextSearch | undefined {
    return this.#index(feed, formatter).get(this.#changed);
  }

  #index(feed: Feed, formatter: Formatter): Lazy<TextSearch> {
    return textIndex(feed, this.#host.feedSource.options, formatter);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}

const namesNone = (): boolean => false;

/** Scripts without types, and attributes, may say anything. */
const knownSort = (sort: Sort | undefined): Sort | undefined => (SORTS.includes(sort!) ? sort : undefined);

const all = new WeakMap<Feed, Results>();

/** Without a query, the feed as it is: the same object for the same feed. */
function everything(feed: Feed): Results {
  const {postings} = feed;
  const results = all.get(feed) ?? {postings, total: postings.length, matches: undefined};
  all.set(feed, results);
  return results;
}
