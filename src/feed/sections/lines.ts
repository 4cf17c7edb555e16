import {inlineText, type Block, type Inline} from '../../posting/rich-text.js';

/** A line of a paragraph: what stands between two breaks. */
export type Line = readonly Inline[];

/** The lines of a paragraph, or of a heading. */
export function linesOf(content: readonly Inline[]): Line[] {
  const lines: Inline[][] = [[]];
  for (const part of content) {
    if (typeof part === 'object' && part.type === 'break') lines.push([]);
    else lines.at(-1)!.push(part);
  }
  return lines;
}

/** Lines as a paragraph; none if there are none. */
export function paragraphOf(lines: readonly Line[]): Block[] {
  const content = lines.flatMap((line, index): Inline[] => (index > 0 ? [{type: 'break'}, ...line] : [...line]));
  return content.length > 0 ? [{type: 'paragraph', content}] : [];
}

/** The words of a line, with single blanks. */
export const lineText = (line: Line): string => inlineText(line).replace(/\s+/g, ' ').trim();

/** Whether all the letters of a line are bold. What stands around them is a colon, a number, an emoji. */
export function isBold(line: Line): boolean {
  const plain = line.filter((part) => typeof part === 'string' || !holdsStrong(part));
  return plain.length < line.length && !/\p{L}/u.test(inlineText(plain));
}

const holdsStrong = (part: Exclude<Inline, string>): boolean =>
  part.type === 'strong' || ('content' in part && part.content.length > 0 && isBold(part.content));

/** Whether there is a link in a line. */
export const hasLink = (line: Line): boolean =>
  line.some((part) => typeof part === 'object' && (part.type === 'link' || ('content' in part && hasLink(part.content))));
