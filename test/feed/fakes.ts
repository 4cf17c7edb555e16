import {FeedError} from '../../src/feed/feed-error.js';
import type {Feed} from '../../src/feed/feed.js';
import type {Platform} from '../../src/feed/platform.js';
import type {Load} from '../../src/feed/request.js';
import type {Posting} from '../../src/posting/posting.js';

export const makePosting = (id: string, facts: Partial<Posting> = {}): Posting =>
  ({id, title: `Job ${id}`, places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...facts});

/** A feed of postings with these ids. */
export const makeFeed = (...ids: string[]): Feed => ({format: 'job-feed', postings: ids.map((id) => makePosting(id)), notes: []});

export const idsOf = (feed: Feed | undefined): string[] | undefined => feed?.postings.map(({id}) => id);

/** A `fetch` that knows some addresses: a document, a text, or a whole response. */
export function fakeFetch(answers: Readonly<Record<string, unknown>>) {
  const requests: string[] = [];
  const fetch = async (input: RequestInfo | URL, options?: RequestInit) => {
    const url = String(input);
    requests.push(url);
    options?.signal?.throwIfAborted();
    const answer = answers[url];
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer;
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {headers: {'content-type': 'application/json'}});
  };
  return {fetch: fetch as typeof globalThis.fetch, requests};
}

/** One load that waits to be answered by hand. */
export class Answer {
  readonly #parts: {resolve(result: IteratorResult<Feed, undefined>): void; reject(error: unknown): void; promise: Promise<IteratorResult<Feed, undefined>>}[] = [];
  #at = 0;

  constructor(readonly signal: AbortSignal) {}

  /** Gives a feed; with a next page, after a beginning, or after a copy of an earlier visit, more is to come. */
  give(feed: Feed): Promise<void> {
    this.#part(this.#at++).resolve({value: feed, done: false});
    if (!feed.next && !feed.asOf && !feed.isBeginning) this.#part(this.#at++).resolve({value: undefined, done: true});
    return reactions();
  }

  fail(error: unknown = new FeedError('network', 'No answer.')): Promise<void> {
    this.#part(this.#at++).reject(error);
    return reactions();
  }

  #asked = 0;
  read(): AsyncIterable<Feed> {
    return {[Symbol.asyncIterator]: () => ({next: () => this.#part(this.#asked++).promise})};
  }

  #part(index: number) {
    while (this.#parts.length <= index) {
      let resolve!: (result: IteratorResult<Feed, undefined>) => void;
      let reject!: (error: unknown) => void;
      const promise = new Promise<IteratorResult<Feed, undefined>>((...both) => ([resolve, reject] = both));
      promise.catch(() => undefined);
      this.#parts.push({resolve, reject, promise});
    }
    return this.#parts[index]!;
  }
}

/** A load whose answers the test gives, in the order that it wants. */
export function fakeLoad() {
  const answers: Answer[] = [];
  const load: Load = (signal) => {
    const answer = new Answer(signal);
    answers.push(answer);
    return answer.read();
  };
  return {load, answers};
}

/** Lets everything that is already decided happen: all reactions to settled promises. */
export const reactions = (): Promise<void> => new Promise((resolve) => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => resolve(port1.close());
  port2.postMessage(undefined);
});

export const errorOf = async (work: Promise<unknown>): Promise<FeedError> => {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof FeedError)) throw new Error(`Not a FeedError: ${String(error)}`);
  return error;
};

/** Time that passes only when the test says so, and a line that comes and goes as it says. */
export class FakePlatform implements Platform {
  time = Date.parse('2026-11-22T12:00:00Z');
  online = true;
  chance = 0;
  caches = () => globalThis.caches;
  readonly #timers = new Set<{at: number; callback: () => void}>();
  readonly #online = new Set<() => void>();

  now = () => this.time;
  random = () => this.chance;
  isOnline = () => this.online;

  later = (callback: () => void, milliseconds: number) => {
    const timer = {at: this.time + milliseconds, callback};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  onOnline = (callback: () => void) => {
    this.#online.add(callback);
    return () => this.#online.delete(callback);
  };

  /** How many wait for a time, or for the line. */
  get waiting(): number {
    return this.#timers.size + this.#online.size;
  }

  /** Lets time pass, and what it was waited for happen. */
  async pass(milliseconds: number): Promise<void> {
    await reactions();
    this.time += milliseconds;
    for (const timer of [...this.#timers].filter(({at}) => at <= this.time)) {
      this.#timers.delete(timer);
      timer.callback();
    }
    await reactions();
  }

  async comeBack(): Promise<void> {
    this.online = true;
    for (const callback of [...this.#online]) callback();
    await reactions();
  }

  /** Every pause up to some length is over at once, until some work is done. */
  async hurry<T>(work: Promise<T>, longest = 5000): Promise<T> {
    let isDone = false;
    work.finally(() => (isDone = true)).catch(() => undefined);
    for (await reactions(); !isDone; await reactions()) {
      const next = Math.min(...[...this.#timers].map(({at}) => at - this.time));
      if (next <= longest) await this.pass(next);
    }
    return work;
  }
}
