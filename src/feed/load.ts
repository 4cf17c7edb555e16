import type {Feed} from './feed.js';
import {FeedError} from './feed-error.js';

/** A feed in pages ends here, whatever it says of a next page. */
const MOST_PAGES = 200;

/** What loading needs from outside; by default the page's own. */
export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Loads a feed and gives it as soon as its first page is read, then again with each further page;
 * while there is one, `next` says where. The last one given is whole.
 * @throws {FeedError} when a page cannot be loaded or read
 */
export async function* loadFeed(url: string, options: LoadOptions = {}): AsyncGenerator<Feed, void> {
  const seen = new Set<string>();
  let feed: Feed | undefined;
  for (let next: string | undefined = url; next; next = feed.next) {
    seen.add(next);
    const [document, {readFeed}] = await Promise.all([loadJson(next, options), loadReaders()]);
    const page: Feed = await readFeed(document, next);
    const {next: following, ...last} = feed ? append(feed, page) : page;
    const goesOn = following && !seen.has(following) && seen.size < MOST_PAGES;
    if (following && !goesOn) last.notes = [...last.notes, {pointer: '/next', message: `Stopped at the page ${following}: it was read before, or there are too many.`}];
    yield (feed = goesOn ? {...last, next: following} : last);
  }
}

/**
 * What reads documents comes while the document does, so that a page can show that it waits before
 * either is there.
 * @throws {FeedError} `network`
 */
export const loadReaders = (): Promise<typeof import('./read.js')> =>
  import('./read.js').catch((cause: unknown) => {
    throw new FeedError('network', 'The readers of job feeds could not be loaded.', {cause});
  });

/** A feed with a further page of it: a posting that was there before is not there twice. */
function append(feed: Feed, page: Feed): Feed {
  const ids = new Set(feed.postings.map(({id}) => id));
  return {
    ...feed,
    next: page.next,
    postings: [...feed.postings, ...page.postings.filter(({id}) => !ids.has(id))],
    notes: [...feed.notes, ...page.notes],
  };
}

/**
 * Loads a JSON document. Its content type is not looked at: many hosts send a wrong one.
 * @throws {FeedError} `network`, `http` or `json`
 */
async function loadJson(url: string, {signal, fetch = globalThis.fetch}: LoadOptions): Promise<unknown> {
  const response = await fetch(url, {signal: signal ?? null, headers: {accept: 'application/json'}}).catch((cause: unknown) => {
    throw new FeedError('network', `No answer from ${url}: offline, a wrong address, or a server that does not allow this page to read it (CORS).`, {cause});
  });
  if (!response.ok) {
    throw new FeedError('http', `${url} answered ${response.status} ${response.statusText}`.trim() + '.', {status: response.status});
  }
  const text = await response.text().catch((cause: unknown) => {
    throw new FeedError('network', `The answer from ${url} broke off.`, {cause});
  });
  return parseJson(text, `${url} (${response.headers.get('content-type') ?? 'no content type'})`);
}

/**
 * @param source where the text is from, for the message
 * @throws {FeedError} `json`
 */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('json', `${source} is not JSON: it begins with ${JSON.stringify(text.trim().slice(0, 40))}.`, {cause});
  }
}
