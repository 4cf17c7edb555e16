import type {Pay, PayPeriod, Posting} from '../../posting/posting.js';

/** How much of each period is in a year of full-time work: 40 hours a week, five days, 52 weeks. */
export const PERIODS_IN_YEAR: Readonly<Record<PayPeriod, number>> = {HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1};

/** A pay that can be compared with others of its currency. */
export interface YearlyPay {
  readonly currency: string;
  /** A pay with one end only is taken for that: "from 50,000" says nothing of 90,000. */
  readonly min: number;
  readonly max: number;
}

/** What a feed calls "$" may be any of a dozen currencies. */
const CURRENCY = /^[A-Z]{3}$/;

/** What a pay comes to in a year; undefined if it lacks a number, a currency's code or a period. */
export function yearlyPay({minValue, maxValue, currency, unitText}: Pay): YearlyPay | undefined {
  const [min, max] = [minValue ?? maxValue, maxValue ?? minValue];
  if (min === undefined || max === undefined || !currency || !CURRENCY.test(currency) || !unitText) return undefined;
  const factor = PERIODS_IN_YEAR[unitText];
  return {currency, min: min * factor, max: max * factor};
}

export const yearlyPays = ({baseSalary}: Posting): readonly YearlyPay[] => baseSalary.flatMap((pay) => yearlyPay(pay) ?? []);

/** A range of pay that is asked for. */
export interface PayChoice {
  /** Without one, there is no lower or upper end. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly period: PayPeriod;
}

const KEY = /^(\d{1,12}(?:\.\d{1,2})?)?\.\.(\d{1,12}(?:\.\d{1,2})?)?\/([a-z]{3})\/(hour|day|week|month|year)$/i;

/**
 * Reads `60000..90000/eur/year`: from, `..`, to, currency and period; one of the two numbers may be left out. Undefined for
 * anything else.
 */
export function readPayKey(key: string): PayChoice | undefined {
  const [, from, to, currency, period] = KEY.exec(key) ?? [];
  if (!currency || !period || (!from && !to) || (from && to && Number(from) > Number(to))) return undefined;
  return {
    from: from ? Number(from) : undefined,
    to: to ? Number(to) : undefined,
    currency: currency.toUpperCase(),
    period: period.toUpperCase() as PayPeriod,
  };
}

/** The key of a range, as it stands in a query. */
export const payKey = ({from, to, currency, period}: PayChoice): string => `${from ?? ''}..${to ?? ''}/${currency}/${period}`.toLowerCase();

/** Whether some of what a pay may be is in a range. Other currencies are not: nobody knows what they will be worth. */
export function overlaps({from = 0, to = Infinity, currency, period}: PayChoice, pay: YearlyPay): boolean {
  const factor = PERIODS_IN_YEAR[period];
  return pay.currency === currency && pay.max >= from * factor && pay.min <= to * factor;
}
