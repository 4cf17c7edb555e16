import {FeedError} from '../feed-error.js';
import type {Note} from '../feed.js';
import {readPage} from './page.js';
import {readXml} from './xml.js';

export {parseLeniently} from './lenient-json.js';

/** The part of a parsed document that reading needs: every DOM has it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  readonly attributes?: Iterable<{readonly name: string; readonly value: string}>;
}

/** Parses without running, loading or showing anything: the browser's `DOMParser`, or a DOM library's. */
export interface MarkupParser {
  parseFromString(text: string, type: 'text/html' | 'text/xml'): MarkupNode;
}

/** A text that is not JSON, as what JSON could have said. */
export interface MarkupContent {
  readonly document: unknown;
  /** What had to be repaired or left out. */
  readonly notes: readonly Note[];
}

/** @throws {FeedError} `json`, if it is a page without job postings, or broken, or if there is no parser for it */
export async function readMarkup(text: string, name: string, url: string | undefined, parser: MarkupParser | undefined): Promise<MarkupContent> {
  const isPage = isHtml(text);
  if (!parser) {
    const found = `${name} is ${isPage ? 'a web page' : 'XML'}, not JSON: it begins with ${JSON.stringify(text.trim().slice(0, 40))}.`;
    throw new FeedError('json', `${found} Reading that takes a DOM library outside of a browser: hand over its parser, as in loadFeed(url, {parser: new DOMParser()}).`);
  }
  return isPage ? readPage(parser.parseFromString(text, 'text/html'), name, url) : readXml(text, name, parser);
}

/** What stands before the first tag: a declaration, comments, a document type. */
const PROLOGUE = /^(?:\s|<\?[^>]*>|<!--[^]*?-->)*/;
const HTML = /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|noscript|div|p|h1|main|center|form)[\s/>])/i;

const isHtml = (text: string): boolean => HTML.test(text.slice(PROLOGUE.exec(text)![0].length));
