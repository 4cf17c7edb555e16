import {IDLE, type Feed, type FeedState} from './feed.js';
import {FeedError} from './feed-error.js';
import {tell} from './listeners.js';
import {loadFeed, type LoadOptions} from './load.js';

/** How the documents of a feed are asked for, and the details of its postings. */
export interface RequestOptions extends Pick<LoadOptions, 'proxy' | 'timeout'> {
  /** Whether a copy is kept in the browser, and shown until the next visit has loaded the feed. */
  readonly offline?: boolean | undefined;
}

/** Where elements get a feed from: a state that changes, and those who want to know. */
export interface FeedSource {
  readonly state: FeedState;
  /** Undefined where it was not asked for: data in the page. */
  readonly requestOptions?: RequestOptions | undefined;
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
  readonly requestOptions: RequestOptions | undefined;
  readonly #load: Load;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  /** The last feed that was loaded to its end: what stays if a reload is given up. */
  #whole: Feed | undefined;

  constructor(load: Load, options?: RequestOptions) {
    this.#load = load;
    this.requestOptions = options;
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
    let shown = this.state.feed;
    set({phase: 'loading', feed: shown});
    try {
      for await (const feed of this.#load(abort.signal)) {
        const isWhole = !feed.next && !feed.asOf && !feed.isBeginning;
        shown = isWhole ? feed : better(shown, feed);
        set({phase: isWhole ? 'ready' : 'loading', feed: shown});
        if (isWhole && this.#abort === abort) this.#whole = feed;
      }
    } catch (error) {
      const known = error instanceof FeedError ? error : new FeedError('format', String(error), {cause: error});
      set({phase: 'failed', feed: shown, error: known, ...(shown?.next && {incomplete: true})});
    }
  }

  #stop() {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set(this.#whole ? {phase: 'ready', feed: this.#whole} : IDLE);
  }

  #set(state: FeedState) {
    this.state = state;
    tell(this.#listeners);
  }
}

/**
 * What to show while a feed is loaded: what is shown stays whole until the new one is. Only a beginning, and pages of
 * a run that is on its way, or failed there, give way: to as many of this one.
 */
const better = (before: Feed | undefined, now: Feed): Feed =>
  before && !((before.next || before.isBeginning) && now.postings.length >= before.postings.length) ? before : now;

/** The most feeds a page keeps that nobody shows any more. */
const MOST_KEPT = 50;
const requests = new Map<string, FeedRequest>();

/** The one request on this page for a feed that is asked for in this way, shared by all who ask. */
export function requestOf(source: string, {parser, pause, ...options}: RequestOptions & Pick<LoadOptions, 'parser' | 'pause'> = {}): FeedRequest {
  const {proxy, timeout, offline} = options;
  const key = JSON.stringify([source, proxy, timeout, offline]);
  const request = requests.get(key) ?? new FeedRequest((signal) => load(source, Boolean(offline), {proxy, timeout, parser, pause, signal}), options);
  requests.delete(key);
  requests.set(key, request);
  if (requests.size > MOST_KEPT) requests.delete(requests.keys().next().value!);
  return request;
}

/** Without what keeps copies, should that be out of reach, a feed is loaded all the same. */
async function* load(source: string, offline: boolean, options: LoadOptions): AsyncGenerator<Feed, void> {
  const copies = offline ? await import('./offline.js').catch(() => undefined) : undefined;
  yield* (copies?.loadWithCopy ?? loadFeed)(source, options);
}
