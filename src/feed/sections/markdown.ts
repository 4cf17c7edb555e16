import type {Inline, RichText, TableCell} from '../../posting/rich-text.js';
import {linkUrl} from '../../posting/url.js';
import {linkedInline, readBlocks, type Notation, type Read} from './blocks.js';

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
/** The signs after a heading. The look-behind keeps those of "C#", and the time linear. */
const CLOSING = /(?<=\s)#+$/;
/** A line that is nothing but bold stands alone, as careers teams mean it. */
const BOLD_LINE = /^ {0,3}(\*\*|__)(?:(?!\1).)+\1:?\s*$/;
/** Begins code, and may name its language; ends it, where it names none. */
const FENCE = /^ {0,3}(```+|~~~+)\s*(\w*)\s*$/;
const QUOTE = /^ {0,3}> ?/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * What stands inside a line, in the order in which it is tried. Spans are bounded, so that a text
 * full of unclosed marks is read in linear time; what is not closed is shown as it was typed.
 */
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<!\x60)(?<ticks>\x60+)(?!\x60)(?<code>[^]{1,500}?)(?<!\x60)\k<ticks>(?!\x60)`,
    String.raw`\[(?<label>[^\[\]]{1,500})\]\(\s*<?(?<href>[^\s)>[]{1,2000})>?(?:\s+"[^"]{0,500}")?\s*\)`,
    String.raw`<(?<address>(?:https?:|mailto:|tel:)[^\s<>]{1,2000})>`,
    String.raw`(?<two>\*\*|__)(?=\S)(?<strong>(?:(?!\k<two>)[^]){1,1000}?\S?)(?<!\s)\k<two>(?!\*)`,
    String.raw`(?<one>\*|(?<!\w)_)(?=[^\s*_])(?<emphasis>(?:(?!\k<one>)[^]){1,1000})(?<!\s)\k<one>(?!\w)`,
    String.raw`(?<hard>(?:(?<! ) {2,}|\\)\n)`,
  ].join('|'),
  'g',
);

const markdown = (base: string | undefined): Notation => ({
  inline: (text) => readInline(text, base),
  begin: new RegExp(String.raw`^ {0,3}(?:#{1,6}\s|\x60{3}|~~~|>)|^\s*\|.*\|\s*$|${BOLD_LINE.source}`),
  block: (lines, at, read) => readHeading(lines, at, base) ?? readBoldLine(lines, at, base) ?? readCode(lines, at) ?? readQuote(lines, at, read) ?? readTable(lines, at, base),
});

/**
 * Reads the Markdown that careers teams write: headings, lists, emphasis, links, code, quotes and
 * tables. HTML inside of it is text. Nothing is lost: what is not understood stays as it was typed.
 * @param base what relative links are relative to
 */
export const readMarkdown = (text: string, base?: string): RichText => readBlocks(text, markdown(base));

function readInline(text: string, base: string | undefined): Inline[] {
  const parts: Inline[] = [];
  const plain = (words: string) => {
    for (const part of linkedInline(words.replace(/ ?\n/g, ' '))) parts.push(part);
  };
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) plain(text.slice(end, match.index));
    parts.push(...readSpan(match[0], match.groups!, base));
    end = match.index + match[0].length;
  }
  if (end < text.length) plain(text.slice(end));
  return parts;
}

function readSpan(typed: string, {escaped, code, label, href, address, strong, emphasis, hard}: Record<string, string | undefined>, base: string | undefined): Inline[] {
  if (escaped) return [escaped];
  if (code) return [{type: 'code', content: [code.trim() || code]}];
  if (strong) return [{type: 'strong', content: readInline(strong, base)}];
  if (emphasis) return [{type: 'emphasis', content: readInline(emphasis, base)}];
  if (hard) return [{type: 'break'}];
  const url = linkUrl(href ?? address ?? '', base);
  const content = label ? readInline(label, base).filter((part) => typeof part === 'string' || part.type !== 'link') : [address ?? typed];
  return url ? [{type: 'link', href: url, content}] : label ? content : [typed];
}

function readHeading(lines: readonly string[], at: number, base: string | undefined): Read | undefined {
  const [, {length: level} = '', typed = ''] = HEADING.exec(lines[at]!) ?? [];
  const text = typed.trim().replace(CLOSING, '').trimEnd();
  return text ? {block: {type: 'heading', level, content: readInline(text, base)}, next: at + 1} : undefined;
}

function readBoldLine(lines: readonly string[], at: number, base: string | undefined): Read | undefined {
  return BOLD_LINE.test(lines[at]!) ? {block: {type: 'paragraph', content: readInline(lines[at]!.trim(), base)}, next: at + 1} : undefined;
}

function readCode(lines: readonly string[], at: number): Read | undefined {
  const fence = FENCE.exec(lines[at]!)?.[1];
  if (!fence) return undefined;
  let end = at + 1;
  while (end < lines.length && !closes(lines[end]!, fence)) end++;
  return {block: {type: 'code', text: lines.slice(at + 1, end).join('\n')}, next: end + 1};
}

const closes = (line: string, fence: string): boolean => {
  const [, other, language] = FENCE.exec(line) ?? [];
  return other !== undefined && other.startsWith(fence) && !language;
};

function readQuote(lines: readonly string[], at: number, read: (lines: readonly string[]) => RichText): Read | undefined {
  let next = at;
  while (next < lines.length && QUOTE.test(lines[next]!)) next++;
  if (next === at) return undefined;
  return {block: {type: 'quote', content: read(lines.slice(at, next).map((line) => line.replace(QUOTE, '')))}, next};
}

function readTable(lines: readonly string[], at: number, base: string | undefined): Read | undefined {
  if (!TABLE_ROW.test(lines[at]!) || !TABLE_RULE.test(lines[at + 1] ?? '')) return undefined;
  let next = at + 2;
  while (next < lines.length && TABLE_ROW.test(lines[next]!)) next++;
  const rows = [cells(lines[at]!, true, base), ...lines.slice(at + 2, next).map((line) => cells(line, false, base))];
  return {block: {type: 'table', rows}, next};
}

const cells = (line: string, header: boolean, base: string | undefined): TableCell[] =>
  line.trim().slice(1, -1).split(/(?<!\\)\|/).map((cell) => ({
    header,
    content: [{type: 'paragraph', content: readInline(cell.trim(), base)}],
  }));
