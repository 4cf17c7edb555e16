import type {Block, RichText} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {matchHeading, type HeadingMatch} from './headings.js';
import {hasLink, isBold, lineText, linesOf, paragraphOf, type Line} from './lines.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** A line that stands as a heading, and the block it is where it begins no section. */
export interface Head {
  readonly type: 'head';
  readonly title: string;
  readonly kind: SectionKind | undefined;
  /** How much of the title tells its kind. */
  readonly share: number;
  /** Its level: that of a real heading, then bold lines, then plain ones. */
  readonly rank: number;
  readonly block: Block;
}

export type Piece = Head | Block;

const RANK = {closing: 1, unknown: 2, bold: 7, plain: 8};
/** How a sentence ends, and no heading: but three dots are no full stop. */
const SENTENCE_END = /(?<![.…])[.,;。、]$/;
/** "The pay range is $20 – $22" is what a section says, and not its title. */
const AMOUNT = /[$€£]\s?\d/;
const LONGEST = {heading: 120, bold: 100, plain: 80, unknown: 40};
/** A plain line says no more than a heading would; one with a colon may. */
const SURE = {plain: 0.85, colon: 0.5};
/** What a plain heading is followed by: a list, or a line as long as this. */
const LONG_LINE = 60;
/** More lines than this are not asked what they say: no posting has as many that could be headings. */
const MOST_ASKED = 2000;

/** How to find the headings of a text. */
interface Finding {
  /** In plain text, a short line that ends with a colon or is all in capitals is a heading whatever it says. */
  readonly isPlain: boolean;
  match(title: string): HeadingMatch | undefined;
}

/** Finds what stands as a heading: real ones, bold lines and items, and plain lines that say what headings say. */
export function findHeads(blocks: RichText, isPlain: boolean, languages: readonly Vocabulary[]): Piece[] {
  let asked = 0;
  const finding: Finding = {isPlain, match: (title) => (asked++ < MOST_ASKED ? matchHeading(title, languages) : undefined)};
  const pieces = blocks.flatMap((block, at): Piece[] => {
    if (block.type === 'heading') return [realHead(block, finding) ?? block];
    if (block.type === 'list') return listPieces(block, blocks[at + 1], finding);
    return block.type === 'paragraph' ? linePieces(block.content, blocks[at - 1], blocks[at + 1], finding) : [block];
  });
  return withPeers(pieces);
}

/** Headings above the first that we know are its peers: many mix the levels of their sections. */
function withPeers(pieces: readonly Piece[]): Piece[] {
  const first = pieces.find((piece): piece is Head => piece.type === 'head' && piece.kind !== undefined);
  const level = first && first.rank < RANK.bold ? first.rank : 0;
  return pieces.map((piece) => (piece.type === 'head' && piece.rank < level ? {...piece, rank: level} : piece));
}

function headOf(title: string, match: HeadingMatch | undefined, rank: number, block: Block): Head {
  return {type: 'head', title, kind: match?.kind, share: match?.share ?? 0, rank, block};
}

function realHead(block: Block & {type: 'heading'}, {match}: Finding): Head | undefined {
  const title = titleOf(block.content);
  if (title.length > LONGEST.heading || !/\p{L}/u.test(title) || /^#\S+$/.test(title)) return undefined;
  const head = headOf(title, match(title), block.level ?? RANK.unknown, block);
  // A title is text: a link in it would be lost. In a heading that we know it is an anchor.
  return hasLink(block.content) && (!head.kind || head.kind === 'how-to-apply') ? undefined : head;
}

const titleOf = (line: Line): string => lineText(line).replace(/\s*[:：]$/, '');

/** The lines of a paragraph, divided at those that stand as headings. */
function linePieces(content: Line, before: Block | undefined, after: Block | undefined, finding: Finding): Piece[] {
  const lines = linesOf(content);
  const pieces: Piece[] = [];
  let rest: Line[] = [];
  lines.forEach((line, at) => {
    const next = at + 1 < lines.length ? lineText(lines[at + 1]!) : after;
    const head = boldHead(line, finding) ?? plainHead(line, at === 0 ? before : undefined, next, finding);
    if (!head) rest.push(line);
    else pieces.push(...paragraphOf(rest.splice(0)), head);
  });
  return [...pieces, ...paragraphOf(rest)];
}

function boldHead(line: Line, {match}: Finding): Head | undefined {
  if (!isBold(line) || hasLink(line)) return undefined;
  const title = titleOf(line);
  if (title.length > LONGEST.bold || SENTENCE_END.test(title) || AMOUNT.test(title)) return undefined;
  return headOf(title, match(title), RANK.bold, {type: 'heading', content: line});
}

type Next = Block | string | undefined;

function plainHead(line: Line, before: Block | undefined, next: Next, {isPlain, match}: Finding): Head | undefined {
  const text = lineText(line);
  const hasColon = /[:：]$/.test(text);
  if (text.length > LONGEST.plain || SENTENCE_END.test(text) || hasLink(line) || !isFollowed(next, hasColon)) return undefined;
  const title = titleOf(line);
  const found = match(title);
  const block = {type: 'paragraph', content: line} as const;
  if (found && found.share >= (hasColon ? SURE.colon : SURE.plain)) return headOf(title, found, RANK.plain, block);
  if (title.length > LONGEST.unknown) return undefined;
  if (isPlain) return hasColon || isShouted(title) ? headOf(title, undefined, RANK.plain, block) : undefined;
  return hasColon && before?.type === 'list' && !isList(next) ? headOf(title, undefined, RANK.closing, block) : undefined;
}

const isList = (next: Next): boolean => typeof next === 'object' && next.type === 'list';

function isFollowed(next: Next, hasColon: boolean): boolean {
  if (isList(next)) return true;
  const line = typeof next === 'string' ? next : next?.type === 'paragraph' ? lineText(linesOf(next.content)[0]!) : '';
  return line.length >= (hasColon ? 1 : LONG_LINE);
}

const isShouted = (title: string): boolean => /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);

/** A list, divided at items that are only bold and say what headings say: what is under them is no part of it. */
function listPieces(list: Block & {type: 'list'}, after: Block | undefined, finding: Finding): Piece[] {
  const pieces: Piece[] = [];
  let items: RichText[] = [];
  const endItems = () => {
    if (items.length > 0) pieces.push({...list, items});
    items = [];
  };
  list.items.forEach((item, at) => {
    const head = itemHead(item, at + 1 < list.items.length || after !== undefined, finding);
    if (!head) {
      items.push(item);
      return;
    }
    endItems();
    for (const piece of [head, ...item.slice(1)]) pieces.push(piece);
  });
  endItems();
  return pieces;
}

function itemHead([first, second]: RichText, isFollowed: boolean, finding: Finding): Head | undefined {
  if (first?.type !== 'paragraph' || !(second ? second.type === 'list' : isFollowed)) return undefined;
  const head = boldHead(first.content, finding);
  return head && head.share >= SURE.plain ? head : undefined;
}
