import type {Block, Inline, RichText, TableCell} from '../../posting/rich-text.js';
import {linkUrl} from '../../posting/url.js';

/** The part of the DOM that reading needs: any parser's tree has it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** Parses HTML without running, loading or showing anything: the browser's own parser, or a DOM library's. */
export type ParseHtml = (html: string) => HtmlNode;

/** What is never shown as text. */
const HIDDEN = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|OBJECT|EMBED|SVG|MATH|HEAD|TITLE|CANVAS|AUDIO|VIDEO|SELECT|TEXTAREA)$/i;
/** What stands in a line; every other element is a block of its own. */
const IN_LINE = /^(A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|IMG|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/i;
/** Deeper elements are read as their text, so that no document can exhaust the stack. */
const MOST_LEVELS = 200;

type Mark = {readonly type: 'strong' | 'emphasis' | 'code'} | {readonly type: 'link'; readonly href: string};

/** A piece of text, and the elements around it, from the outside in. `\n` alone is a line break. */
interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads HTML as rich text. What is kept is allowed by construction: there is no rich text for a
 * script, a style or an image, and a link is one only to where a page may link.
 * @param base what relative links are relative to
 */
export function readHtml(html: string, parse: ParseHtml, base?: string): RichText {
  return readChildren(parse(html), base, [], 0);
}

function readChildren(node: HtmlNode, base: string | undefined, marks: readonly Mark[], level: number): Block[] {
  const reader = new HtmlReader(base);
  reader.walkChildren(node, marks, level);
  reader.endParagraph();
  return reader.blocks;
}

/** Collects blocks while it walks a tree; text that stands between blocks becomes paragraphs. */
class HtmlReader {
  readonly blocks: Block[] = [];
  readonly #base: string | undefined;
  #runs: Run[] = [];
  /** The list that `<li>`s without a list around them go to. */
  #bareItems: {readonly at: number; readonly items: RichText[]} | undefined;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  walkChildren(node: HtmlNode, marks: readonly Mark[], level: number): void {
    for (const child of node.childNodes) this.#walk(child, marks, level + 1);
  }

  endParagraph(): void {
    for (const content of paragraphs(this.#runs)) this.blocks.push({type: 'paragraph', content});
    this.#runs = [];
  }

  #walk(node: HtmlNode, marks: readonly Mark[], level: number): void {
    if (node.nodeType === 3 || level > MOST_LEVELS) {
      this.#runs.push({text: (node.textContent ?? '').replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' '), marks});
    } else if (node.nodeType === 1 && !HIDDEN.test(node.nodeName)) {
      this.#element(node, node.nodeName.toLowerCase(), marks, level);
    }
  }

  #element(node: HtmlNode, name: string, marks: readonly Mark[], level: number): void {
    if (name === 'br') {
      this.#runs.push({text: '\n', marks});
    } else if (IN_LINE.test(name)) {
      const mark = markOf(node, name, this.#base);
      this.walkChildren(node, mark ? [...marks, mark] : marks, level);
    } else {
      this.endParagraph();
      this.#block(node, name, marks, level);
      this.endParagraph();
    }
  }

  #block(node: HtmlNode, name: string, marks: readonly Mark[], level: number): void {
    const inside = (child = node) => readChildren(child, this.#base, marks, level);
    if (/^h[1-6]$/.test(name)) this.blocks.push(...inside().map(asHeading));
    else if (name === 'ul' || name === 'ol') this.#list(node, name === 'ol', inside);
    else if (name === 'li') this.#bareItem(inside());
    else if (name === 'blockquote') this.#add({type: 'quote', content: inside()});
    else if (name === 'pre') this.#add({type: 'code', text: (node.textContent ?? '').replace(/^\n|\s+$/g, '')});
    else if (name === 'table') this.#add({type: 'table', rows: tableRows(node, inside)});
    else this.walkChildren(node, marks, level);
  }

  /** What stands in a list without being an item belongs to the item before it. */
  #list(node: HtmlNode, ordered: boolean, inside: (child?: HtmlNode) => RichText): void {
    const items: RichText[] = [];
    for (const child of node.childNodes) {
      if (child.nodeName.toLowerCase() === 'li') {
        items.push(inside(child));
        continue;
      }
      const stray = inside({nodeType: 1, nodeName: 'div', textContent: null, childNodes: [child]});
      if (stray.length > 0) items.push([...(items.pop() ?? []), ...stray]);
    }
    const start = Number(node.getAttribute?.('start') ?? 1);
    const list = {type: 'list', ordered, items: items.filter((item) => item.length > 0)} as const;
    this.#add(ordered && Number.isInteger(start) && start !== 1 ? {...list, start} : list);
  }

  #bareItem(item: RichText): void {
    if (item.length === 0) return;
    if (this.#bareItems?.at !== this.blocks.length) {
      const items: RichText[] = [];
      this.#add({type: 'list', ordered: false, items});
      this.#bareItems = {at: this.blocks.length, items};
    }
    this.#bareItems!.items.push(item);
  }

  #add(block: Block): void {
    const empty = ('items' in block && block.items.length === 0) || ('text' in block && !block.text.trim());
    if (!empty) this.blocks.push(block);
  }
}

const asHeading = (block: Block): Block => (block.type === 'paragraph' ? {...block, type: 'heading'} : block);

function tableRows(table: HtmlNode, inside: (cell: HtmlNode) => RichText): TableCell[][] {
  const rows: TableCell[][] = [];
  const visit = (node: HtmlNode) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (name === 'tr') rows.push([]);
      if (name === 'td' || name === 'th') rows.at(-1)?.push({header: name === 'th', content: inside(child)});
      else if (name === 'caption') rows.push([{header: false, content: inside(child)}]);
      else if (child.nodeType === 1) visit(child);
    }
  };
  visit(table);
  return rows.filter((row) => row.length > 0);
}

function markOf(node: HtmlNode, name: string, base: string | undefined): Mark | undefined {
  if (name === 'b' || name === 'strong') return {type: 'strong'};
  if (name === 'i' || name === 'em') return {type: 'emphasis'};
  if (name === 'code' || name === 'kbd' || name === 'samp') return {type: 'code'};
  const href = name === 'a' ? linkUrl(node.getAttribute?.('href') ?? '', base) : undefined;
  return href ? {type: 'link', href} : undefined;
}

/** Divides text at empty lines, folds its white space, and builds the elements around it again. */
function paragraphs(runs: readonly Run[]): Inline[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const found: Run[][] = [];
  let open = false;
  for (const line of lines.map(trimmed)) {
    if (line.length === 0) open = false;
    else if (open) found.at(-1)!.push({text: '\n', marks: []}, ...line);
    else open = found.push(line) > 0;
  }
  return found.map((paragraph) => nest(paragraph, 0));
}

/** One line without the white space at its ends, and with single blanks inside. */
function trimmed(line: readonly Run[]): Run[] {
  let blank = true;
  const runs = line.map(({text, marks}) => {
    const kept = blank ? text.trimStart() : text;
    if (kept) blank = kept.endsWith(' ');
    return {text: kept, marks};
  });
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    runs.pop();
    if (!text) continue;
    runs.push({...last, text});
    break;
  }
  return runs.filter(({text}) => text);
}

/** Joins neighbouring runs that stand in the same element. */
function nest(runs: readonly Run[], depth: number): Inline[] {
  const parts: Inline[] = [];
  for (let at = 0; at < runs.length; ) {
    const {text, marks} = runs[at]!;
    const mark = marks[depth];
    let end = at + 1;
    if (!mark) parts.push(text === '\n' ? {type: 'break'} : text);
    else {
      while (runs[end]?.marks[depth] === mark) end++;
      parts.push({...mark, content: nest(runs.slice(at, end), depth + 1)});
    }
    at = end;
  }
  return parts;
}
