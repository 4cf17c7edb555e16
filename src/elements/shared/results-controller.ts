import type {ReactiveControllerHost} from 'lit';
import type {Feed} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {isAsked, type Query, type Results, type Sort, type TextMatches} from '../../query/query.js';
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
}

/** Gives what the feed and the query of an element come to. What that takes is loaded when something is asked. */
export class ResultsController {
  readonly #host: ReactiveControllerHost & {readonly feedSource: SharedSource};
  readonly #last = new WeakMap<Feed, Results>();
  /** Whether the results are still those of an earlier query. */
  pending = false;

  constructor(host: ReactiveControllerHost & {readonly feedSource: SharedSource}) {
    this.#host = host;
  }

  /** What finds results; undefined while it is being loaded. */
  get engine(): Engine | undefined {
    return engine.get(this.#changed);
  }

  /** Whether what finds results could not be loaded. */
  get failed(): boolean {
    return engine.failed;
  }

  retry(): void {
    engine.retry();
    this.#changed();
  }

  /** Whether an expression of the page names a posting; nothing does until what reads it is there. */
  matcher(expression: string | undefined): (posting: Posting) => boolean {
    return (expression && this.engine?.namedBy(expression)) || nothing;
  }

  /** The results; while those of a new query are not there yet, the last ones, or undefined. */
  results(feed: Feed, formatter: Formatter, {sort, pinned, limit: most = 0}: Ordering = {}): Results | undefined {
    const {query} = this.#host.feedSource;
    const asked: Query = {...query, sort: query.sort ?? (query.text ? undefined : sort)};
    const limit = most >= 1 ? Math.trunc(most) : undefined;
    const isPlain = !isAsked(asked) && !pinned && !limit;
    const results = isPlain ? everything(feed) : this.#find(feed, asked, formatter, {pinned, limit});
    this.pending = !results && this.#last.has(feed);
    if (results) this.#last.set(feed, results);
    return results ?? this.#last.get(feed);
  }

  /** What the text of the query matches; undefined without one, or while what finds that is not there yet. */
  matches(feed: Feed): TextMatches | undefined {
    const {query: {text}, options} = this.#host.feedSource;
    return text ? textIndex(feed.postings, options, this.#changed)?.search(text) : undefined;
  }

  #find(feed: Feed, query: Query, formatter: Formatter, ordering: Ordering): Results | undefined {
    const {feedSource: source} = this.#host;
    const find = this.engine;
    const index = query.text ? textIndex(feed.postings, source.options, this.#changed) : undefined;
    if (!find || (query.text && !index)) return undefined;
    return find.resultsOf(feed.postings, query, {
      matches: index?.search(query.text),
      words: wordsOf(formatter),
      limit: ordering.limit,
      pinned: ordering.pinned ? this.matcher(ordering.pinned) : undefined,
    });
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}

const nothing = (): boolean => false;
const all = new WeakMap<Feed, Results>();

/** Without a query, the feed as it is: the same object for the same feed. */
function everything(feed: Feed): Results {
  const {postings} = feed;
  const results = all.get(feed) ?? {postings, total: postings.length, matches: undefined};
  all.set(feed, results);
  return results;
}
