import type {Block} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {IN_LISTS} from './draft.js';
import {headOf, LONGEST, RANK, SURE, titleOf, type Finding, type Head, type Piece} from './head.js';
import type {HeadingMatch} from './headings.js';
import {hasLink, isBold, lineText, linesOf, paragraphOf, type Line} from './lines.js';

/** How a sentence ends, and no heading: but three dots are no full stop. */
const SENTENCE_END = /(?<![.…])[.,;。、]$/;
/** Where a sentence ends in a line, and another begins. */
const SENTENCES = /[!?.] \p{Lu}/u;
/** "The pay range is $20 – $22" is what a section says, and not its title. */
const AMOUNT = /[$€£]\s?\d/;
/** What a plain heading is followed by: a list, or a line as long as this. */
const LONG_LINE = 60;

/** What a single word may be the name of: "Role" and "Manager" in two lines are a fact. */
const FACTS: readonly SectionKind[] = ['about', 'company', 'other'];

/** The lines of a paragraph, divided at those that stand as headings. */
export function linePieces(content: Line, before: Block | undefined, after: Block | undefined, finding: Finding): Piece[] {
  const lines = linesOf(content);
  const pieces: Piece[] = [];
  let rest: Line[] = [];
  lines.forEach((line, at) => {
    const next = at + 1 < lines.length ? lineText(lines[at + 1]!) : after;
    const around = {before: at === 0 ? before : undefined, next, isAlone: finding.isPlain || lines.length === 1};
    const head = runInHead(line, finding) ?? boldHead(line, finding) ?? plainRunInHead(line, finding) ?? plainHead(line, around, finding);
    if (!head) rest.push(line);
    else pieces.push(...paragraphOf(rest.splice(0)), head);
  });
  return [...pieces, ...paragraphOf(rest)];
}

export function boldHead(line: Line, {match}: Finding): Head | undefined {
  if (!isBold(line) || hasLink(line)) return undefined;
  const title = titleOf(line);
  if (title.length > LONGEST.bold || AMOUNT.test(title)) return undefined;
  const found = match(title);
  return isSentence(title, found) ? undefined : headOf(title, found, RANK.bold, {type: 'heading', content: line});
}

/** "About Acme." is a heading that some write with a full stop. */
const isSentence = (title: string, found: HeadingMatch | undefined): boolean =>
  SENTENCE_END.test(title) && !(found?.share === 1 && /^\S+( \S+){0,3}\.$/.test(title));

/** Bold words with a colon, before others in their line, that say what headings say. But "Apply here: …" is one call, and "Position: …" one fact. */
function runInHead(line: Line, finding: Finding): Head | undefined {
  const [first, ...others] = line;
  if (typeof first !== 'object' || first.type !== 'strong') return undefined;
  const rest = withoutColon(others, /[:：]\s*$/.test(lineText([first])));
  const head = rest && boldHead([first], finding);
  if (!head || head.share < SURE.plain || head.kind === 'how-to-apply' || head.kind === 'other' || (head.kind === 'about' && !head.title.includes(' '))) return undefined;
  return {...head, rest, block: {type: 'paragraph', content: line}};
}

/** "Minimum requirements: two hands": the name of a list, before its only line. A single word is rather that of a fact: "Experience: 2 years". */
function plainRunInHead(line: Line, {match}: Finding): Head | undefined {
  const [first, ...others] = line;
  if (typeof first !== 'string') return undefined;
  const [start = '', title = ''] = /^([^:：\d]{5,60}?)\s?[:：]\s+(?=\S)/.exec(first) ?? [];
  const found = title.includes(' ') ? match(title) : undefined;
  if (found?.share !== 1 || !IN_LISTS.includes(found.kind)) return undefined;
  return {...headOf(title, found, RANK.plain, {type: 'paragraph', content: line}), rest: [first.slice(start.length), ...others]};
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

interface Around {
  readonly before: Block | undefined;
  readonly next: Next;
  /** Whether nothing else is in its paragraph; in plain text, a line may be all of one. */
  readonly isAlone: boolean;
}

function plainHead(line: Line, {before, next, isAlone}: Around, {isPlain, match}: Finding): Head | undefined {
  const text = lineText(line);
  const hasColon = /[:：]$|^【.+】$/.test(text);
  if (text.length > LONGEST.plain || SENTENCE_END.test(text) || SENTENCES.test(text) || hasLink(line) || !isFollowed(next, 1)) return undefined;
  const title = titleOf(line);
  const found = match(title);
  const isWhole = found?.share === 1 && (title.includes(' ') || (isAlone && !FACTS.includes(found.kind)));
  if (!hasColon && !isWhole && !isFollowed(next, LONG_LINE)) return undefined;
  const block = {type: 'paragraph', content: line} as const;
  if (found && (hasColon || found.kind !== 'other' || title.includes(' ')) && found.share >= (hasColon ? SURE.colon : SURE.plain)) return headOf(title, found, RANK.plain, block);
  if (title.length > LONGEST.unknown) return undefined;
  if (isPlain) return hasColon || isShouted(title) ? headOf(title, undefined, RANK.plain, block) : undefined;
  return hasColon && before?.type === 'list' && !isList(next) ? headOf(title, undefined, RANK.closing, block) : undefined;
}

const isList = (next: Next): boolean => typeof next === 'object' && next.type === 'list';

function isFollowed(next: Next, length: number): boolean {
  if (isList(next)) return true;
  const line = typeof next === 'string' ? next : next?.type === 'paragraph' ? lineText(linesOf(next.content)[0]!) : '';
  return line.length >= length;
}

const isShouted = (title: string): boolean => /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);
