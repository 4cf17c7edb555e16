import type {Posting, SectionSource} from '../../posting/posting.js';
import type {RichText} from '../../posting/rich-text.js';
import type {Section} from '../../posting/section.js';
import {PLAIN_TEXT, readBlocks} from './blocks.js';
import type {MarkupReader} from './markup.js';

/**
 * Reads the texts of a posting as sections. This is where a posting's texts are first touched, so
 * it is for the one that is shown.
 * @param markup reads what is not plain; a posting for which {@link needsMarkup} is false needs none
 */
export function readSections({sections}: Posting, markup?: MarkupReader): Section[] {
  const read = sections.map(({kind, title, format, content}) => ({kind, title, format, content: readContent(content, format, markup)}));
  return markup ? markup.divide(read) : read.map(({kind = 'other', title, content}) => ({kind, title, content}));
}

/** Whether some text of a posting is HTML, Markdown, or to be divided by its headings. */
export const needsMarkup = ({sections}: Posting): boolean =>
  sections.some(({kind, format}) => !kind || format === 'html' || format === 'markdown');

function readContent(content: SectionSource['content'], format: SectionSource['format'], markup: MarkupReader | undefined): RichText {
  const read = (text: string) => markup?.read(text, format) ?? readBlocks(text, PLAIN_TEXT);
  if (typeof content === 'string') return read(content);
  const items = content.map(read).filter((item) => item.length > 0);
  const ordered = items.every(([list]) => list?.type === 'list' && list.ordered);
  return items.length > 0 ? [{type: 'list', ordered, items: items.map((item) => withoutMark(item, ordered))}] : [];
}

/** An entry of a list may begin with a bullet or a number of its own: "- Design". It is not a list inside of one. */
function withoutMark(entry: RichText, ordered: boolean): RichText {
  const [list, ...others] = entry;
  const isMark = list?.type === 'list' && list.ordered === ordered && list.items.length === 1;
  return isMark ? [...list.items[0]!, ...others] : entry;
}
