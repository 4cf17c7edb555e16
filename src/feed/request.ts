import {IDLE, type Feed, type FeedState} from './feed.js';
import {FeedError} from './feed-error.js';
import {loadFeed} from './load.js';

/** Where elements get a feed from: a state that changes, and those who want to know. */
export interface FeedSource {
  readonly state: FeedState;
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
  readonly #load: Load;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;

  constructor(load: Load) {
    this.#load = load;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.state.phase === 'idle') this.reload();
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
        // On a reload, what is shown stays whole until the new feed is.
        set(feed.next ? {phase: 'loading', feed: before ?? feed} : {phase: 'ready', feed});
      }
    } catch (error) {
      const known = error instanceof FeedError ? error : new FeedError('format', String(error), {cause: error});
      set({phase: 'failed', feed: this.state.feed, error: known});
    }
  }

  #stop() {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set(IDLE);
  }

  #set(state: FeedState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The most feeds a page keeps that nobody shows any more. */
const MOST_KEPT = 50;
const requests = new Map<string, FeedRequest>();

/** The one request for a URL on this page, shared by all who ask. */
export function requestOf(url: string): FeedRequest {
  const request = requests.get(url) ?? new FeedRequest((signal) => loadFeed(url, {signal}));
  requests.delete(url);
  requests.set(url, request);
  if (requests.size > MOST_KEPT) requests.delete(requests.keys().next().value!);
  return request;
}
