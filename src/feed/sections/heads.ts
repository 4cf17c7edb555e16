import type {Block, RichText} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {matchHeading} from './headings.js';
import {hasLink, isBold, lineText, linesOf, paragraphOf, type Line} from './lines.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** A line that stands as a heading, and the block it is where it begins no section. */
export interface Head {
  readonly type: 'head';
  readonly title: string;
  readonly kind: SectionKind | undefined;
  /** Its level: that of a real heading, then bold lines, then plain ones. */
  readonly rank: number;
  readonly block: Block;
}

export type Piece = Head | Block;

const RANK = {closing: 1, unknown: 2, bold: 7, plain: 8};
/** How a sentence ends, and no heading: but three dots are no full stop. */
const SENTENCE_END = /(?<![.…])[.,;。、]$/;
const LONGEST = {heading: 120, bold: 100, plain: 80, unknown: 40};
/** A plain line says no more than a heading would; one with a colon may. */
const SURE = {plain: 0.85, colon: 0.5};
/** What a plain heading is followed by: a list, or a line as long as this. */
const LONG_LINE = 60;

/** How to find the headings of a text. */
export interface HeadOptions {
  readonly languages: readonly Vocabulary[];
  /** In plain text, a short line that ends with a colon or is all in capitals is a heading whatever it says. */
  readonly isPlain: boolean;
}

/** Finds what stands as a heading: real ones, bold lines and items, and plain lines that say what headings say. */
export function findHeads(blocks: RichText, options: HeadOptions): Piece[] {
  const pieces = blocks.flatMap((block, at): Piece[] => {
    if (block.type === 'heading') return [realHead(block, options) ?? block];
    if (block.type === 'list') return listPieces(block, blocks[at + 1], options);
    return block.type === 'paragraph' ? linePieces(linesOf(block.content), blocks[at - 1], blocks[at + 1], options) : [block];
  });
  return withPeers(pieces);
}

/** Headings above the first that we know are its peers: many mix the levels of their sections. */
function withPeers(pieces: readonly Piece[]): Piece[] {
  const first = pieces.find((piece): piece is Head => piece.type === 'head' && piece.kind !== undefined);
  const level = first && first.rank < RANK.bold ? first.rank : 0;
  return pieces.map((piece) => (piece.type === 'head' && piece.rank < level ? {...piece, rank: level} : piece));
}

function realHead(block: Block & {type: 'heading'}, {languages}: HeadOptions): Head | undefined {
  const title = titleOf(block.content);
  const kind = matchHeading(title, languages)?.kind;
  const isTitle = title.length <= LONGEST.heading && /\p{L}/u.test(title) && !/^#\S+$/.test(title);
  return isTitle && keepsAll(block.content, kind) ? {type: 'head', title, kind, rank: block.level ?? RANK.unknown, block} : undefined;
}

/** A title is text: a link in it would be lost. Where it is only an anchor, it may be. */
const keepsAll = (line: Line, kind: SectionKind | undefined) => !hasLink(line) || (kind !== undefined && kind !== 'how-to-apply');

const titleOf = (line: Line): string => lineText(line).replace(/\s*[:：]$/, '');

/** The lines of a paragraph, divided at those that stand as headings. */
function linePieces(lines: readonly Line[], before: Block | undefined, after: Block | undefined, options: HeadOptions): Piece[] {
  const pieces: Piece[] = [];
  let rest: Line[] = [];
  lines.forEach((line, at) => {
    const next = at + 1 < lines.length ? lineText(lines[at + 1]!) : after;
    const closesList = at === 0 && before?.type === 'list' && (typeof next === 'string' || next?.type === 'paragraph');
    const head = boldHead(line, options) ?? plainHead(line, next, closesList, options);
    if (!head) rest.push(line);
    else pieces.push(...paragraphOf(rest.splice(0)), head);
  });
  return [...pieces, ...paragraphOf(rest)];
}

function boldHead(line: Line, {languages}: HeadOptions): Head | undefined {
  const title = titleOf(line);
  if (!isBold(line) || title.length > LONGEST.bold || hasLink(line) || SENTENCE_END.test(title)) return undefined;
  return {type: 'head', title, kind: matchHeading(title, languages)?.kind, rank: RANK.bold, block: {type: 'heading', content: line}};
}

function plainHead(line: Line, next: Block | string | undefined, closesList: boolean, {languages, isPlain}: HeadOptions): Head | undefined {
  const text = lineText(line);
  const hasColon = /[:：]$/.test(text);
  if (text.length > LONGEST.plain || hasLink(line) || SENTENCE_END.test(text) || !isFollowed(next, hasColon)) return undefined;
  const title = titleOf(line);
  const match = matchHeading(title, languages);
  const isKnown = match && match.share >= (hasColon ? SURE.colon : SURE.plain);
  const isHead = isKnown || (title.length <= LONGEST.unknown && (hasColon ? isPlain || closesList : isPlain && isShouted(title)));
  const rank = isKnown || isPlain ? RANK.plain : RANK.closing;
  return isHead ? {type: 'head', title, kind: isKnown ? match.kind : undefined, rank, block: {type: 'paragraph', content: line}} : undefined;
}

function isFollowed(next: Block | string | undefined, hasColon: boolean): boolean {
  if (next === undefined) return false;
  if (typeof next === 'string') return hasColon || next.length >= LONG_LINE;
  return next.type === 'list' || (next.type === 'paragraph' && (hasColon || lineText(linesOf(next.content)[0]!).length >= LONG_LINE));
}

const isShouted = (title: string): boolean => /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);

/** A list, divided at items that are only bold and say what headings say: what is under them is no part of it. */
function listPieces(list: Block & {type: 'list'}, after: Block | undefined, options: HeadOptions): Piece[] {
  const pieces: Piece[] = [];
  let items: RichText[] = [];
  const endItems = () => {
    if (items.length > 0) pieces.push({...list, items});
    items = [];
  };
  list.items.forEach((item, at) => {
    const head = itemHead(item, at + 1 < list.items.length || after !== undefined, options);
    if (!head) return items.push(item);
    endItems();
    return pieces.push(head, ...item.slice(1));
  });
  endItems();
  return pieces;
}

function itemHead([first, second]: RichText, isFollowed: boolean, options: HeadOptions): Head | undefined {
  if (first?.type !== 'paragraph' || !(second ? second.type === 'list' : isFollowed)) return undefined;
  const head = boldHead(first.content, options);
  return head?.kind && matchHeading(head.title, options.languages)!.share >= SURE.plain ? head : undefined;
}
