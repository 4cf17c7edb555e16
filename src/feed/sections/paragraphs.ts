import {inlineText, plainText, type Block} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {GIVEN, IN_LISTS, type Draft} from './draft.js';
import {triggersOf, type Triggers} from './triggers.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** The part of a posting, from its end, in which statements that stand in every posting of a company are looked for. */
const LAST_PART = 0.5;
/** A call to apply is short, and begins with it. */
const LONGEST_CALL = 400;
const START_OF_CALL = 100;
/** What job boards put below a posting. */
const OF_A_BOARD = /^(Find .*jobs|Originally posted) .*on \w+$/i;

/** The sections of one source, and whether they may not be divided. */
export interface DividedSource {
  readonly isWhole: boolean;
  readonly drafts: readonly Draft[];
}

/**
 * Makes sections of the paragraphs that say what mostly has no heading: the equal-opportunity
 * statement, and, where a section ends with them, the pay and how to apply; behind a list also what begins as
 * something else does.
 */
export function tellParagraphs(sources: readonly DividedSource[], languages: readonly Vocabulary[]): Draft[] {
  const triggers = triggersOf(languages);
  const whole = plainText(sources.flatMap(({drafts}) => drafts.flatMap(({content}) => content))).length;
  let read = 0;
  const place = (block: Block) => (read += plainText([block]).length) / whole;
  return sources.flatMap(({isWhole, drafts}) =>
    drafts.flatMap((draft) => {
      const places = draft.content.map(place);
      return isWhole ? draft : divideDraft(draft, places, triggers);
    }));
}

function divideDraft(draft: Draft, places: readonly number[], triggers: Triggers): Draft[] {
  const lastList = draft.content.findLastIndex((block) => !isText(block));
  const isList = lastList >= 0 && IN_LISTS.includes(draft.kind);
  const drafts = [{...draft, content: [] as Block[]}];
  draft.content.forEach((block, at) => {
    const current = drafts.at(-1)!;
    const told = kindOfParagraph(block, {isLate: places[at]! >= LAST_PART, isAtEnd: at > lastList, isList, current: current.kind}, triggers);
    const kind = told ?? (drafts.length > 1 ? 'other' : draft.kind);
    if (kind !== current.kind) drafts.push({kind, title: kind === 'other' ? '' : undefined, rank: draft.rank, content: []});
    drafts.at(-1)!.content.push(block);
  });
  const [own, told] = drafts;
  // Nothing but the heading is left: it is that of the first told paragraph.
  if (told && own!.kind === 'other' && own!.content.length === 0 && own!.rank !== GIVEN) return [{...told, title: own!.title}, ...drafts.slice(2)];
  return drafts.filter(({content, title}, at) => content.length > 0 || (at === 0 && (title || drafts.length === 1)));
}

/** Whole statements are marked up as headings, too. */
const isText = (block: Block) => block.type === 'paragraph' || block.type === 'heading';

interface Context {
  readonly isLate: boolean;
  readonly isAtEnd: boolean;
  /** Whether its section has a list, and is of a kind that mostly is one. */
  readonly isList: boolean;
  readonly current: SectionKind;
}

function kindOfParagraph(block: Block, {isLate, isAtEnd, isList, current}: Context, {equalOpportunity, applying, pay, money, openings}: Triggers): SectionKind | undefined {
  if (!isText(block)) return undefined;
  const text = inlineText(block.content);
  if (isLate && (isAtEnd || !IN_LISTS.includes(current)) && equalOpportunity.test(text)) return 'equal-opportunity';
  if (!isAtEnd) return undefined;
  if (OF_A_BOARD.test(text)) return 'other';
  if (pay.test(text) || (current === 'compensation' && money.test(text))) return 'compensation';
  if (text.length <= LONGEST_CALL && applying.test(text.slice(0, START_OF_CALL))) return 'how-to-apply';
  return isList ? openings.find(([, opening]) => opening.test(text))?.[0] : undefined;
}
