import {closeness, type Pattern} from './pattern.js';
import type {Wanted} from './wanted.js';
import {isUnspaced, wordsIn, type Word} from './words.js';

type Mark = readonly [start: number, end: number];

/** Where a text has the words that are wanted; those that stand for typed ones, where it has all of them. */
export function markWords(text: string, {patterns, alternatives}: Wanted): readonly Mark[] {
  const words = wordsIn(text);
  const isInText = (pattern: Pattern) => words.some((word) => isFound(pattern, word));
  const others = alternatives.filter((alternative) => alternative.patterns.every(isInText));
  const wanted = [...patterns, ...others.flatMap((alternative) => alternative.patterns)];
  return words.flatMap((word) => {
    const pattern = wanted.find((one) => isFound(one, word));
    return pattern ? [markOf(pattern, word, text)] : [];
  });
}

const isFound = (pattern: Pattern, {word, isDotted}: Word): boolean =>
  closeness(pattern, word) > 0 || (isDotted && closeness(pattern, `.${word}`) > 0);

/** The whole word; of one that may be several, what was typed. */
function markOf({word: typed}: Pattern, {start, end}: Word, text: string): Mark {
  const at = isUnspaced(typed) ? text.slice(start, end).indexOf(typed) : -1;
  return at < 0 ? [start, end] : [start + at, start + at + typed.length];
}
