import {clearCopies, keepCopy, readCopy} from './copies.js';
import type {Feed} from './feed.js';
import type {Answer} from './fetch-document.js';
import {fetchDocument, readPages, type LoadOptions} from './load.js';
import {PLATFORM, type Platform} from './platform.js';

export {clearCopies};

/**
 * Loads a feed as `loadFeed` does, and gives before, marked with its age, what was kept at an earlier visit.
 * What is loaded to its end and could be read is kept for the next.
 * @throws {FeedError} when a page cannot be loaded or read
 */
export async function* loadWithCopy(source: string, options: LoadOptions): AsyncGenerator<Feed, void> {
  const {platform = PLATFORM, proxy = ''} = options;
  const name = `${proxy} ${source}`;
  const documents = new Map<string, Answer>();
  const remember = async (url: string) => {
    const answer = await fetchDocument(url, options);
    documents.set(url, answer);
    return answer;
  };
  const fresh = readPages(source, remember, options);
  const first = fresh.next();
  const kept = await Promise.any([readKept(name, source, {...options, platform}), first.then(() => undefined)]);
  if (kept) yield kept;
  for (let page = await first; !page.done; page = await fresh.next()) yield page.value;
  await keepCopy(name, documents, platform);
}

/** A copy that can't be read any more is as none: the next good feed takes its place. */
async function readKept(name: string, source: string, options: LoadOptions & {readonly platform: Platform}): Promise<Feed | undefined> {
  const copy = await readCopy(name, options.platform);
  if (!copy) return undefined;
  try {
    let feed: Feed | undefined;
    for await (feed of readPages(source, async (url) => copy.documents.get(url)!, {parser: options.parser}));
    return feed && {...feed, asOf: new Date(copy.time).toISOString()};
  } catch {
    return undefined;
  }
}
