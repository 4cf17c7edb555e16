import {employmentType} from '../posting/employment-type.js';
import type {EmploymentType, Organization, Pay, PayPeriod, Place} from '../posting/posting.js';
import {workMode} from '../posting/work-mode.js';
import type {Value} from './value.js';

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['HOUR', /hour/],
  ['DAY', /da(y|ily)/],
  ['WEEK', /week/],
  ['MONTH', /month/],
  ['YEAR', /year|annual|annum/],
];

/** An organization: its name, or schema.org's Organization. */
export function readOrganization(value: Value): Organization | undefined {
  if (!value.isObject) {
    const name = value.text();
    return name ? {name} : undefined;
  }
  const name = value.get('name', 'legalName').text();
  return name ? {name, url: value.get('url', 'sameAs').webUrl(), logo: value.get('logo').get('url').webUrl() ?? logo(value)} : undefined;
}

const logo = (value: Value) => (value.get('logo').isObject ? undefined : value.get('logo').webUrl());

/** Employment types: one or several, each a code or words. */
export function readEmploymentTypes(value: Value): readonly EmploymentType[] {
  const types = value.map((item) => {
    const text = item.text();
    return text === undefined ? undefined : employmentType(text);
  });
  return types.length > 1 ? [...new Set(types)] : types;
}

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

const namedPlaces = new Map<string, Place>();
const MOST_NAMED_PLACES = 1000;

/** A place of which only the name is known. Thousands of postings are in the same few places. */
function namedPlace(name: string): Place {
  const place = namedPlaces.get(name) ?? {name, workMode: workMode(name)};
  if (namedPlaces.size < MOST_NAMED_PLACES) namedPlaces.set(name, place);
  return place;
}

/** The places that a text names: "Austin | Chicago", "Denver, CO; New York, NY". A comma belongs to a place. */
export const placesOf = (text: string | undefined): Place[] =>
  (text ?? '').split(/\s*(?:[|;•]|\s\/\s)\s*/).flatMap((name) => (/\w|[^\x00-\x7f]/.test(name) ? namedPlace(name.trim()) : []));

/** The members of schema.org's PostalAddress. A country may be a code, a name, or a Country. */
export function readAddress(value: Value): Place {
  const country = value.get('addressCountry');
  const countryText = (country.isObject ? country.get('name') : country).texts()[0];
  return {
    streetAddress: value.get('streetAddress').text(),
    addressLocality: value.get('addressLocality').text(),
    addressRegion: value.get('addressRegion').text(),
    postalCode: value.get('postalCode').text(),
    addressCountry: countryText?.length === 2 ? countryText.toUpperCase() : countryText,
  };
}

/**
 * A pay: a text, a number, or schema.org's MonetaryAmount with its values inside or outside of
 * `value`. A range of zeros says nothing.
 * @param defaultCurrency where the posting names it beside the pay
 */
export function readPay(value: Value, defaultCurrency?: string): Pay | undefined {
  if (!value.isObject) return readSimplePay(value, defaultCurrency);
  const inner = value.get('value').isObject ? value.get('value') : value;
  const exact = inner.get('value').number() || undefined;
  const pay: Pay = {
    minValue: inner.get('minValue').number() || exact,
    maxValue: inner.get('maxValue').number() || exact,
    currency: (value.get('currency', 'currencyCode').text() ?? defaultCurrency)?.toUpperCase(),
    unitText: period(inner.get('unitText')) ?? period(value.get('unitText')),
    text: value.get('text').text(),
    name: value.get('name').text(),
  };
  return pay.minValue || pay.maxValue || pay.text ? pay : undefined;
}

function readSimplePay(value: Value, currency: string | undefined): Pay | undefined {
  const text = value.text();
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isNaN(number)) return {text};
  return number ? {minValue: number, maxValue: number, currency} : undefined;
}

function period(value: Value): PayPeriod | undefined {
  const text = value.text()?.toLowerCase();
  if (!text) return undefined;
  const found = PERIODS.find(([, words]) => words.test(text))?.[0];
  if (!found) value.note(`Left out the pay period "${text}": expected HOUR, DAY, WEEK, MONTH or YEAR.`);
  return found;
}
