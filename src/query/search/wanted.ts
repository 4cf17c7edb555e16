import {complete, spelledPattern, typedPattern, type Pattern} from './pattern.js';
import type {WordIndex} from './word-index.js';
import {wordsIn, type Word} from './words.js';

/** What a typed text asks for: all of its words. */
export interface Wanted {
  readonly patterns: readonly Pattern[];
  readonly alternatives: readonly Alternative[];
  /** Whether the last word may go on, as nothing stands behind it. */
  readonly isUnfinished: boolean;
}

/** Other words that stand for some of the typed ones, where all of them are found. */
export interface Alternative {
  /** Which of the typed words, the last one not included. */
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly Pattern[];
}

/** Groups of equal terms, each of which is some words. */
export type Synonyms = readonly (readonly (readonly string[])[])[];

export const readSynonyms = (groups: readonly (readonly string[])[]): Synonyms =>
  groups.map((terms) => terms.map((term) => wordsIn(term).map(typedForm)).filter((words) => words.length > 0));

/** Nobody types more, and what is pasted is not worth more than a frame. */
const LONGEST = 200;
const MOST_WORDS = 16;

/** Undefined for a text without words. */
export function readWanted(typed: string, synonyms: Synonyms, index: WordIndex): Wanted | undefined {
  const text = typed.slice(0, LONGEST);
  const found = wordsIn(text).slice(0, MOST_WORDS);
  if (found.length === 0) return undefined;
  const words = found.map(typedForm);
  const isUnfinished = found.at(-1)!.end === text.length;
  const isOpen = (at: number) => isUnfinished && at === words.length - 1;
  const alternatives = [
    ...words.flatMap((word, at) => partsOf(word, index).map((parts) => alternative(at, 1, parts))),
    ...words.slice(1).map((word, at) => alternative(at, 2, [words[at]! + word], isOpen(at + 1))),
    ...equalTerms(words, synonyms),
  ];
  return {
    patterns: words.map((word, at) => trustSpelling(typedPattern(word, isOpen(at)), index)),
    alternatives: alternatives.filter(({patterns}) => patterns.every((pattern) => index.finds(pattern))),
    isUnfinished,
  };
}

const typedForm = ({word, isDotted}: Word): string => (isDotted ? `.${word}` : word);

/**
 * A word that is found as it was typed is no beginning with typos: "France" is not "Francisco". But feeds have typos,
 * too: who types "Fransisco" wants more than the posting that says so.
 */
const trustSpelling = (pattern: Pattern, index: WordIndex): Pattern =>
  (index.finds({...pattern, mostTypos: 0}) ? complete(pattern) : pattern);

const alternative = (start: number, count: number, words: readonly string[], mayBegin = false): Alternative =>
  ({start, end: start + count, patterns: words.map((word) => spelledPattern(word, mayBegin))});

const SHORTEST_PART = 2;

/** "frontend" as "front end"; ".net" as "net", since in "ASP.NET" no word begins with the dot. */
function partsOf(word: string, index: WordIndex): string[][] {
  if (word.startsWith('.')) return [[word.slice(1)]];
  const pairs = [...word].map((_, at) => [word.slice(0, at), word.slice(at)]);
  return pairs.slice(SHORTEST_PART, 1 - SHORTEST_PART).filter((parts) => parts.every((part) => index.has(part)));
}

function equalTerms(words: readonly string[], synonyms: Synonyms): Alternative[] {
  const isAt = (term: readonly string[], start: number) => term.every((word, at) => words[start + at] === word);
  return synonyms.flatMap((terms) => terms.flatMap((term) => words.flatMap((_, start) =>
    (isAt(term, start) ? terms.filter((other) => other !== term).map((other) => alternative(start, term.length, other)) : []))));
}
