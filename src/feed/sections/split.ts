import {inlineText, type Block, type RichText} from '../../posting/rich-text.js';
import {kindOfHeading} from './headings.js';
import type {Section} from '../../posting/section.js';

const LONGEST_HEADING = 100;

/**
 * Divides a text into sections at its headings. What stands before the first one is about the
 * role, without a title; a heading we don't know keeps its words, its text and its place.
 */
export function splitSections(blocks: RichText): Section[] {
  const sections: {kind: Section['kind']; title: string; content: Block[]}[] = [{kind: 'about', title: '', content: []}];
  for (const block of blocks) {
    const title = headingText(block);
    if (title) sections.push({kind: kindOfHeading(title) ?? 'other', title, content: []});
    else sections.at(-1)!.content.push(block);
  }
  return sections.filter(({title, content}) => title || content.length > 0);
}

/** The words of a heading: of a real one, or of a short paragraph that is nothing but bold. */
function headingText(block: Block): string | undefined {
  const [only, ...others] = block.type === 'paragraph' ? block.content : [];
  const bold = typeof only === 'object' && only.type === 'strong' && others.length === 0;
  if (block.type !== 'heading' && !bold) return undefined;
  const text = inlineText((block as Block & {type: 'heading'}).content).replace(/\s+/g, ' ').trim();
  return block.type === 'heading' || text.length <= LONGEST_HEADING ? text : undefined;
}
