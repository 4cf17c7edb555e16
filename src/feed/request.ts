import {IDLE, type Feed, type FeedState} from './feed.js';
import {FeedError} from './feed-error.js';
import {loadFeed, type LoadOptions} from './load.js';

/** Where elements get a feed from: a state that changes, and those who want to know. */
export interface FeedSource {
  readonly state: FeedState;
  /** What its addresses are asked for through, and those of its postings' details: see {@link LoadOptions.proxy}. */
  readonly proxy?: string | undefined;
  /** Asks to be told of changes, which starts loading if nobody asked before. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Loads again; what was loaded before stays until then, and if that fails. */
  reload(): void;
}

/** Gives a feed, perhaps several times while more of it comes; throws a {@link FeedError}. */
export type Load = (signal: AbortSignal) => AsyncIterable<Feed>;

/**
 * One feed, loaded once for everybody who asks. It is loaded when the first one asks and aborted
 * when nobody waits any more; an overtaken answer never wins.
 */
export class FeedRequest implements FeedSource {
  state: FeedState = IDLE;
  readonly proxy: string | undefined;
  readonly #load: Load;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  /** The last feed that was loaded to its end: what stays if a reload is given up. */
  #whole: Feed | undefined;

  constructor(load: Load, proxy?: string) {
    this.#load = load;
    this.proxy = proxy;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    // A failure is not kept for those who come later: it may have passed.
    const isFirst = this.#listeners.size === 1;
    if (this.state.phase === 'idle' || (this.state.phase === 'failed' && isFirst)) this.reload();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back at once: only then is it known whether anybody waits.
      queueMicrotask(() => {
        if (this.#listeners.size === 0 && this.state.phase === 'loading') this.#stop();
      });
    };
  }

  reload(): void {
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const set = (state: FeedState) => {
      if (this.#abort === abort) this.#set(state);
    };
    const before = this.state.feed;
    set({phase: 'loading', feed: before});
    try {
      for await (const feed of this.#load(abort.signal)) {
        set(feed.next ? {phase: 'loading', feed: better(before, feed)} : {phase: 'ready', feed});
        if (!feed.next && this.#abort === abort) this.#whole = feed;
      }
    } catch (error) {
      const known = error instanceof FeedError ? error : new FeedError('format', String(error), {cause: error});
      set({phase: 'failed', feed: this.state.feed, error: known});
    }
  }

  #stop() {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set(this.#whole ? {phase: 'ready', feed: this.#whole} : IDLE);
  }

  #set(state: FeedState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * What to show while a feed is loaded: on a reload, what is shown stays whole until the new one is. Only
 * pages of an earlier run that failed on its way give way, to as many of this one.
 */
const better = (before: Feed | undefined, now: Feed): Feed =>
  before && !(before.next && now.postings.length >= before.postings.length) ? before : now;

/** The most feeds a page keeps that nobody shows any more. */
const MOST_KEPT = 50;
const requests = new Map<string, FeedRequest>();

/** The one request on this page for a feed, through the same proxy, shared by all who ask. */
export function requestOf(source: string, options: Pick<LoadOptions, 'parser' | 'proxy'> = {}): FeedRequest {
  const key = `${options.proxy ?? ''} ${source}`;
  const request = requests.get(key) ?? new FeedRequest((signal) => loadFeed(source, {...options, signal}), options.proxy);
  requests.delete(key);
  requests.set(key, request);
  if (requests.size > MOST_KEPT) requests.delete(requests.keys().next().value!);
  return request;
}
