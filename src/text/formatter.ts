import {isDateOnly} from '../posting/date.js';
import type {Pay, Place} from '../posting/posting.js';
import {workMode} from '../posting/work-mode.js';
import {beside} from './direction.js';
import {fill, type Plural, type StandardEmploymentType, type Strings} from './strings.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Writes the facts of a posting as a reader of one language expects them. */
export interface Formatter {
  readonly strings: Strings;
  readonly locale: string;
  number(value: number): string;
  /** A text for a count, with `{count}` filled in, and whatever else it names. */
  count(forms: Plural, count: number, values?: Readonly<Record<string, string>>): string;
  /** A date, in words: "1 November 2026". A date without a time is the same day in every time zone. */
  date(iso: string): string;
  /** How long ago a date is, for up to a month: "3 days ago"; later, the date. */
  age(iso: string, now: number): string;
  /** How long ago a moment is: "now", "5 minutes ago", "3 hours ago"; then as {@link Formatter.age}. */
  elapsed(iso: string, now: number): string;
  place(place: Place): string;
  /** A place, with its work mode where its name doesn't tell. */
  placeWithMode(place: Place): string;
  employmentType(type: string): string;
  pay(pay: Pay): string;
}

const formatters = new WeakMap<Strings, Map<string, Formatter>>();

/** The formatter for a locale, made once for a page. */
export function formatterFor(strings: Strings, locale: string): Formatter {
  const byLocale = formatters.get(strings) ?? new Map<string, Formatter>();
  formatters.set(strings, byLocale);
  const formatter = byLocale.get(locale) ?? makeFormatter(strings, locale);
  byLocale.set(locale, formatter);
  return formatter;
}

/** `Intl` objects are dear to make, and most pages need only some. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function makeFormatter(strings: Strings, locale: string): Formatter {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const dates = once(() => new Intl.DateTimeFormat(locale, {dateStyle: 'long'}));
  const days = once(() => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}));
  const ages = once(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
  const regions = once(() => new Intl.DisplayNames(locale, {type: 'region'}));

  const date = (iso: string) => (isDateOnly(iso) ? days() : dates()).format(new Date(iso));
  const country = (code: string) => (/^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code);
  const place = ({name, addressLocality, addressRegion, addressCountry, workMode: mode}: Place) =>
    name ??
    ([addressLocality, addressRegion, addressCountry && country(addressCountry)].filter(Boolean).join(', ') ||
      (mode ? strings.workModes[mode] : ''));

  const age = (iso: string, now: number) => {
    const days = Math.floor(now / DAY) - Math.floor(Date.parse(iso) / DAY);
    if (days < 0 || days > 30) return date(iso);
    return days < 7 ? ages().format(-days, 'day') : ages().format(-Math.floor(days / 7), 'week');
  };

  return {
    strings,
    locale,
    number: (value) => numbers().format(value),
    count: (forms, count, values) => fill(forms[plurals().select(count)] ?? forms.other, {count: numbers().format(count), ...values}),
    date,
    age,
    elapsed: (iso, now) => {
      const minutes = Math.floor((now - Date.parse(iso)) / MINUTE);
      if (minutes < 1) return ages().format(0, 'second');
      if (minutes < 60) return ages().format(-minutes, 'minute');
      return minutes < 24 * 60 ? ages().format(-Math.floor(minutes / 60), 'hour') : age(iso, now);
    },
    place,
    placeWithMode: (where) => {
      const text = place(where);
      const mode = where.workMode && strings.workModes[where.workMode];
      const told = !mode || workMode(text) === where.workMode || text.includes(mode);
      return told ? text : beside([text, mode]);
    },
    employmentType: (type) => (Object.hasOwn(strings.employmentTypes, type) ? strings.employmentTypes[type as StandardEmploymentType] : type),
    pay: (pay) => payText(pay, locale, strings),
  };
}

function payText({minValue, maxValue, currency, unitText, text, name}: Pay, locale: string, strings: Strings): string {
  const amount = amountText(minValue, maxValue, currency, locale, strings);
  const pay = amount && unitText ? fill(strings.payPer[unitText], {pay: amount}) : amount;
  return beside([name, pay, amount && !isCurrency(currency) && currency, text].filter((part) => typeof part === 'string' && part !== '') as string[]);
}

function amountText(min: number | undefined, max: number | undefined, currency: string | undefined, locale: string, strings: Strings): string {
  const money = moneyFormat(currency, locale);
  if (min !== undefined && max !== undefined) return min < max ? money.formatRange(min, max) : money.format(min);
  if (min !== undefined) return fill(strings.payFrom, {pay: money.format(min)});
  return max === undefined ? '' : fill(strings.payUpTo, {pay: money.format(max)});
}

/** A currency that is no code would make `Intl` throw: it stands beside the number, as the feed has it. */
const isCurrency = (currency: string | undefined) => currency !== undefined && /^[A-Z]{3}$/.test(currency);

function moneyFormat(currency: string | undefined, locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    ...(isCurrency(currency) && {style: 'currency', currency}),
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
}
