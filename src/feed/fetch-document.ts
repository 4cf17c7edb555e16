import {FeedError} from './feed-error.js';
import type {Platform} from './platform.js';

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** By default the platform's own. */
  readonly fetch?: typeof fetch | undefined;
  /** An address that passes on what this page may not read itself: `{url}` in it stands for the feed's. */
  readonly proxy?: string | undefined;
  /** After how many seconds without progress an attempt is given up: above 0 and up to 3600, by default 20. */
  readonly timeout?: number | undefined;
  /** @internal */
  readonly platform?: Platform | undefined;
}

/** What a server has answered, as it came. */
export interface Answer {
  /** Where the document is: what its relative URLs are relative to. */
  readonly url: string;
  readonly bytes: ArrayBuffer;
  readonly contentType: string | undefined;
}

/** How to ask for a document. */
export interface Question {
  /** What the document goes by. */
  readonly url: string;
  /** Where it is asked for, but for a proxy. */
  readonly address: string;
  /** What is to be sent besides. */
  readonly init?: RequestInit;
}

/** A document that was asked for. */
export interface Attempt {
  readonly question: Question;
  readonly response: Promise<Response>;
  /** Gives it up. */
  readonly abort: AbortController;
}

/** What we can read. No content type is ever looked at, though: many hosts send a wrong one. */
const HEADERS = {accept: 'application/json, application/xml;q=0.9, text/html;q=0.8'};

/**
 * Asks for a document. What receives the answer may come later: it is loaded meanwhile.
 * @throws {FeedError} `source`, for a proxy that cannot be one
 */
export function ask(question: Question, {signal, fetch = globalThis.fetch, proxy}: FetchOptions): Attempt {
  const from = proxy ? throughProxy(proxy, question.address) : question.address;
  const abort = new AbortController();
  // Not by AbortSignal.any, of which WebKit throws away what joins the two; the end of the attempt takes the listener along.
  const end = () => abort.abort();
  signal?.addEventListener('abort', end, {signal: abort.signal});
  if (signal?.aborted) end();
  // A page may have replaced `fetch` by what throws.
  const begin = async () => fetch(from, {headers: HEADERS, ...question.init, signal: abort.signal});
  const response = begin();
  response.catch(() => undefined);
  return {question, response, abort};
}

function throughProxy(proxy: string, url: string): string {
  if (!proxy.includes('{url}')) throw new FeedError('source', `proxy="${proxy}" does not say where the feed's address goes: write {url} there.`);
  return proxy.replaceAll('{url}', encodeURIComponent(url));
}
