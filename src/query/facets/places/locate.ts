import {countryOf, isArea, nameKey} from './countries.js';
import {otherRegion, regionOf, type Region} from './regions.js';

/** Where a place is, as far as that is certain. Without a country, `city` is what the feed says; without that either, it is anywhere. */
export interface Location {
  /** ISO 3166-1 alpha-2, small letters. */
  readonly country?: string | undefined;
  readonly region?: Region | undefined;
  readonly city?: string | undefined;
}

/** What says how one works, or that there is an office, but not where. */
const NO_PLACE = /\b((or )?((fully|100 ?%|mostly)[ -])?(remote(ly)?|hybrid|on-?site|in[ -]office|telecommute|(home|office)[ -]based|home[ -]?office|work from home|wfh)([ -](friendly|first|jobs?|positions?|opening|work|option(al)?|accepted|considered|available|in|from|within|across))?( the)?|(anywhere|any location|based|located)( in)?( the)?|only|preferred|world-?wide|world|global(ly)?|international|hq|headquarters?|offices?|campus|\d{4,6})\b/gi;
/** Also before a region's code: "Lehi UT", and after a country's: "US East Coast". */
const SEPARATOR = /[,()[\]:·•*]|\s[-–—]+\s|\s(?=[A-Z]{2}\b)|(?<=^(?:US|USA|UK))[\s-]/;
const BETWEEN = /\s+or\s+|[|/;]/i;
const LISTED = /\s(?:and|&|\+)\s/;
const OUTER_SIGNS = /^[^\p{L}\d]+|[^\p{L}\d.]+$/gu;

/** What everybody writes for a city, in full. */
const NICKNAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(nyc|new-york(-city)?)$/, ['New York', 'NY', 'US']],
  [/^(washington-)?dc$/, ['Washington', 'DC', 'US']],
  [/^sf$/, ['San Francisco', 'CA', 'US']],
  [/^la$/, ['Los Angeles', 'CA', 'US']],
];
/** Regions whose name, alone, may as well be that of a city. */
const AMBIGUOUS = /^(washington|victoria)$/;

/** What is longer is a text: it stays as it is. */
const LONGEST = 200;

/** A part of a place's name, with all that it may mean by itself. */
interface Part {
  readonly name: string;
  readonly key: string;
  readonly country: string | undefined;
  readonly isArea: boolean;
}

/**
 * The places that a name says, each as far as it is certain.
 * @param within the country that is known besides
 * @param language of the name, besides English
 */
export function locate(name: string, within?: string, language = 'en'): Location[] {
  if (name.length > LONGEST) return [{city: name}];
  const read = (part: string): Part => ({name: part, key: nameKey(part), country: countryOf(part, language), isArea: isArea(nameKey(part))});
  return name.split(BETWEEN).flatMap((one) => {
    const names = partsOf(one);
    const listed = names.flatMap((part) => part.split(LISTED)).map(read);
    const isList = listed.length > 1 && listed.every((part) => (part.country || part.isArea) && !regionOf(part.name));
    return isList ? listed.map((part) => locateParts([part])) : [locateParts(names.map(read), within)];
  });
}

function partsOf(name: string): readonly string[] {
  const parts = name.replace(NO_PLACE, ',').split(SEPARATOR).map((part) => part.replace(OUTER_SIGNS, '')).filter(Boolean);
  const [first = '', ...others] = parts;
  const full = NICKNAMES.find(([nickname]) => nickname.test(nameKey(first)))?.[1];
  return full ? [...full, ...others] : parts;
}

function locateParts(named: readonly Part[], within?: string): Location {
  const parts = named.filter((part) => !part.isArea);
  if (parts.length === 0) return named.length > 0 ? {city: named.map(({name}) => name).join(', ')} : {country: within};
  return (parts.length === 1 ? locateWord(parts[0]!, within) : locatePhrase(parts, within)) ?? {city: parts.map(({name}) => name).join(', ')};
}

/** Where a name is a country's, an address in another one is where the company sits. */
function locateWord(part: Part, within: string | undefined): Location | undefined {
  const region = AMBIGUOUS.test(part.key) && !within ? undefined : regionOf(part.name, within);
  const country = within && region ? within : part.country ?? within ?? region?.country;
  return country === undefined ? undefined : locateInside(part.country === country ? [] : [part], country);
}

/** From "Berlin, Germany" outwards, or from "Germany, Berlin" inwards; what stands behind the country says something else. */
function locatePhrase(parts: readonly Part[], within: string | undefined): Location | undefined {
  const countryIn = ({name, country}: Part) => regionOf(name, within)?.country ?? country;
  const at = parts.findLastIndex((part) => (within ? countryIn(part) === within : countryIn(part)));
  const country = within ?? (at < 0 ? undefined : countryIn(parts[at]!));
  if (!country) return undefined;
  const inside = at < 0 ? parts : at === 0 ? [...parts].reverse() : parts.slice(0, at + 1);
  return locateInside(inside.filter((part) => part.country !== country), country);
}

function locateInside(parts: readonly Part[], country: string): Location {
  const region = parts.map(({name}) => regionOf(name, country)).findLast(Boolean);
  if (!region) return {country, ...inOtherRegion(parts, country)};
  const isCity = [({name}: Part) => !regionOf(name, country), ({name}: Part) => regionOf(name, country) !== region, ({key}: Part) => key === 'new-york'];
  return {country, region, city: isCity.map((test) => parts.findLast(test)).find(Boolean)?.name};
}

/** A street, a number, or the code in "Castellanza VA, Lombardia" is no city, if there is anything else. */
function inOtherRegion(parts: readonly Part[], country: string): Pick<Location, 'region' | 'city'> {
  const words = parts.filter(({name}, index) => !/\d/.test(name) && (index === parts.length - 1 || !/^[A-Z]{2}$/.test(name)));
  const [outer, inner] = [...new Map((words.length > 0 ? words : parts).map((part) => [part.key, part.name])).values()].reverse();
  return outer === undefined || inner === undefined ? {city: outer} : {region: otherRegion(country, outer), city: inner};
}
