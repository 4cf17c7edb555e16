import type {PayPeriod, Posting} from '../../posting/posting.js';
import {kept} from './kept.js';
import {PERIODS_IN_YEAR, yearlyPay} from './pay.js';

/** What a slider for pay needs. */
export interface PayRange {
  /** The currency and the period in which pay is given most often. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** The least and the most that is paid, to a whole step. */
  readonly min: number;
  readonly max: number;
  /** 1, 2 or 5, or ten, a hundred, … times that; up to 50 of them are in the range. */
  readonly step: number;
  /** How many postings say what they pay in this currency; what is for another period is converted. */
  readonly count: number;
}

/** The range of pay in a feed; undefined if no posting says it in numbers with currency and period. */
export const payRange = (postings: readonly Posting[]): PayRange | undefined => kept(postings, 'pay range', [], () => findRange(postings));

function findRange(postings: readonly Posting[]): PayRange | undefined {
  const pays = postings.flatMap(({baseSalary}) => baseSalary.filter(yearlyPay));
  const currency = mostFrequent(pays.map((pay) => pay.currency));
  const own = pays.filter((pay) => pay.currency === currency);
  const period = mostFrequent(own.map((pay) => pay.unitText));
  if (!currency || !period) return undefined;
  let [least, most] = [Infinity, 0];
  for (const {min, max} of own.map((pay) => yearlyPay(pay)!)) [least, most] = [Math.min(least, min), Math.max(most, max)];
  const factor = PERIODS_IN_YEAR[period];
  const step = stepFor((most - least) / factor);
  return {
    currency,
    period,
    min: Math.floor(least / factor / step) * step,
    max: Math.ceil(most / factor / step) * step,
    step,
    count: postings.filter(({baseSalary}) => baseSalary.some((pay) => pay.currency === currency && yearlyPay(pay))).length,
  };
}

/** Of several, the first. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

const MOST_STEPS = 50;

function stepFor(span: number): number {
  const least = Math.max(span / MOST_STEPS, 0.1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least)!;
}
