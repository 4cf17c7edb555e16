import {FeedError} from './feed-error.js';

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** By default the platform's own. */
  readonly fetch?: typeof fetch | undefined;
  /** An address that passes on what this page may not read itself: `{url}` in it stands for the feed's. */
  readonly proxy?: string | undefined;
}

/** What a server has answered, as it came. */
export interface Answer {
  /** Where the document is: what its relative URLs are relative to. */
  readonly url: string;
  readonly bytes: ArrayBuffer;
  readonly contentType: string | undefined;
}

/** What has failed: the document's address, the proxy it was asked for through, and the server's status if it gave one. */
export interface Failure {
  readonly url: string;
  readonly proxy: string | undefined;
  readonly status?: number | undefined;
  readonly statusText?: string | undefined;
}

/** Puts a failure into words. */
export type Explain = (failure: Failure) => Promise<string>;

/** What we can read. No content type is ever looked at, though: many hosts send a wrong one. */
const ACCEPT = 'application/json, application/xml;q=0.9, text/html;q=0.8';

/**
 * @throws {FeedError} `network`, `http`, or `source` for a proxy that cannot be one
 */
export async function fetchDocument(url: string, options: FetchOptions, whyNot: Explain): Promise<Answer> {
  const {signal, fetch = globalThis.fetch, proxy} = options;
  const {address, ...query} = queryOf(url);
  const fail = async (code: 'network' | 'http', failure: Partial<Failure>, cause?: unknown): Promise<never> => {
    const short = `No feed from ${url}.`;
    // Nobody waits for the words after an abort, and loading them may fail as well.
    const message = signal?.aborted ? short : await whyNot({url, proxy, ...failure}).catch(() => short);
    throw new FeedError(code, message, {cause, status: failure.status!});
  };
  const response = await fetch(proxy ? throughProxy(proxy, address) : address, {...query, signal: signal ?? null})
    .catch((cause: unknown) => fail('network', {}, cause));
  const {ok, status, statusText, headers} = response;
  if (!ok) return fail('http', {status, statusText});
  const bytes = await response.arrayBuffer().catch((cause: unknown) => {
    throw new FeedError('network', `The answer from ${url} broke off.`, {cause});
  });
  return {url: (!proxy && response.url) || address, bytes, contentType: headers.get('content-type') ?? undefined};
}

function throughProxy(proxy: string, url: string): string {
  if (!proxy.includes('{url}')) throw new FeedError('source', `proxy="${proxy}" does not say where the feed's address goes: write {url} there.`);
  return proxy.replaceAll('{url}', encodeURIComponent(url));
}

const WORKDAY = /\/wday\/cxs\/[^/?]+\/[^/?]+\/jobs(?:\?(?:.*&)?offset=(\d+).*|\?.*)?$/;

/** How to ask for a document. Workday's lists alone want a POST; the address says where in the list to begin. */
function queryOf(url: string) {
  const headers = {accept: ACCEPT};
  const [list, offset] = WORKDAY.exec(url) ?? [];
  if (list === undefined) return {address: url, headers};
  const body = JSON.stringify({appliedFacets: {}, limit: 20, offset: Number(offset ?? 0), searchText: ''});
  const address = offset === undefined ? `${url}${url.includes('?') ? '&' : '?'}limit=20&offset=0` : url;
  return {address, method: 'POST', body, headers: {...headers, 'content-type': 'application/json'}};
}
