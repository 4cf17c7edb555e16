import type {Feed} from './feed.js';
import {FeedError} from './feed-error.js';
import type {Format} from './format.js';
import {FORMATS} from './formats.js';
import {registeredFormats} from './registered.js';
import {isRecord} from './known.js';
import {Value} from './value.js';

/**
 * Reads a parsed document, of whichever format it is, as a feed. What reads a format may be loaded first.
 * @param url the document's address, which its relative URLs are relative to
 * @param name what the document is, for messages
 * @throws {FeedError} `format`, if it is in no format we read, or so broken that its format's reader stumbles; the
 *   message says what was found. `network`, if what reads it could not be loaded
 */
export async function readFeed(document: unknown, url?: string, name = 'This'): Promise<Feed> {
  const formats = [...registeredFormats, ...FORMATS];
  const format = formats.find((format) => recognises(format, document));
  if (!format) {
    const names = formats.map(({name}) => name).join(', ');
    throw new FeedError('format', `${name} is no job feed: found ${outline(document)}. Formats we read: ${names}.`);
  }
  const value = new Value(document, {url, notes: []});
  try {
    return {format: format.name, ...(await format.read(value)), notes: value.notes};
  } catch (cause) {
    throw cause instanceof FeedError ? cause : new FeedError('format', `${name} is a feed of the format ${format.name} that could not be read: ${String(cause)}`, {cause});
  }
}

/** A format that a page has added may stumble over a document of another one. */
function recognises(format: Format, document: unknown): boolean {
  try {
    return format.recognise(document);
  } catch {
    return false;
  }
}

/** What a document is, in a few words: its type and its top-level members. */
function outline(document: unknown): string {
  if (Array.isArray(document)) return `a list of ${document.length} entries`;
  if (!isRecord(document)) return document === null ? 'null' : `a ${typeof document}`;
  const names = Object.keys(document).slice(0, 12).map((name) => name.slice(0, 40));
  return names.length > 0 ? `an object with the members ${names.join(', ')}` : 'an empty object';
}
