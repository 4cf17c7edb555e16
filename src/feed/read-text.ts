import {decode} from './decode.js';
import type {MarkupContent, MarkupParser} from './documents/markup.js';
import type {Feed} from './feed.js';
import {FeedError} from './feed-error.js';
import type {Answer} from './fetch-document.js';
import {readFeed} from './read.js';

/** What is known of a text besides its words. */
export interface TextOptions {
  /** Its address, which its relative URLs are relative to. */
  readonly url?: string | undefined;
  /** What it is, for messages; by default its address. */
  readonly name?: string | undefined;
  readonly contentType?: string | undefined;
  /** Reads XML and web pages: the browser's `DOMParser`, or a DOM library's. JSON needs none. */
  readonly parser?: MarkupParser | undefined;
}

/** A document that waits to be read. */
export interface ParsedDocument extends MarkupContent {
  readonly url: string | undefined;
  readonly name: string;
}

/**
 * Reads a text as a feed: JSON, XML, or a web page with structured data.
 * @throws {FeedError} `json` or `format`
 */
export const readText = async (text: string, options: TextOptions = {}): Promise<Feed> => readParsed(await parseText(text, options));

async function parseText(text: string, options: TextOptions): Promise<ParsedDocument> {
  const {url, contentType, parser} = options;
  const name = options.name ?? (url === undefined ? 'This' : `${url} (${contentType ?? 'no content type'})`);
  const content = /^\s*</.test(text) ? await (await loadMarkup()).readMarkup(text, name, url, parser) : await readJson(text, name);
  return {...content, url, name};
}

/** @throws {FeedError} `format` */
export async function readParsed({document, notes, url, name}: ParsedDocument): Promise<Feed> {
  const feed = await readFeed(document, url, name);
  return notes.length > 0 ? {...feed, notes: [...notes, ...feed.notes]} : feed;
}

/** Few feeds are XML, pages or broken: what reads them is loaded for those. */
const loadMarkup = () =>
  import('./documents/markup.js').catch((cause: unknown) => {
    throw new FeedError('network', 'What reads XML and web pages could not be loaded.', {cause});
  });

/** JSON; where it is broken as people and templates break it, repaired, with a note. */
async function readJson(text: string, name: string): Promise<MarkupContent> {
  try {
    return {document: parseJson(text, name), notes: []};
  } catch (error) {
    if (!/^\W*[[{]/.test(text)) throw error;
    const document = (await loadMarkup()).parseLeniently(text, () => error);
    const {message} = (error as FeedError).cause as SyntaxError;
    return {document, notes: [{pointer: '', message: `This is not quite JSON, and was repaired: ${message}`}]};
  }
}

/** @throws {FeedError} `json` */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const begins = text.trim() ? `it begins with ${JSON.stringify(text.trim().slice(0, 40))}` : 'it is empty';
    throw new FeedError('json', `${name} is not JSON: ${begins}.`, {cause});
  }
}

/**
 * What a server has answered, parsed.
 * @throws {FeedError} `json` or `format`
 */
export async function parseAnswer({bytes, ...answer}: Answer, parser: MarkupParser | undefined): Promise<ParsedDocument> {
  const {text, notes} = decode(bytes, answer.contentType);
  const parsed = await parseText(text, {...answer, parser});
  return {...parsed, notes: [...notes, ...parsed.notes]};
}
