import type {Pay, PayPeriod} from '../../posting/posting.js';
import type {Value} from '../value.js';

/** More is no pay in any currency. */
const MOST = 1e12;

/** A number that can be a pay. A zero says nothing; what is less or absurd is left out with a note. */
export function amountOf(number: number | undefined, value: Value): number | undefined {
  if (!number || (number > 0 && number < MOST)) return number || undefined;
  value.note(`Left out the pay ${number}: expected more than 0, and less than ${MOST}.`);
  return undefined;
}

/** A range whose ends are not changed round. */
export function inOrder(pay: Pay, value: Value): Pay {
  const {minValue, maxValue} = pay;
  if (minValue === undefined || maxValue === undefined || minValue <= maxValue) return pay;
  value.note(`Changed round a pay from ${minValue} to ${maxValue}.`);
  return {...pay, minValue: maxValue, maxValue: minValue};
}

/** In English, as vendors' codes, German, French, Spanish, Portuguese, Italian, Dutch, Swedish and Polish. */
const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['HOUR', /hour|\bhr?\b|stunde|\bstd\b|\bheure|\bhora|\bora\b|\buur|timme|godz/],
  ['DAY', /da(y|ily)|\btag\b|\bjour|día|\bdia\b|giorno|\bdag\b/],
  ['WEEK', /week|woche|semaine|semana|settimana|vecka|tydzie/],
  ['MONTH', /month|\bmo\b|monat|mois|mensual|mensuel|mensal|\bmes|mês|maand|månad|miesi/],
  ['YEAR', /year|annual|annum|\byr\b|\bp\.? ?a\b|jahr|jährlich|\ban\b|année|annuel|año|anual|\bano\b|\banno\b|jaar|\bår\b|\brok/],
];
/** Two weeks are none of schema.org's periods. */
const NO_PERIOD = /\b(bi|two|semi|every other)[-_ ]?(week|month)/;

/** The period that words name: "per-hour-wage", "Annually". */
export function payPeriod(text: string | undefined): PayPeriod | undefined {
  const words = text?.toLowerCase();
  return words && !NO_PERIOD.test(words) ? PERIODS.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
}
