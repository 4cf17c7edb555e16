import type {SectionKind} from '../../posting/section-kind.js';
import {ENGLISH} from './vocabulary/english.js';
import {TOLD_KINDS, type Vocabulary} from './vocabulary/vocabulary.js';

/** How much of a heading must be words of a kind for the heading to be of that kind. */
const ENOUGH = 0.5;
/** What stands before the words that say whose it is, or where. */
const BEFORE_OBJECT = /^.+?(?= (?:at|of|for|as|available|in|bei|als|fur|pour|chez|para|per|voor) )/;
const LONGEST = 120;
const FILLERS = /\b(?:and|the|our|your|of|for|an?|in|at|with|to|key|main|primary|core|principal|job|und|et|y|e|i|och|en|de|la|le|les)\b| /g;

/** What a heading tells: a kind, and how much of the heading is words of that kind (0 to 1). */
export interface HeadingMatch {
  readonly kind: SectionKind;
  readonly share: number;
}

/** What a section is about, judged by its heading alone; undefined if the heading doesn't tell. */
export const kindOfHeading = (heading: string, languages?: readonly Vocabulary[]): SectionKind | undefined =>
  matchHeading(heading, languages)?.kind;

/**
 * As {@link kindOfHeading}, with how sure that is: "The role - your passion" is as sure as its surest part, and of
 * the kind of the first of those that are as sure.
 * @param languages what headings say in other languages than English
 */
export function matchHeading(heading: string, languages: readonly Vocabulary[] = []): HeadingMatch | undefined {
  if (heading.length > LONGEST) return undefined;
  const texts = new Set([heading, ...heading.split(/\s[-–—/]\s|[|:(（【]/)].map(wordsOf).filter(Boolean));
  const matches = [...texts].flatMap((text) => surest([ENGLISH, ...languages].flatMap((language) => matchWords(text, language))) ?? []);
  return surest(matches.filter(({share}) => share >= ENOUGH), matches.map(({kind}) => kind)) ?? matchSubject(wordsOf(heading), languages);
}

/** "Benefits for full-time employees", "Dein Profil als Bäcker": what it says before the words for whom, if that is all that is said. */
function matchSubject(words: string, languages: readonly Vocabulary[]): HeadingMatch | undefined {
  const subject = BEFORE_OBJECT.exec(words)?.[0];
  const told = subject && [ENGLISH, ...languages].flatMap(patternsOf).find(({whole}) => whole.test(subject));
  return told ? {kind: told.kind, share: ENOUGH} : undefined;
}

/** @param order which kind it is, where two fit equally */
function surest(matches: readonly HeadingMatch[], order: readonly SectionKind[] = TOLD_KINDS): HeadingMatch | undefined {
  const share = Math.max(...matches.map((match) => match.share));
  const kind = order.find((told) => matches.some((match) => match.kind === told && match.share === share));
  return kind && {kind, share};
}

/** The words of a heading as the vocabularies have them. */
const wordsOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´"](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const matchWords = (text: string, language: Vocabulary): HeadingMatch[] =>
  patternsOf(language).map(({kind, whole, parts}) => ({
    kind,
    share: whole.test(text) ? 1 : (text.match(parts) ?? []).reduce((sum, found) => sum + sizeOf(found), 0) / (sizeOf(text) || 1),
  }));

/** How long a text is without the words that say nothing. */
const sizeOf = (text: string): number => text.replace(FILLERS, '').length;

interface Pattern {
  readonly kind: SectionKind;
  readonly whole: RegExp;
  readonly parts: RegExp;
}

const compiled = new WeakMap<Vocabulary, readonly Pattern[]>();

function patternsOf(language: Vocabulary): readonly Pattern[] {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = TOLD_KINDS.map((kind) => {
    const words = `(?:${language[kind]})`;
    const parts = language.unspaced ? words : `(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`;
    return {kind, whole: new RegExp(`^${words}$`, 'u'), parts: new RegExp(parts, 'gu')};
  });
  compiled.set(language, patterns);
  return patterns;
}
