import type {SectionKind} from '../../posting/section-kind.js';
import {ENGLISH} from './vocabulary/english.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** An amount of money. */
const MONEY = String.raw`(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|PLN|SGD|JPY|BRL|INR)\b)\s?\d|\d[\d.,’ ]{0,14}k?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|PLN|zł|kr)\b)|\d{2,9}\s?(?:万|만)`;
/** What says in English how the pay is found, without an amount. */
const PAY = String.raw`determin\w{1,6} (?:compensation|salary|pay|base)|(?:pay|salary|compensation|wage) (?:range|band|transparency)s?[^.]{0,80}(?:for this|is|are|in |will)|(?:rates?|salary|pay|compensation) (?:is|are|will be) (?:set|determined|based)`;

/** Patterns that tell paragraphs that mostly have no heading. */
export interface Triggers {
  readonly equalOpportunity: RegExp;
  readonly applying: RegExp;
  readonly pay: RegExp;
  readonly money: RegExp;
  /** How prose begins that is no part of the list before it. */
  readonly openings: readonly (readonly [SectionKind, RegExp])[];
}

const anyOf = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu');

/** @param languages what paragraphs say in other languages than English */
export function triggersOf(languages: readonly Vocabulary[]): Triggers {
  const paragraphs = [ENGLISH, ...languages].map((language) => language.paragraphs);
  const pay = paragraphs.map((told) => told.pay).join('|');
  return {
    equalOpportunity: anyOf(...paragraphs.map((told) => told['equal-opportunity'])),
    applying: anyOf(...paragraphs.map((told) => told['how-to-apply'])),
    pay: anyOf(PAY, `(?:${pay})[^]{0,200}?(?:${MONEY})`, `(?:${MONEY})[^.]{0,60}(?:${pay})`),
    money: anyOf(MONEY),
    openings: paragraphs.flatMap(({openings = {}}) =>
      Object.entries(openings).map(([kind, words]) => [kind as SectionKind, new RegExp(`^(?:${words})`, 'iu')] as const)),
  };
}
