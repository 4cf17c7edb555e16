import type {PayPeriod, Posting} from '../../posting/posting.js';
import {kept} from './kept.js';
import {PERIODS_IN_YEAR, yearlyPays} from './pay.js';

/** What a slider for pay needs. */
export interface PayRange {
  /** The currency and the period in which most postings say what they pay. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** The least and the most that is paid, to a whole step. */
  readonly min: number;
  readonly max: number;
  /** 1, 2 or 5, or ten, a hundred, … times that; 20 to 50 of them are in the range. */
  readonly step: number;
  /** How many postings say what they pay in this currency; what is for another period is converted. */
  readonly count: number;
}

/** The range of pay in a feed; undefined if no posting says it in numbers with currency and period. */
export const payRange = (postings: readonly Posting[]): PayRange | undefined => kept(postings, 'pay range', [], () => findRange(postings));

function findRange(postings: readonly Posting[]): PayRange | undefined {
  const currency = mostFrequent(postings.map((posting) => yearlyPays(posting).map((pay) => pay.currency)));
  if (!currency) return undefined;
  const period = mostFrequent(postings.map(({baseSalary}) => baseSalary.flatMap((pay) => (pay.currency === currency ? pay.unitText ?? [] : []))))!;
  const own = postings.map((posting) => yearlyPays(posting).filter((pay) => pay.currency === currency)).filter((pays) => pays.length > 0);
  const factor = PERIODS_IN_YEAR[period];
  const ends = own.flat().flatMap(({min, max}) => [min / factor, max / factor]);
  const [min, max] = ends.reduce(([least, most], end) => [Math.min(least, end), Math.max(most, end)], [Infinity, -Infinity] as [number, number]);
  const step = stepFor(max - min);
  return {currency, period, min: Math.floor(min / step) * step, max: Math.ceil(max / step) * step, step, count: own.length};
}

/** The value that most of the lists have; of several, the first. */
function mostFrequent<Value>(lists: readonly (readonly Value[])[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of lists.flatMap((values) => [...new Set(values)])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [Value | undefined, number]>((most, one) => (one[1] > most[1] ? one : most), [undefined, 0])[0];
}

const MOST_STEPS = 50;

function stepFor(span: number): number {
  const least = Math.max(span / MOST_STEPS, 0.1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least)!;
}
