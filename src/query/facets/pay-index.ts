import type {Posting} from '../../posting/posting.js';
import {passing, readColumn} from './column.js';
import {chosenKeys, type FacetIndex} from './facet-index.js';
import {NOT_STATED} from './key.js';
import {overlaps, readPayKey, yearlyPays, type YearlyPay} from './pay.js';
import type {Words} from './words.js';

/** Whether a key asks for a pay; undefined for a key that means nothing. What can't be compared says nothing. */
export function payTest(key: string): ((pay: YearlyPay | undefined) => boolean) | undefined {
  if (key === NOT_STATED) return (pay) => pay === undefined;
  const choice = readPayKey(key);
  return choice && ((pay) => pay !== undefined && overlaps(choice, pay));
}

/** The index of pay. Its options are the ranges that are chosen, and the choice of those that don't say. */
export function payIndex(postings: readonly Posting[]): FacetIndex {
  const column = readColumn(postings, (posting) => yearlyPays(posting).map(({currency, min, max}) => `${currency} ${min} ${max}`));
  const pays = column.texts.map(readYearlyPay);
  const isKnown = pays.length > 1;
  const allowedBy = (keys: readonly string[]): Uint8Array | undefined => {
    const tests = keys.flatMap((key) => payTest(key) ?? []);
    return tests.length > 0 ? Uint8Array.from(pays, (pay) => Number(tests.some((test) => test(pay)))) : undefined;
  };
  return {
    column,
    isKnown,
    allowed: (choices) => allowedBy(chosenKeys(choices, 'pay')),
    options({open, choices, words}) {
      const chosen = chosenKeys(choices, 'pay').filter((key) => payTest(key));
      const keys = new Set([...chosen, ...(isKnown && column.counts[0] ? [NOT_STATED] : [])]);
      return [...keys].map((key) => ({
        key,
        label: payLabel(key, words),
        count: passing(column, allowedBy([key])!).reduce((count, passed, posting) => count + (passed & open[posting]!), 0),
        selected: chosen.includes(key),
        options: [],
      }));
    },
  };
}

function readYearlyPay(text: string): YearlyPay | undefined {
  const [currency, min, max] = text.split(' ');
  return currency ? {currency, min: Number(min), max: Number(max)} : undefined;
}

function payLabel(key: string, words: Words): string {
  const choice = readPayKey(key);
  return choice ? words.pay({minValue: choice.from, maxValue: choice.to, currency: choice.currency, unitText: choice.period}) : words.notStated;
}
