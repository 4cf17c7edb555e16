import type {Block, Inline, RichText} from '../../posting/rich-text.js';
import {borderBefore, setBorder, type Border} from './borders.js';
import {lineText, linesOf, paragraphOf, type Line} from './lines.js';

/** Characters that nobody begins a line with but to make it an item of a list. */
export const BULLETS = '•・◦▪▫‣⁃∙●○■□◆◇►▶▸➢➤➔✔✓✅☑🔹🔸\uf0b7\uf0a7';
const BULLET = new RegExp(`^\\s*[${BULLETS}]\\ufe0f?\\s*`, 'u');
/** Characters that may also mean something else: two lines in a row must begin with one. */
const DASH = /^\s*[-*+·–—](?![-*+·–—\d])\s*/;
/** A further item in the same line. */
const FURTHER = /\s+[•●▪]\s*/u;

/** A line, and the paragraph that starts with it; or a block of another kind. */
type Part = {readonly line: Line; readonly start?: Block | undefined} | Exclude<Block, {type: 'paragraph'}>;

/**
 * Makes lists of the lines that begin with a typed bullet, whether each is a paragraph or ends with
 * a break. Lists that follow each other are one: some editors make one for every item.
 */
export function readTypedLists(blocks: RichText): Block[] {
  const parts = blocks.flatMap((block): Part[] =>
    block.type === 'paragraph' ? linesOf(block.content).map((line, index) => ({line, start: index === 0 ? block : undefined})) : [block]);
  const read: Block[] = [];
  let lines: Line[] = [];
  let open: RichText[] | undefined;
  let border: Border | undefined;
  const add = (block: Block) => {
    if (border) setBorder(block, border);
    border = undefined;
    read.push(block);
  };
  const endParagraph = () => paragraphOf(lines.splice(0)).forEach(add);
  parts.forEach((part, at) => {
    const items = 'line' in part ? typedItems(parts, at) : part.type === 'list' && !part.ordered ? part.items : undefined;
    if (!('line' in part) || part.start || items) endParagraph();
    const begun = 'line' in part ? part.start : part;
    border ??= begun && borderBefore(begun);
    if (border) open = undefined;
    if (!items) {
      open = undefined;
      if ('line' in part) lines.push(part.line);
      else add(part);
    } else if (open) {
      for (const item of items) open.push(item);
    } else add({type: 'list', ordered: false, items: (open = [...items])});
  });
  endParagraph();
  return read;
}

/** The items of a line that begins with a bullet. */
function typedItems(parts: readonly Part[], at: number): RichText[] | undefined {
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  const bullet = startOf(part, BULLET) ?? ([before, after].some((other) => startOf(other, DASH)) ? startOf(part, DASH) : undefined);
  if (!bullet || !part || !('line' in part)) return undefined;
  const items = furtherItems(withoutStart(part.line, bullet.length)).filter((item) => lineText(item));
  return items.length > 0 ? items.map((item) => paragraphOf([item])) : undefined;
}

const startOf = (part: Part | undefined, pattern: RegExp): string | undefined =>
  part && 'line' in part ? pattern.exec(firstText(part.line))?.[0] : undefined;

function firstText(line: Line): string {
  const [first] = line;
  return typeof first === 'string' ? first : first && 'content' in first ? firstText(first.content) : '';
}

/** A line without its first characters, which stand in its first text. */
function withoutStart([first, ...others]: Line, length: number): Line {
  if (typeof first === 'string') return first.length > length ? [first.slice(length), ...others] : others;
  if (!first || !('content' in first)) return others;
  const content = withoutStart(first.content, length);
  return content.length > 0 ? [{...first, content}, ...others] : others;
}

function furtherItems(line: Line): Line[] {
  const items: Inline[][] = [[]];
  for (const part of line) {
    const [text, ...further] = typeof part === 'string' ? part.split(FURTHER) : [part];
    if (text) items.at(-1)!.push(text);
    for (const item of further) items.push(item ? [item] : []);
  }
  return items;
}
