import {isoDate} from '../posting/date.js';
import {employmentTypes} from '../posting/employment-type.js';
import type {EmploymentType, Organization, Pay, PayPeriod, Place, Posting, WorkMode} from '../posting/posting.js';
import {workMode} from '../posting/work-mode.js';
import type {Value} from './value.js';

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['HOUR', /hour|\bhr\b/],
  ['DAY', /da(y|ily)/],
  ['WEEK', /week/],
  ['MONTH', /month/],
  ['YEAR', /year|annual|annum|\byr\b|\bp\.?a\b/],
];

/** When a posting was published: a date, or the feed's own words where they are none ("Posted 3 Days Ago"). */
export function readDatePosted(value: Value): Pick<Posting, 'datePosted' | 'datePostedText'> {
  const date = isoDate(value.raw);
  return date ? {datePosted: date} : {datePostedText: value.text()};
}

const MOST_REMEMBERED = 5000;

/** Remembers what was made of a text: thousands of postings say the same few things. */
function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (results.size < MOST_REMEMBERED) results.set(text, result);
    return result;
  };
}

/** An organization: its name, or schema.org's Organization. */
export function readOrganization(value: Value): Organization | undefined {
  if (!value.isObject) {
    const name = value.text();
    return name ? {name} : undefined;
  }
  const name = value.get('name', 'legalName').text();
  if (name) return {name, url: value.get('url', 'sameAs').items()[0]?.webUrl(), logo: readLogo(value.items('logo')[0])};
  value.note('Left out an organization without a name.');
  return undefined;
}

/** An address, or schema.org's ImageObject. */
const readLogo = (logo: Value | undefined) => (logo?.isObject ? logo.webUrl('url', 'contentUrl') : logo?.webUrl());

/** Employment types, of a value or its member of this name: one or several, each a code or words. */
export function readEmploymentTypes(value: Value, name?: string): readonly EmploymentType[] {
  if (!Array.isArray(value.rawOf(name))) {
    const text = value.text(name);
    return text === undefined ? NO_TYPES : employmentTypes(text);
  }
  const types = value.texts(name).flatMap(employmentTypes);
  return types.length > 1 ? [...new Set(types)] : types;
}

const NO_TYPES: readonly EmploymentType[] = [];

/** A place: its name, or an object with the members of schema.org's PostalAddress. */
export function readPlace(value: Value): Place | undefined {
  if (!value.isObject) {
    const name = value.text();
    return name ? namedPlace(name) : undefined;
  }
  const name = value.get('name').text();
  const mode = value.get('workMode').text();
  const place: Place = {name, ...readAddress(value), workMode: workMode(mode ?? '') ?? workMode(name ?? '')};
  if (mode && !workMode(mode)) value.get('workMode').note(`Left out the work mode "${mode}": expected on-site, hybrid or remote.`);
  if (Object.values(place).some((member) => member !== undefined)) return place;
  value.note('Left out a place without a name or an address.');
  return undefined;
}

/** A work mode that is typed where a place belongs: it is shown in the reader's language, and is no place to filter by. */
const ONLY_WORK_MODE = /^(fully |100 ?% ?)?(remote|hybrid|on-?site|telecommute|home-?office)( work(ing)?| job| position)?$/i;
/** A place of which only the name is known. */
export const namedPlace = remembered((name): Place => ({name: ONLY_WORK_MODE.test(name) ? undefined : name, workMode: workMode(name)}));

/** What stands between places, though not inside of brackets. The look-ahead is bounded, so that it stays linear. */
const BETWEEN_PLACES = /\s*(?:[|;•]|\s\/\s)\s*(?![^()]{0,80}\))/;
const NO_PLACES: readonly Place[] = [];
const namedPlaces = remembered((text): readonly Place[] =>
  text.split(BETWEEN_PLACES).filter((name) => /\w|[^\x00-\x7f]/.test(name)).map((name) => namedPlace(name.trim())));

/** The places that a text names: "Austin | Chicago", "Denver, CO; New York, NY". A comma belongs to a place. */
export const placesOf = (text: string | undefined): readonly Place[] => (text ? namedPlaces(text) : NO_PLACES);

/**
 * The places of a vendor's entry: what its name says (which may be several), its address where it is one,
 * and how one works there.
 * @param mode what the vendor says of it, which wins over the name
 * @param otherwise what is taken if the name doesn't tell either
 */
export function placesWith(name: string | undefined, address: Place, mode?: WorkMode, otherwise?: WorkMode): readonly Place[] {
  const named = placesOf(name);
  if (named.length > 1) return named.map((place) => ({...place, workMode: mode ?? place.workMode ?? otherwise}));
  const place: Place = {
    name: named[0]?.name,
    streetAddress: address.streetAddress,
    addressLocality: address.addressLocality,
    addressRegion: address.addressRegion,
    postalCode: address.postalCode,
    addressCountry: address.addressCountry,
    workMode: mode ?? named[0]?.workMode ?? otherwise,
  };
  return saysAnything(place) ? [place] : NO_PLACES;
}

const saysAnything = ({name, streetAddress, addressLocality, addressRegion, postalCode, addressCountry, workMode}: Place): boolean =>
  Boolean(name ?? streetAddress ?? addressLocality ?? addressRegion ?? postalCode ?? addressCountry ?? workMode);

/** The members of schema.org's PostalAddress. A country may be a code, a name, or a Country. */
export function readAddress(value: Value): Place {
  return {
    streetAddress: value.text('streetAddress'),
    addressLocality: value.text('addressLocality'),
    addressRegion: value.text('addressRegion'),
    postalCode: value.text('postalCode'),
    addressCountry: readCountry(value.get('addressCountry')),
  };
}

/** A country, or the first of several: a code, a name, or schema.org's Country. */
export function readCountry(value: Value): string | undefined {
  if (typeof value.raw === 'string') return countryCode(value.text());
  const [first] = value.items();
  return countryCode((first?.isObject ? first.get('name', 'identifier') : first)?.texts()[0]);
}

/** Codes of ISO 3166-1 alpha-3 that feeds write, each with the one of two letters; and what people write for one. */
const LONG_CODES = new Map('USAUS U.S.US U.S.AUS GBRGB U.K.GB UKGB DEUDE FRAFR ESPES ITAIT PRTPT NLDNL BELBE CHECH AUTAT POLPL CZECZ SVKSK SWESE NORNO DNKDK FINFI IRLIE ISRIL INDIN CANCA MEXMX BRABR ARGAR CHLCL COLCO AUSAU NZLNZ JPNJP KORKR CHNCN HKGHK TWNTW SGPSG MYSMY IDNID PHLPH THATH VNMVN AREAE SAUSA TURTR EGYEG ZAFZA NGANG KENKE UKRUA ROURO HUNHU BGRBG GRCGR HRVHR LTULT LVALV ESTEE LUXLU SVNSI SRBRS CYPCY MLTMT'
  .split(' ').map((entry) => [entry.slice(0, -2), entry.slice(-2)]));

/** A country's ISO 3166-1 alpha-2 code where the feed has a code, in whatever case; else its words. */
export function countryCode(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4) return text;
  const code = text.toUpperCase();
  return LONG_CODES.get(code) ?? (text.length === 2 ? code : text);
}

/**
 * A pay: a text, a number, or schema.org's MonetaryAmount with its values inside or outside of
 * `value`. A range of zeros says nothing.
 * @param defaultCurrency where the posting names it beside the pay
 */
export function readPay(value: Value, defaultCurrency?: string): Pay | undefined {
  if (!value.isObject) return readSimplePay(value, defaultCurrency);
  const inner = value.get('value').isObject ? value.get('value') : value;
  const words = amountWords(inner.get('value'));
  const exact = words ? undefined : inner.get('value').number() || undefined;
  const pay: Pay = {
    minValue: inner.get('minValue').number() || exact,
    maxValue: inner.get('maxValue').number() || exact,
    currency: (value.get('currency', 'currencyCode').text() ?? defaultCurrency)?.toUpperCase(),
    unitText: period((inner.get('unitText').known ? inner : value).get('unitText')),
    text: value.get('text').text() ?? words,
    name: value.get('name').text(),
  };
  return pay.minValue || pay.maxValue || pay.text ? inOrder(pay, value) : undefined;
}

/** An amount that is written in words: "£30,000 to £40,000". */
function amountWords(value: Value): string | undefined {
  return typeof value.raw === 'string' && value.known && !/^[\d.,\s]+$/.test(value.raw) ? value.text() : undefined;
}

/** What a vendor's members say of one range of pay; each may be unknown. */
export interface RangeMembers {
  readonly min: Value;
  readonly max: Value;
  readonly currency?: Value;
  readonly period?: Value;
  /** What the range is for. */
  readonly name?: Value;
}

/** A range of pay from a vendor's own members. A period that we don't know stays in words, and zeros say nothing. */
export function readRange({min, max, currency, period: unit, name}: RangeMembers): Pay | undefined {
  const words = unit?.text();
  const unitText = periodOf(words);
  const pay: Pay = {
    minValue: min.number() || undefined,
    maxValue: max.number() || undefined,
    currency: currency?.text()?.toUpperCase(),
    unitText,
    text: unitText ? undefined : words,
    name: name?.text(),
  };
  return pay.minValue || pay.maxValue ? inOrder(pay, min) : undefined;
}

function inOrder(pay: Pay, value: Value): Pay {
  const {minValue, maxValue} = pay;
  if (minValue === undefined || maxValue === undefined || minValue <= maxValue) return pay;
  value.note(`Changed round a pay from ${minValue} to ${maxValue}.`);
  return {...pay, minValue: maxValue, maxValue: minValue};
}

function readSimplePay(value: Value, currency: string | undefined): Pay | undefined {
  const text = value.text();
  if (!text) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) return {text};
  return number ? {minValue: number, maxValue: number, currency} : undefined;
}

/** Two weeks are none of schema.org's periods. */
const NO_PERIOD = /\b(bi|two|semi|every other)[-_ ]?(week|month)/;

function periodOf(text: string | undefined): PayPeriod | undefined {
  const words = text?.toLowerCase();
  return words && !NO_PERIOD.test(words) ? PERIODS.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
}

function period(value: Value): PayPeriod | undefined {
  const text = value.text();
  const found = periodOf(text);
  if (text && !found) value.note(`Left out the pay period "${text}": expected HOUR, DAY, WEEK, MONTH or YEAR.`);
  return found;
}
