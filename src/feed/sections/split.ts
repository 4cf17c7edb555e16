import type {RichText} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import type {SectionSource} from '../../posting/posting.js';
import type {Section} from '../../posting/section.js';
import type {Border} from './borders.js';
import {GIVEN, IN_LISTS, type Draft} from './draft.js';
import type {Head, Piece} from './head.js';
import {findHeads} from './heads.js';
import {kindOfHeading} from './headings.js';
import {paragraphOf} from './lines.js';
import {tellParagraphs} from './paragraphs.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** A section's source whose text has been read. */
export interface ReadSource extends Pick<SectionSource, 'kind' | 'title' | 'format'> {
  readonly content: RichText;
}

/** Kinds that are often in several parts with headings of their own; the others are prose. */
const IN_PARTS: readonly SectionKind[] = [...IN_LISTS, 'other'];

/** What headings may say in a part that its vendor marks without making it another. */
const OF_A_PART: readonly SectionKind[] = ['about', 'company', 'benefits', 'compensation', 'other'];

const WITHOUT_HEADING = Infinity;

/**
 * Divides a text into sections at its headings. What stands before the first one is about the
 * role, without a title; a heading we don't know keeps its words, its text and its place.
 */
export const splitSections = (content: RichText, languages: readonly Vocabulary[] = []): Section[] => divide([{content}], languages);

/**
 * Divides the texts of a posting into sections: those that the feed names first, then by headings,
 * then by what paragraphs say. A text that the feed gives a kind is only divided where a heading, or
 * a paragraph, is of another kind; plain text that it gives a kind is left whole.
 */
export function divide(sources: readonly ReadSource[], languages: readonly Vocabulary[]): Section[] {
  const divided = sources.map((source, at) => ({
    isWhole: isWhole(source),
    drafts: isWhole(source) ? [draftOf(source, languages, source.content)] : divideSource(source, languages, at === 0 ? 'about' : 'other'),
  }));
  const namesTasks = divided.some(({drafts}) => drafts.some(({kind}) => kind === 'responsibilities'));
  const whole = namesTasks ? divided : divided.map((one) => ({...one, drafts: one.drafts.map(asTasks)}));
  return tellParagraphs(whole, languages).map(({kind, title, content}) => ({kind, title, content}));
}

const isText = ({format = 'text'}: ReadSource) => format === 'text';
const isWhole = (source: ReadSource) => source.kind !== undefined && isText(source);

const draftOf = ({kind, title}: ReadSource, languages: readonly Vocabulary[], content: RichText = [], untold: SectionKind = 'about'): Draft =>
  kind || title
    ? {kind: kind ?? kindOfHeading(title!, languages) ?? 'other', title: title?.replace(/\s*[:：]\s*$/, ''), rank: GIVEN, content: [...content]}
    : {kind: untold, title: '', rank: WITHOUT_HEADING, content: [...content]};

/** @param untold the kind of what stands before its first heading */
function divideSource(source: ReadSource, languages: readonly Vocabulary[], untold: SectionKind): Draft[] {
  const pieces = findHeads(source.content, isText(source), languages);
  const drafts = [draftOf(source, languages, [], untold)];
  pieces.forEach((piece, at) => addPiece(drafts, piece, pieces[at + 1]));
  const [first, ...others] = drafts.filter(({content, title, rank}, at) => at === 0 || content.length > 0 || title || rank !== WITHOUT_HEADING);
  const isNothing = first!.content.length === 0 && !first!.title && (first!.rank !== GIVEN || others.length > 0);
  return isNothing ? others : [first!, ...others];
}

function addPiece(drafts: Draft[], piece: Piece, next: Piece | undefined): void {
  const current = drafts.at(-1)!;
  if (piece.type === 'border') drafts.push(...draftBehind(piece.border, current, next));
  else if (piece.type !== 'head') current.content.push(piece);
  else if (!piece.rest && isTitleOf(piece, current)) current.title = piece.title;
  else if (begins(piece, current, next)) drafts.push({kind: piece.kind ?? 'other', title: piece.title, rank: piece.rank, content: paragraphOf(piece.rest ? [piece.rest] : [])});
  else current.content.push(piece.block);
}

/**
 * What begins at a border: what a vendor marks, or prose behind a list, of which nothing more is known. Other rules
 * stand for the eye, in the middle of a section.
 */
function draftBehind({kind}: Border, current: Draft, next: Piece | undefined): Draft[] {
  const isPart = kind === 'company' || kind === 'compensation';
  const isOver = kind !== undefined || (next?.type === 'paragraph' && current.content.some(({type}) => type === 'list'));
  return isOver ? [{kind: kind ?? 'other', title: isPart ? undefined : '', rank: WITHOUT_HEADING, content: [], isPart}] : [];
}

/** A section that has no title of its own has the heading it begins with. */
const isTitleOf = (head: Head, current: Draft) =>
  current.title === undefined && current.content.length === 0 && (isOfPart(head, current) || (current.rank === GIVEN && current.kind === head.kind));

const isOfPart = ({kind = 'other'}: Head, {isPart}: Draft) => isPart && OF_A_PART.includes(kind);

/** Whether a heading begins a section, or stands inside the current one. */
function begins(head: Head, current: Draft, next: Piece | undefined): boolean {
  const {rank} = head;
  // What is known to be something else, such as "Location", ends a list; elsewhere it is as good as unknown.
  const kind = head.kind === 'other' && !IN_LISTS.includes(current.kind) ? undefined : head.kind;
  if (isOfPart(head, current)) return false;
  const isWithin = rank > current.rank;
  // What a posting begins with, before its first section, is its own title.
  if (current.rank === WITHOUT_HEADING && !kind) return next !== undefined && next.type !== 'head';
  if (!kind) return !(isWithin && (IN_PARTS.includes(current.kind) || current.rank === GIVEN)) && !isAdopted(rank, current, next);
  if (kind === current.kind) return !isWithin && current.rank !== GIVEN && !(current.title && current.content.length === 0);
  return !(isWithin && current.kind === 'benefits' && kind === 'compensation');
}

/**
 * Whether an unknown heading belongs to the section before it although it looks the same: that
 * section has nothing yet but its heading, or no list yet while there is one under this heading.
 */
function isAdopted(rank: number, current: Draft, next: Piece | undefined): boolean {
  if (rank !== current.rank || !current.title || current.kind === 'other' || !IN_PARTS.includes(current.kind)) return false;
  if (current.content.length === 0) current.adopts = 'all';
  current.adopts ??= current.content.some(({type}) => type === 'list') ? 'none' : 'lists';
  return current.adopts === 'all' || (current.adopts === 'lists' && next?.type === 'list');
}

/** "The role" with a list under it, in a posting that names no tasks, are the tasks. */
const asTasks = (draft: Draft): Draft =>
  draft.kind === 'about' && draft.rank !== GIVEN && draft.title && draft.content[0]?.type === 'list' ? {...draft, kind: 'responsibilities'} : draft;
