import type {Feed} from './feed.js';
import {isRecord} from './known.js';
import {readFeed} from './read.js';
import {readParsed, type ParsedDocument} from './read-text.js';

/** More than a first page shows. */
const FIRST = 100;
/** What is shorter is read as quickly as it could be shown twice. */
const LONG = 1000;
/** How far inside of a document its list may stand. */
const DEEPEST = 3;

/**
 * Reads a document as a feed; where `pause` is given and the document is long, in two parts, so that its first postings
 * can be seen before the others are read.
 * @param pause lets the page show what it was given
 * @throws {FeedError} `format`, `network`: as {@link readFeed}
 */
export async function* readInParts(document: ParsedDocument, pause?: () => Promise<void>): AsyncGenerator<Feed, void> {
  const beginning = pause && (await readBeginning(document));
  if (beginning) {
    yield beginning;
    await pause();
  }
  yield await readParsed(document);
}

/** What a beginning lacks to be read, or says wrongly, the whole will say. */
async function readBeginning({document, url}: ParsedDocument): Promise<Feed | undefined> {
  const short = shortened(document);
  const feed = short === undefined ? undefined : await readFeed(short, url).catch(() => undefined);
  return feed && feed.postings.length > 0 ? {...feed, next: undefined, isBeginning: true} : undefined;
}

/** A document with only the first entries of its list; undefined if that is not long, or several are. */
function shortened(document: unknown, depth = 0): unknown {
  if (Array.isArray(document)) return document.length > LONG ? document.slice(0, FIRST) : undefined;
  if (!isRecord(document) || depth > DEEPEST) return undefined;
  const members = Object.keys(document).map((name) => [name, shortened(document[name], depth + 1)] as const).filter(([, value]) => value !== undefined);
  return members.length === 1 ? {...document, ...Object.fromEntries(members)} : undefined;
}
