import type {Block, Inline, RichText} from '../../posting/rich-text.js';
import {linkedText} from '../../posting/linked-text.js';
import {repair} from './repair.js';

/** A block that was read, and the number of the line after it. */
export interface Read {
  readonly block?: Block;
  readonly next: number;
}

/** How a line-based notation differs from plain text. */
export interface Notation {
  /** Reads the lines of one paragraph, heading or table cell. */
  inline(text: string): Inline[];
  /** Matches a line that begins a block of this notation's own, even right after a paragraph. */
  readonly begin?: RegExp;
  /** Reads such a block, from this line on; `read` reads the lines inside of it. */
  block?(lines: readonly string[], at: number, read: (lines: readonly string[]) => RichText): Read | undefined;
}

/** Deeper lists and quotes are read as paragraphs: nobody writes them, and time stays linear. */
const MOST_LEVELS = 12;
const LONGEST_HEADING = 120;
/** A line that is not indented belongs to the item above if it goes on in the middle of a sentence, or if that line is as long as one that was wrapped. */
const GOES_ON = /.{40}\n.*\S|\n\p{Ll}/u;
const RULE = /^\s*([-=_*–—])\1{2,}\s*$/;
const ITEM = /^(\s*)(?:[-*+·–—](?=\s)|[•◦▪‣●○■►➤✓✔・]\ufe0f?|(\d{1,3})[.)](?=\s))\s*(?=\S)/;

/** Plain text: addresses become links, and every line break is meant. */
export const PLAIN_TEXT: Notation = {
  inline: (text) => text.split('\n').flatMap((line) => [{type: 'break'} as const, ...linkedInline(line.trimEnd())]).slice(1),
};

/** A text whose addresses are links. */
export const linkedInline = (text: string): Inline[] =>
  linkedText(text).map(({text: words, href}) => (href ? {type: 'link', href, content: [words]} : words));

/**
 * Reads text in lines as rich text: paragraphs between blank lines, lists by their typed bullets
 * or numbers, headings by the rule under them, and whatever else the notation has.
 */
export function readBlocks(text: string, notation: Notation): RichText {
  return readLines(repair(text).replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n'), notation, 0);
}

function readLines(lines: readonly string[], notation: Notation, level: number): RichText {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const {block, next} = readBlock(lines, at, notation, level);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly string[], at: number, notation: Notation, level: number): Read {
  if (level < MOST_LEVELS) {
    const readInside = (inner: readonly string[]) => readLines(inner, notation, level + 1);
    const own = notation.block?.(lines, at, readInside);
    if (own) return own;
    if (ITEM.test(lines[at]!)) return readList(lines, at, notation, readInside);
  }
  if (separates(lines[at]!)) return {next: at + 1};
  return readParagraph(lines, at, notation);
}

function readParagraph(lines: readonly string[], at: number, notation: Notation): Read {
  let next = at + 1;
  while (next < lines.length && !separates(lines[next]!) && !begins(lines[next]!, notation)) next++;
  const text = lines.slice(at, next).map((line) => line.trimStart()).join('\n').trimEnd();
  const underlined = next === at + 1 && RULE.test(lines[next] ?? '') && text.length <= LONGEST_HEADING;
  return {block: {type: underlined ? 'heading' : 'paragraph', content: notation.inline(text)}, next: underlined ? next + 1 : next};
}

const separates = (line: string) => !line.trim() || RULE.test(line);
const begins = (line: string, {begin}: Notation) => ITEM.test(line) || begin?.test(line);

/** Reads the entries of a list, each with its indented lines, which may hold further lists. */
function readList(lines: readonly string[], at: number, notation: Notation, readInside: (lines: readonly string[]) => RichText): Read {
  const [, {length: indent}, number] = ITEM.exec(lines[at]!) as unknown as [string, string, string | undefined];
  const items: string[][] = [];
  let width = 0;
  let next = at;
  for (let blank = false; next < lines.length; next++) {
    const line = lines[next]!;
    const item = ITEM.exec(line);
    const depth = line.search(/\S/);
    if (RULE.test(line)) break;
    if (item && depth <= indent) {
      if (!item[2] !== !number) break;
      items.push([line.slice((width = item[0].length))]);
    } else if (depth > indent || (!blank && !begins(line, notation) && GOES_ON.test(`${lines[next - 1]}\n${line}`))) {
      items.at(-1)!.push(...(blank ? [''] : []), line.slice(Math.min(depth, width)));
    } else if (depth >= 0) break;
    blank = depth < 0;
  }
  const list = {type: 'list', ordered: !!number, items: items.map(readInside)} as const;
  const start = Number(number ?? 1);
  return {next, block: start === 1 ? list : {...list, start}};
}
