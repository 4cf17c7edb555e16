import type {PayPeriod, Posting} from '../../posting/posting.js';
import {kept} from './kept.js';
import {PERIODS_IN_YEAR, yearlyPay} from './pay.js';

/** What a slider for pay needs. */
export interface PayRange {
  readonly currency: string;
  /** The period for which pay in this currency is given most often. */
  readonly period: PayPeriod;
  /** All currencies in which pay is given, the most frequent first: one cannot be compared with another. */
  readonly currencies: readonly string[];
  /** The least and the most that is paid, to a whole step. */
  readonly min: number;
  readonly max: number;
  /** 1, 2 or 5, or ten, a hundred, … times that; up to 50 of them are in the range. */
  readonly step: number;
  /** How many postings say what they pay in this currency; what is for another period is converted. */
  readonly count: number;
}

/**
 * The range of pay in a feed; undefined if no posting says it in numbers with currency and period.
 * @param wanted the currency; of one that no posting has, the most frequent one
 */
export const payRange = (postings: readonly Posting[], wanted = ''): PayRange | undefined =>
  kept(postings, `pay range ${wanted}`, [], () => findRange(postings, wanted));

function findRange(postings: readonly Posting[], wanted: string): PayRange | undefined {
  const pays = postings.flatMap(({baseSalary}) => baseSalary.filter(yearlyPay));
  const currencies = byFrequency(pays.map((pay) => pay.currency!));
  const currency = currencies.includes(wanted) ? wanted : currencies[0];
  const own = pays.filter((pay) => pay.currency === currency);
  const [period] = byFrequency(own.map((pay) => pay.unitText!));
  if (!currency || !period) return undefined;
  let [least, most] = [Infinity, 0];
  for (const {min, max} of own.map((pay) => yearlyPay(pay)!)) [least, most] = [Math.min(least, min), Math.max(most, max)];
  const factor = PERIODS_IN_YEAR[period];
  const step = stepFor((most - least) / factor);
  return {
    currency,
    period,
    currencies,
    min: Math.floor(least / factor / step) * step,
    max: Math.ceil(most / factor / step) * step,
    step,
    count: postings.filter(({baseSalary}) => baseSalary.some((pay) => pay.currency === currency && yearlyPay(pay))).length,
  };
}

/** Of equally frequent ones, the first comes first. */
function byFrequency<Value>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}

const MOST_STEPS = 50;

function stepFor(span: number): number {
  const least = Math.max(span / MOST_STEPS, 0.1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least)!;
}
