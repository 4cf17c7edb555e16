import {typosIn} from './typos.js';
import {isUnspaced} from './words.js';

/** How a typed word is looked for. */
export interface Pattern {
  readonly word: string;
  /** By {@link lettersOf}. */
  readonly letters: number;
  readonly mayBegin: boolean;
  readonly mayBeInside: boolean;
  readonly mostTypos: number;
  /** Whether a word with typos must be complete. */
  readonly isWhole: boolean;
}

/** What a word is worth by how close it is to what was typed; with typos, by how many. */
const EXACT = 1;
const BEGINS = 0.75;
const INSIDE = 0.5;
const BY_TYPOS = [EXACT, 0.3, 0.2];

/** Shorter words are typed in full: "it" is not "Italy", unless it is still being typed. */
const SHORTEST_BEGINNING = 3;
/** For languages that write compounds: "ingenieur" in "Wirtschaftsingenieur". */
const SHORTEST_INSIDE = 5;
/** A word may have one typo, or two, from this length on: what search engines have settled on. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_WITH_TWO = 8;
/** "head" is not "lead". */
const SHORTEST_MISTYPED = 5;

/** A word as it was typed, typos and all. */
export const typedPattern = (word: string, isUnfinished: boolean): Pattern => ({
  ...spelledPattern(word, isUnfinished || word.length >= SHORTEST_BEGINNING),
  mayBeInside: isUnspaced(word) || word.length >= SHORTEST_INSIDE,
  mostTypos: typosAllowed(word),
});

/** A word that is meant as it is. */
export const spelledPattern = (word: string, mayBegin: boolean): Pattern =>
  ({word, letters: lettersOf(word), mayBegin, mayBeInside: isUnspaced(word), mostTypos: 0, isWhole: false});

/** A typed word that is trusted to be complete and to have no more than one typo. */
export const complete = (pattern: Pattern): Pattern => ({...pattern, mostTypos: Math.min(pattern.mostTypos, 1), isWhole: true});

const ONLY_LETTERS = /^\p{L}+$/u;

/** None in numbers: 2025 is not 2026. */
function typosAllowed(word: string): number {
  if (word.length < SHORTEST_WITH_TYPO || isUnspaced(word) || !ONLY_LETTERS.test(word)) return 0;
  return word.length < SHORTEST_WITH_TWO ? 1 : 2;
}

/** Which letters a word has, as bits: by them alone, most words are found to be others. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

/** How close a word is to a pattern: 1 for the same, 0 for another. */
export function closeness(pattern: Pattern, word: string, letters = lettersOf(word)): number {
  if (hasMoreBits(pattern.letters & ~letters, pattern.mostTypos)) return 0;
  const at = word.indexOf(pattern.word);
  if (at === 0 && word.length === pattern.word.length) return EXACT;
  if (at === 0 && pattern.mayBegin) return BEGINS;
  if (at >= 0 && pattern.mayBeInside) return INSIDE;
  return pattern.mostTypos ? closenessByTypos(pattern, word) : 0;
}

function closenessByTypos({word: typed, mostTypos, isWhole}: Pattern, word: string): number {
  if (isWhole && word.length < SHORTEST_MISTYPED) return 0;
  const typos = typosIn(typed, word, mostTypos, isWhole);
  return typos > mostTypos ? 0 : BY_TYPOS[typos]!;
}

/** Each typo can account for one letter that the word doesn't have. */
function hasMoreBits(bits: number, most: number): boolean {
  for (let count = 0; count < most; count++) bits &= bits - 1;
  return bits !== 0;
}
