import type {Pay, PayPeriod, Place} from '../../posting/posting.js';
import {payPeriod} from './pay-range.js';

/** What is known of a pay besides its words. */
export interface PayContext {
  /** Of amounts without a sign. */
  readonly currency?: string | undefined;
  /** Where the job is, for signs that several countries have: "$" is a dollar of its country. */
  readonly places?: readonly Place[] | undefined;
  /** Where the words tell none. */
  readonly period?: PayPeriod | undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₱': 'PHP', '₩': 'KRW', '₪': 'ILS', 'ZŁ': 'PLN', EURO: 'EUR', EUROS: 'EUR',
  'CN¥': 'CNY', US$: 'USD', C$: 'CAD', CA$: 'CAD', A$: 'AUD', AU$: 'AUD', NZ$: 'NZD', S$: 'SGD', HK$: 'HKD', R$: 'BRL',
};
/** Signs of several countries, with the currency of each. */
const SHARED_SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD'},
  '¥': {JP: 'JPY', CN: 'CNY'},
  KR: {SE: 'SEK', NO: 'NOK', DK: 'DKK'},
};
/** Where feeds write the names of these countries. */
const COUNTRIES: Readonly<Record<string, string>> = {
  USA: 'US', 'United States': 'US', 'United States of America': 'US', Canada: 'CA', Australia: 'AU',
};
const SCALES: Readonly<Record<string, number>> = {K: 1e3, M: 1e6, MIO: 1e6, 'MIO.': 1e6, MILLION: 1e6, L: 1e5, LPA: 1e5, LAKH: 1e5, LAKHS: 1e5, CR: 1e7};

// Of small letters, and without the flags i and u: those take a tenth of a second to compile in a pattern of this size.
const LETTER = 'a-z\\u00df-\\u024f';
const CODE = 'usd|eur|gbp|chf|cad|aud|nzd|sgd|hkd|jpy|cny|inr|sek|nok|dkk|pln|czk|huf|ron|brl|mxn|ils|zar|aed|sar|php|myr|krw|try';
const SIGN = `(?:us|ca|au|nz|hk|[casr])?\\$|cn¥|[€£¥₹₱₩₪]|kr\\.?(?= )|(?:${CODE})(?![${LETTER}$])`;
const AFTER = `€|£|\\$|zł|kr\\.?|euros?|(?:${CODE})`;
const NUMBER = `\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?`;
const SCALE = 'k|m|mio\\.?|million|l|lpa|lakhs?|cr';
const AMOUNT =
  `(?:(${SIGN})\\s?)?(${NUMBER})(?![\\d%]|[.,]\\d)(?:\\s?(${SCALE})(?![${LETTER}\\d]))?(?:\\s?(${AFTER})(?![${LETTER}\\d]))?(?!\\s?%)`;
const TIMES = 'hour|hourly|hr|h|day|daily|week|weekly|month|monthly|mo|year|yearly|yr|annum|annually|annual|stunde|std\\.?|tag|woche|monat|monatlich|jahr|jährlich|heure|jour|semaine|mois|mensuels?|an|année|annuels?|'
  + 'hora|día|semana|mes|mensual(?:es)?|año|anual(?:es)?|mês|mensal|ano|ora|giorno|settimana|mese|anno|uur|dag|maand|jaar|månad|år';
const PERIOD = `(?:(?:per|an?|each|\\/|pro|par|im|al|por|ao|all['’]|à l['’]|i|na|za)?\\s?(?:${TIMES})|p\\.?\\s?a\\.?)(?![${LETTER}\\d])`;
const LEAST = 'from|starting (?:at|from)|at least|ab|à partir de|a partir d[ei]|desde|vanaf|od|>';
const MOST = "up to|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot|<";
/** What makes something else of an amount. */
const NO_PAY = `[${LETTER}\\d]|\\s?%|\\s?[-–—]\\s?[$€£]?\\d|[ -]{1,2}(?:bonus|commission|sign|stipend|equity|in |of )`;

/** A pay at the beginning of a text: an amount, or two, and for which time. */
const PAY = new RegExp(
  `^(?:(?:salary|pay|compensation|gehalt|salaire|salario)(?: range)?\\s?:\\s?)?(?:(${LEAST})\\s?|(${MOST})\\s?)?`
  + `${AMOUNT}(?:\\s?(?:[-–—~]|to|bis|à|a|and|y|e|until|tot|do)\\s?${AMOUNT}|(\\+))?`
  + `(?:\\s(gross|brutto|bruts?|brutos?|lordi))?(?:\\s?(${PERIOD}))?(?!${NO_PAY})`,
);
/** A pay in words is short, or begins with one. */
const LONGEST = 80;

/** A pay in words: as numbers, where it begins with them and their currency is sure. Whatever else it says stays in words. */
export function payOf(text: string, context: PayContext = {}): Pay {
  const found = PAY.exec(text.slice(0, LONGEST).toLowerCase());
  if (!found) return {text};
  const [whole, from, upTo, sign1, number1 = '', scale1 = '', code1, sign2, number2, scale2 = scale1, code2, open, gross, period] = found;
  const isLpa = scale2 === 'lpa';
  const currency = currencyOf(code2 ?? code1 ?? sign1 ?? sign2, context) ?? (isLpa ? 'INR' : undefined);
  const [first, second] = ends(number1, scale1, number2, scale2);
  const isRupees = (scale: string): boolean => scale.startsWith('l') || scale === 'cr';
  if (!currency || !(first <= second) || second === 0 || (isRupees(scale2) && currency !== 'INR')) return {text};
  const after = text.slice(whole.length);
  const rest = after.replace(/^[\s•·;,|/]+|^[.)]$/, '');
  return {
    minValue: upTo ? undefined : first || undefined,
    maxValue: from || open ? undefined : second,
    currency,
    unitText: period ? payPeriod(period) : isLpa ? 'YEAR' : isSentence(after) ? undefined : context.period,
    text: (gross && rest ? `${gross} • ${rest}` : gross ?? rest) || undefined,
    name: undefined,
  };
}

/** "$60 once" is not for a year. */
const isSentence = (after: string): boolean => /^\s\p{L}/u.test(after);

/** The least and the most. Of "80–100k" and "25–30 LPA", the first is in thousands or lakhs, too. */
function ends(number1: string, scale1: string, number2: string | undefined, scale2: string): readonly [number, number] {
  const first = numberOf(number1, scale1);
  const second = number2 === undefined ? first : numberOf(number2, scale2);
  const scaled = scale1 ? first : numberOf(number1, scale2);
  return [scaled <= second ? scaled : first, second];
}

/** The currency that a sign or a code is for. A code says more than a sign. */
export function currencyOf(written: string | undefined, {currency, places = []}: PayContext): string | undefined {
  const sign = written?.toUpperCase().replace('KR.', 'KR');
  if (sign === undefined) return currency;
  const ofCountries = SHARED_SIGNS[sign];
  if (!ofCountries) return SIGNS[sign] ?? sign;
  if (currency && Object.values(ofCountries).includes(currency)) return currency;
  const [first, ...others] = places.map(({name = '', addressCountry = name}) => ofCountries[COUNTRIES[addressCountry] ?? addressCountry]);
  return others.every((other) => other === first) ? first : undefined;
}

/** Points and commas divide thousands where three digits follow them, if nothing says thousand already. */
function numberOf(digits: string, scale: string): number {
  const isGrouped = !scale && /^\d{1,3}(?:[.,'’\s]\d{3})+(?!\d)/.test(digits);
  const plain = isGrouped ? digits.replace(/[.,](\d{1,2})$/, ';$1').replace(/[.,'’\s]/g, '') : digits;
  return Number(plain.replace(/[,;]/, '.')) * (scale ? SCALES[scale.toUpperCase()]! : 1);
}
