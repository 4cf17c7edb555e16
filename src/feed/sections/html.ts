import {inlineText, type Block, type RichText, type TableCell} from '../../posting/rich-text.js';
import {linkUrl} from '../../posting/url.js';
import {isRule, partOf, setBorder, type Border} from './borders.js';
import {listItems, type Inside} from './html-lists.js';
import {isHidden, isInLine, MOST_LEVELS, visibleText, type HtmlNode, type ParseHtml} from './html-node.js';
import {isFrame, tableRows} from './html-tables.js';
import {repair} from './repair.js';
import {paragraphs, type Mark, type Run} from './runs.js';
import {readTypedLists} from './typed-lists.js';

export type {HtmlNode, ParseHtml} from './html-node.js';

const TAG = /<[a-z!/]/i;
const ESCAPED_TAG = /&lt;(?:p|div|br|ul|ol|li|h[1-6]|b|strong|span)\b/i;
/** What makes lines in HTML. Where there is none of it, the line breaks of the source are meant. */
const LINE_TAG = /<(?:p|div|br|ul|ol|li|h[1-6]|table|section|article|blockquote|pre)\b/i;

/**
 * Reads HTML as rich text. What is kept is allowed by construction: there is no rich text for a
 * script, a style or an image, and a link is one only to where a page may link.
 * @param base what relative links are relative to
 */
export function readHtml(html: string, parse: ParseHtml, base?: string): RichText {
  const isEscaped = !TAG.test(html) && ESCAPED_TAG.test(html);
  const source = isEscaped ? (parse(html).textContent ?? '') : html;
  return readChildren(parse(source).childNodes, {base, breaks: !LINE_TAG.test(source)}, [], 0);
}

interface Options {
  readonly base: string | undefined;
  /** Whether line breaks of the source are meant. */
  readonly breaks: boolean;
}

function readChildren(nodes: Iterable<HtmlNode>, options: Options, marks: readonly Mark[], level: number): Block[] {
  const reader = new HtmlReader(options);
  reader.walk(nodes, marks, level);
  reader.endParagraph();
  return readTypedLists(reader.blocks);
}

/** Collects blocks while it walks a tree; text that stands between blocks becomes paragraphs. */
class HtmlReader {
  readonly blocks: Block[] = [];
  readonly #options: Options;
  #runs: Run[] = [];
  #border: Border | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  walk(nodes: Iterable<HtmlNode>, marks: readonly Mark[], level: number): void {
    for (const node of nodes) this.#node(node, marks, level + 1);
  }

  endParagraph(): void {
    for (const block of paragraphs(this.#runs)) {
      if (block.type === 'paragraph' && isRule(inlineText(block.content))) this.#border ??= {};
      else this.#push(block);
    }
    this.#runs = [];
  }

  #node(node: HtmlNode, marks: readonly Mark[], level: number): void {
    if (node.nodeType === 3) this.#text(node.textContent ?? '', marks);
    else if (node.nodeType !== 1 || isHidden(node)) return;
    else if (level > MOST_LEVELS) this.#text(visibleText(node), marks);
    else this.#element(node, node.nodeName.toLowerCase(), marks, level);
  }

  #text(source: string, marks: readonly Mark[]): void {
    const lines = repair(this.#options.breaks ? source : source.replace(/[\r\n]+/g, ' ')).split(/\r?\n/);
    lines.forEach((text, index) => {
      if (index > 0) this.#runs.push({text: '\n', marks});
      this.#runs.push({text, marks});
    });
  }

  #element(node: HtmlNode, name: string, marks: readonly Mark[], level: number): void {
    if (name === 'br') {
      this.#runs.push({text: '\n', marks});
    } else if (isInLine(node)) {
      const mark = markOf(node, name, this.#options.base);
      const isNew = mark && !marks.some(({type}) => type === mark.type);
      this.walk(node.childNodes, isNew ? [...marks, mark] : marks, level);
    } else {
      this.endParagraph();
      this.#block(node, name, marks, level);
      this.endParagraph();
    }
  }

  #block(node: HtmlNode, name: string, marks: readonly Mark[], level: number): void {
    const inside: Inside = (nodes) => readChildren(nodes, this.#options, marks, level);
    if (/^h[1-6]$/.test(name)) this.#heading(inside(node.childNodes), Number(name[1]));
    else if (name === 'ul' || name === 'ol') this.#list(node, name === 'ol', inside);
    else if (name === 'li') this.#add({type: 'list', ordered: false, items: [inside(node.childNodes)]});
    else if (name === 'blockquote') this.#add({type: 'quote', content: inside(node.childNodes)});
    else if (name === 'pre') this.#add({type: 'code', text: repair(visibleText(node)).replace(/^\n/, '').trimEnd()});
    else if (name === 'table') this.#table(node, tableRows(node, inside));
    else if (name === 'hr') this.#border ??= {};
    else this.#part(node, marks, level);
  }

  #part(node: HtmlNode, marks: readonly Mark[], level: number): void {
    const part = partOf(node.getAttribute?.('class') ?? '');
    if (part) this.#border = part[0];
    this.walk(node.childNodes, marks, level);
    if (!part) return;
    this.endParagraph();
    this.#border = part[1];
  }

  #heading(blocks: readonly Block[], level: number): void {
    for (const block of blocks) this.#push(block.type === 'paragraph' ? {...block, type: 'heading', level} : block);
  }

  #list(node: HtmlNode, ordered: boolean, inside: Inside): void {
    const start = Number(node.getAttribute?.('start') || 1);
    const list = {type: 'list', ordered, items: listItems(node, inside)} as const;
    this.#add(ordered && Number.isInteger(start) && start !== 1 ? {...list, start} : list);
  }

  #table(node: HtmlNode, rows: readonly (readonly TableCell[])[]): void {
    if (!isFrame(node, rows)) this.#add({type: 'table', rows});
    else for (const block of rows.flatMap(([cell]) => cell!.content)) this.#add(block);
  }

  #add(block: Block): void {
    if (!isEmpty(block)) this.#push(block);
  }

  #push(block: Block): void {
    if (this.#border) setBorder(block, this.#border);
    this.#border = undefined;
    this.blocks.push(block);
  }
}

const isEmpty = (block: Block): boolean =>
  (block.type === 'list' && block.items.every((item) => item.length === 0)) ||
  (block.type === 'quote' && block.content.length === 0) ||
  (block.type === 'code' && !block.text.trim());

function markOf(node: HtmlNode, name: string, base: string | undefined): Mark | undefined {
  const weight = /font-weight:\s*(\w+)/i.exec(node.getAttribute?.('style') ?? '')?.[1];
  const isStrong = weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : name === 'b' || name === 'strong';
  if (isStrong && name !== 'a') return {type: 'strong'};
  if (name === 'i' || name === 'em') return {type: 'emphasis'};
  if (name === 'code' || name === 'kbd' || name === 'samp') return {type: 'code'};
  const href = name === 'a' ? linkUrl(node.getAttribute?.('href') ?? '', base) : undefined;
  return href ? {type: 'link', href} : undefined;
}
