import type {Block, RichText} from '../../posting/rich-text.js';
import {borderBefore} from './borders.js';
import {headOf, LONGEST, RANK, SURE, titleOf, type Finding, type Head, type Piece} from './head.js';
import {matchHeading} from './headings.js';
import {boldHead, linePieces} from './line-heads.js';
import {hasLink} from './lines.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** More lines than this are not asked what they say: no posting has as many that could be headings. */
const MOST_ASKED = 2000;

/** Finds what stands as a heading: real ones, bold lines and items, and plain lines that say what headings say. */
export function findHeads(blocks: RichText, isPlain: boolean, languages: readonly Vocabulary[]): Piece[] {
  let asked = 0;
  const finding: Finding = {isPlain, match: (title) => (asked++ < MOST_ASKED ? matchHeading(title, languages) : undefined)};
  const piecesOf = (block: Block, at: number): Piece[] => {
    if (block.type === 'heading') return [realHead(block, finding) ?? block];
    if (block.type === 'list') return listPieces(block, blocks[at + 1], finding);
    return block.type === 'paragraph' ? linePieces(block.content, blocks[at - 1], blocks[at + 1], finding) : [block];
  };
  return withPeers(blocks.flatMap((block, at) => {
    const border = borderBefore(block);
    return [...(border ? [{type: 'border', border} as const] : []), ...piecesOf(block, at)];
  }));
}

/** Headings above the first that we know are its peers: many mix the levels of their sections. */
function withPeers(pieces: readonly Piece[]): Piece[] {
  const first = pieces.find((piece): piece is Head => piece.type === 'head' && piece.kind !== undefined);
  const level = first && first.rank < RANK.bold ? first.rank : 0;
  return pieces.map((piece) => (piece.type === 'head' && piece.rank < level ? {...piece, rank: level} : piece));
}

function realHead(block: Block & {type: 'heading'}, {match}: Finding): Head | undefined {
  const title = titleOf(block.content);
  if (title.length > LONGEST.heading || !/\p{L}/u.test(title) || /^#\S+$/.test(title)) return undefined;
  const head = headOf(title, match(title), block.level ?? RANK.unknown, block);
  // A title is text: a link in it would be lost. In a heading that we know it is an anchor.
  return hasLink(block.content) && (!head.kind || head.kind === 'how-to-apply') ? undefined : head;
}

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
