import type {SectionSource} from '../../posting/posting.js';
import type {RichText} from '../../posting/rich-text.js';
import type {Section} from '../../posting/section.js';
import {PLAIN_TEXT, readBlocks} from './blocks.js';
import {readHtml, type ParseHtml} from './html.js';
import {readMarkdown} from './markdown.js';
import {divide, type ReadSource} from './split.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** Reads what plain sections are not: HTML, Markdown, and texts to be divided by their headings. */
export interface MarkupReader {
  read(text: string, format: SectionSource['format']): RichText;
  /** Gives texts that have no kind, or hold several sections, what their headings and paragraphs tell. */
  divide(sources: readonly ReadSource[]): Section[];
}

/**
 * @param parse parses HTML inertly
 * @param base what the texts' relative links are relative to
 * @param languages what headings say in other languages than English: see {@link loadVocabularies}
 */
export const markupReader = (parse: ParseHtml, base?: string, languages: readonly Vocabulary[] = []): MarkupReader => ({
  read: (text, format) => {
    if (format === 'html') return readHtml(text, parse, base);
    return format === 'markdown' ? readMarkdown(text, base) : readBlocks(text, PLAIN_TEXT);
  },
  divide: (sources) => divide(sources, languages),
});
