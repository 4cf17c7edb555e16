import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {IDLE, type FeedState} from '../../feed/feed.js';
import {FeedError} from '../../feed/feed-error.js';
import {tell} from '../../feed/listeners.js';
import type {FeedSource, RequestOptions} from '../../feed/request.js';
import {changeQuery, EVERYTHING, type Query, type QueryChange} from '../../query/query.js';
import {onProvider} from './feed-context.js';
import {Lazy} from './lazy.js';

/** How long an element that was given nothing waits for a script to give it something. */
const PATIENCE_MS = 1000;

const narrowing = new Lazy(() => import('./narrow.js'));

const NOT_NARROWED: FeedState = {phase: 'failed', error: new FeedError('network', 'What reads include and exclude could not be loaded.')};

/** What the page that embeds an element says of its feed, whoever shows it. */
export interface FeedOptions {
  /** Postings to take from the feed, and to leave out: expressions of `query/expression.ts`. */
  readonly include?: string | undefined;
  readonly exclude?: string | undefined;
  /** Whether a search looks into the texts of the postings, too. */
  readonly searchTexts?: boolean | undefined;
  /** Groups of words that mean the same to a search. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
}

/** A feed that elements share, and with it what is asked of it. */
export interface SharedSource extends FeedSource {
  readonly options: FeedOptions;
  readonly query: Query;
  /** How the query was changed last. */
  readonly change: QueryChange;
  /** Asks for something else; what is not named stays, but for the page. */
  ask(query: Partial<Query>, change?: QueryChange): void;
  /** Whether this hands on what a source gives, perhaps by way of others. */
  handsOn(source: FeedSource): boolean;
}

/**
 * Ties a feed to an element's life: asks for it while the element is in a page, and renders the
 * element anew when it changes. It is a source itself, for elements that share theirs.
 */
export class FeedController implements ReactiveController, SharedSource {
  readonly #host: ReactiveControllerHost & Element & FeedOptions;
  readonly #find: () => FeedSource | undefined;
  readonly #needed: boolean;
  readonly #listeners = new Set<() => void>();
  #found: FeedSource | undefined;
  /** What was found, unless that hands on what this one gives: elements may name each other by mistake. */
  #source: FeedSource | undefined;
  #stop: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  #unfed: FeedState = IDLE;
  #query = EVERYTHING;
  #change: QueryChange = 'address';

  /**
   * @param find the source to use, asked before each render
   * @param needed whether it is an error to have none after a while
   */
  constructor(host: ReactiveControllerHost & Element & FeedOptions, find: () => FeedSource | undefined, needed = false) {
    this.#host = host;
    this.#find = find;
    this.#needed = needed;
    host.addController(this);
  }

  /** How far the feed is; after a while without one, an error that says so. */
  get state(): FeedState {
    const state = this.#source?.state ?? this.#unfed;
    const {include, exclude} = this.#host;
    if (!state.feed || !(include || exclude)) return state;
    const narrow = narrowing.get(this.#changed);
    if (narrow) return narrow.narrowState(state, this.#host);
    return narrowing.failed ? NOT_NARROWED : {phase: 'loading'};
  }

  get options(): FeedOptions {
    return this.#shared?.options ?? this.#host;
  }

  get requestOptions(): RequestOptions | undefined {
    return this.#source?.requestOptions;
  }

  get query(): Query {
    return this.#shared?.query ?? this.#query;
  }

  get change(): QueryChange {
    return this.#shared?.change ?? this.#change;
  }

  ask(query: Partial<Query>, change: QueryChange = 'step'): void {
    if (this.#shared) return this.#shared.ask(query, change);
    this.#query = changeQuery(this.#query, query);
    this.#change = change;
    this.#changed();
  }

  handsOn(source: FeedSource): boolean {
    return this.#source === source || Boolean(this.#shared?.handsOn(source));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  reload(): void {
    narrowing.retry();
    this.#source?.reload();
  }

  hostConnected(): void {
    const stopListening = onProvider(this.#host.ownerDocument, () => this.#host.requestUpdate());
    const patience = this.#needed ? setTimeout(() => this.#giveUp(), PATIENCE_MS) : undefined;
    window.addEventListener('online', this.#retry);
    this.#stopWaiting = () => {
      stopListening();
      clearTimeout(patience);
      window.removeEventListener('online', this.#retry);
    };
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#use(this.#find());
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    // An element that is moved is back by then, and what it waits for goes on.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  /** The source, where it is another element's. */
  get #shared(): SharedSource | undefined {
    return sharedSource(this.#source);
  }

  /** The first of those who show a feed sets it going again; the others see that. */
  readonly #retry = (): void => {
    const {state} = this;
    if (state.phase === 'failed' && /network|timeout/.test(state.error.code)) this.reload();
  };

  #giveUp(): void {
    const why = this.#found ? 'is given its own feed, by way of others' : 'was given no feed: set src, feed, or a data property';
    const message = `<${this.#host.localName}> ${why}.`;
    this.#unfed = {phase: 'failed', error: new FeedError('source', message)};
    if (!this.#source) this.#changed();
  }

  #use(found: FeedSource | undefined): void {
    const source = sharedSource(found)?.handsOn(this) ? undefined : found;
    if (found === this.#found && source === this.#source) return;
    const stop = this.#stop;
    this.#found = found;
    this.#source = source;
    this.#stop = found?.subscribe(() => (this.#source ? this.#changed() : this.#host.requestUpdate()));
    stop?.();
    this.#changed();
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
    tell(this.#listeners);
  };
}

const sharedSource = (source: FeedSource | undefined): SharedSource | undefined => (source && 'ask' in source ? (source as SharedSource) : undefined);
