import type {Block} from '../../posting/rich-text.js';
import {headOf, LONGEST, RANK, SURE, titleOf, type Finding, type Head, type Piece} from './head.js';
import {hasLink, isBold, lineText, linesOf, paragraphOf, type Line} from './lines.js';

/** How a sentence ends, and no heading: but three dots are no full stop. */
const SENTENCE_END = /(?<![.…])[.,;。、]$/;
/** Where a sentence ends in a line, and another begins. */
const SENTENCES = /[!?.] \p{Lu}/u;
/** "The pay range is $20 – $22" is what a section says, and not its title. */
const AMOUNT = /[$€£]\s?\d/;
/** What a plain heading is followed by: a list, or a line as long as this. */
const LONG_LINE = 60;

/** The lines of a paragraph, divided at those that stand as headings. */
export function linePieces(content: Line, before: Block | undefined, after: Block | undefined, finding: Finding): Piece[] {
  const lines = linesOf(content);
  const pieces: Piece[] = [];
  let rest: Line[] = [];
  lines.forEach((line, at) => {
    const next = at + 1 < lines.length ? lineText(lines[at + 1]!) : after;
    const head = runInHead(line, finding) ?? boldHead(line, finding) ?? plainHead(line, at === 0 ? before : undefined, next, finding);
    if (!head) rest.push(line);
    else pieces.push(...paragraphOf(rest.splice(0)), head);
  });
  return [...pieces, ...paragraphOf(rest)];
}

export function boldHead(line: Line, {match}: Finding): Head | undefined {
  if (!isBold(line) || hasLink(line)) return undefined;
  const title = titleOf(line);
  if (title.length > LONGEST.bold || SENTENCE_END.test(title) || AMOUNT.test(title)) return undefined;
  return headOf(title, match(title), RANK.bold, {type: 'heading', content: line});
}

/** Bold words with a colon, before others in their line, that say what headings say. But "Apply here: …" is one call, and "Position: …" one fact. */
function runInHead(line: Line, finding: Finding): Head | undefined {
  const [first, ...others] = line;
  if (typeof first !== 'object' || first.type !== 'strong') return undefined;
  const rest = withoutColon(others, /[:：]\s*$/.test(lineText([first])));
  const head = rest && boldHead([first], finding);
  if (!head || head.share < SURE.plain || head.kind === 'how-to-apply' || (head.kind === 'about' && !head.title.includes(' '))) return undefined;
  return {...head, rest, block: {type: 'paragraph', content: line}};
}

/** A line without the blanks that it begins with, and a colon, which must be there unless there was one before; undefined if nothing is left. */
function withoutColon([first, ...others]: Line, hadColon: boolean): Line | undefined {
  if (first === undefined) return undefined;
  const colon = typeof first === 'string' && !hadColon ? /^\s*[:：]\s*/.exec(first)?.[0] : '';
  if (colon === undefined || (colon === '' && !hadColon)) return undefined;
  const rest = typeof first === 'string' ? first.slice(colon.length).trimStart() : lineText([first]) && first;
  return rest ? [rest, ...others] : withoutColon(others, true);
}

type Next = Block | string | undefined;

function plainHead(line: Line, before: Block | undefined, next: Next, {isPlain, match}: Finding): Head | undefined {
  const text = lineText(line);
  const hasColon = /[:：]$|^【.+】$/.test(text);
  if (text.length > LONGEST.plain || SENTENCE_END.test(text) || SENTENCES.test(text) || hasLink(line) || !isFollowed(next, hasColon)) return undefined;
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
