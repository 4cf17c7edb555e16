import type {SectionSource} from '../../posting/posting.js';
import type {RichText} from '../../posting/rich-text.js';
import {PLAIN_TEXT, readBlocks} from './blocks.js';
import {kindOfHeading} from './headings.js';
import {readHtml, type ParseHtml} from './html.js';
import {readMarkdown} from './markdown.js';
import type {Section} from '../../posting/section.js';
import {splitSections} from './split.js';

/** Reads what plain sections are not: HTML, Markdown, and texts to be divided by their headings. */
export interface MarkupReader {
  read(text: string, format: SectionSource['format']): RichText;
  /** Gives a section that has no kind, or a text that has no sections, what its headings tell. */
  divide(source: SectionSource, content: RichText): readonly Section[];
}

/** @param parse parses HTML inertly; @param base what the texts' relative links are relative to */
export const markupReader = (parse: ParseHtml, base?: string): MarkupReader => ({
  read: (text, format) => {
    if (format === 'html') return readHtml(text, parse, base);
    return format === 'markdown' ? readMarkdown(text) : readBlocks(text, PLAIN_TEXT);
  },
  divide: ({title}, content) => (title ? [{kind: kindOfHeading(title) ?? 'other', title, content}] : splitSections(content)),
});
