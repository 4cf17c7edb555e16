/**
 * Feeds without elements, for Node, workers and build scripts: from an address, a document or a text to
 * postings, and from a posting to its sections. Knows no document that it was not handed.
 *
 *     import {loadFeed} from 'job-widgets/feed.js';
 *
 *     for await (const {postings, next} of loadFeed('greenhouse:acme')) console.log(postings.length, next);
 *
 * XML, web pages and HTML in texts take a DOM library's parser:
 *
 *     import {DOMParser} from 'linkedom';
 *
 *     const parser = new DOMParser();
 *     for await (const feed of loadFeed('personio:acme', {parser})) { … }
 *     const sections = readSections(posting, markupReader((html) => parser.parseFromString(html, 'text/html')));
 */
import type {Feed} from './feed.js';
import {loadReaders} from './load.js';
import type {TextOptions} from './read-text.js';

/**
 * Reads a parsed document, of whichever format it is, as a feed. What reads it is loaded first.
 * @param url the document's address, which its relative URLs are relative to
 * @throws {FeedError} `format`, if it is in no format we read; the message says what was found
 */
export const readFeed = async (document: unknown, url?: string): Promise<Feed> => (await loadReaders()).readFeed(document, url);

/**
 * Reads a text as a feed: JSON, XML, or a web page with structured data.
 * @throws {FeedError} `json` or `format`
 */
export const readText = async (text: string, options?: TextOptions): Promise<Feed> => (await loadReaders()).readText(text, options);

/** Deletes what the attribute `offline` has kept in this browser: the copies of all feeds of this origin. */
export const clearOfflineCopies = async (): Promise<void> => (await import('./offline.js')).clearCopies();

export type {EmploymentType, Organization, Pay, PayPeriod, Place, Posting, SectionSource, TextFormat, WorkMode} from '../posting/posting.js';
export type {Block, Inline, RichText, TableCell} from '../posting/rich-text.js';
export type {Section} from '../posting/section.js';
export type {SectionKind} from '../posting/section-kind.js';
export type {MarkupNode, MarkupParser} from './documents/markup.js';
export type {Feed, FeedState, Note} from './feed.js';
export {FeedError, type FeedErrorCode} from './feed-error.js';
export type {FetchOptions} from './fetch-document.js';
export type {FeedContent, Format, ReadFormat} from './format.js';
export type * from './formats/job-feed-types.js';
export {loadFeed, type LoadOptions} from './load.js';
export {NO_FACTS, readPostings} from './postings.js';
export type {TextOptions} from './read-text.js';
export {registerFormat} from './registered.js';
export type {HtmlNode, ParseHtml} from './sections/html.js';
export {loadVocabularies} from './sections/languages.js';
export {markupReader, type MarkupReader} from './sections/markup.js';
export {needsMarkup, readSections} from './sections/sections.js';
export type {Vocabulary} from './sections/vocabulary/vocabulary.js';
export type {Value} from './value.js';
