import {webUrl} from '../posting/url.js';
import type {MarkupParser} from './documents/markup.js';
import type {Feed} from './feed.js';
import {FeedError} from './feed-error.js';
import {ask, type Answer, type FetchOptions} from './fetch-document.js';
// Every entry has to hold this module, so that the readers and the page share one list.
import './registered.js';

/** What loading needs from outside. */
export interface LoadOptions extends FetchOptions {
  /** Reads XML and web pages: in Node a DOM library's `DOMParser`. Feeds in JSON need none. */
  readonly parser?: MarkupParser | undefined;
  /**
   * Lets a page show what it was given. With it, the beginning of a long document is given before the rest is read.
   * @internal
   */
  readonly pause?: (() => Promise<void>) | undefined;
}

type Readers = typeof import('./readers.js');

/**
 * Loads a feed and gives it as soon as its first page is read, then again with each further page;
 * while there is one, `next` says where. The last one given is whole. If a page fails, that is
 * thrown, and what was given before stays good. What may succeed at another attempt gets two more,
 * after a pause.
 * @param source the feed's address, or a board's short form, such as `greenhouse:acme`
 * @throws {FeedError} when a page cannot be loaded or read
 */
export async function* loadFeed(source: string, options: LoadOptions = {}): AsyncGenerator<Feed, void> {
  yield* readPages(source, (url) => fetchDocument(url, options), options);
}

/** A feed, page by page, from wherever its documents come. */
export async function* readPages(source: string, get: (url: string) => Promise<Answer>, {parser, pause}: LoadOptions): AsyncGenerator<Feed, void> {
  let url: string | undefined = await addressOf(source);
  let pages: InstanceType<Readers['Pages']> | undefined;
  while (url) {
    const [answer, readers]: [Answer, Readers] = await Promise.all([get(url), loadReaders()]);
    const document = await readers.parseAnswer(answer, parser);
    let feed: Feed | undefined;
    for await (const page of readers.readInParts(document, pages ? undefined : pause)) {
      feed = page.isBeginning ? page : (pages ??= new readers.Pages()).add(url, page);
      yield feed;
    }
    url = feed?.next;
  }
}

/**
 * Loads one document.
 * @throws {FeedError} `source`, `network`, `timeout` or `http`
 */
export async function fetchDocument(url: string, options: LoadOptions): Promise<Answer> {
  const question = url.includes('/wday/cxs/') ? (await loadVendors()).askWorkday(url) : {url, address: url};
  const attempt = ask(question, options);
  return (await loadReaders()).receive(attempt, options);
}

/**
 * What reads documents comes while the document does, so that a page can show that it waits before
 * either is there.
 * @throws {FeedError} `network`
 */
export const loadReaders = (): Promise<Readers> =>
  import('./readers.js').catch((cause: unknown) => {
    throw new FeedError('network', 'The readers of job feeds could not be loaded.', {cause});
  });

const loadVendors = () =>
  import('./vendors.js').catch((cause: unknown) => {
    throw new FeedError('network', 'What knows the vendors of job boards could not be loaded.', {cause});
  });

/** What has a scheme that is not the web's is the short form of a board, or nothing. */
const addressOf = async (source: string): Promise<string> =>
  /^[a-z][a-z\d+.-]*:/i.test(source) ? (webUrl(source) ?? (await loadVendors()).boardUrl(source)) : source;
