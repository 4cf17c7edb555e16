import {keyOf} from '../key.js';
import {remembered} from '../../../posting/remembered.js';

/** What people write besides the names that Unicode has. The parts of the United Kingdom are no regions, so that there is one London. */
const OTHER_NAMES = `us:usa,united-states-of-america gb:uk,great-britain,britain,england,scotland,wales,northern-ireland ae:uae ca:can sa:ksa
cz:czech-republic kr:korea,republic-of-korea ru:russian-federation tr:turkey ci:ivory-coast hk:hong-kong mo:macau ba:bosnia mm:myanmar
nl:holland vn:viet-nam mk:macedonia cd:dr-congo`;

/** More than one country. */
const AREA = /^((central|east(ern)?|west(ern)?|north(ern)?|south(ern)?|latin|middle)-)?(europe|asia|americas?|east|pacific)$|^(africa|eu|european-union|emea|apac|apj|anz|latam|namer|noram|amer|mena|cee|dach|benelux|nordics|baltics|caribbean|oceania)$/;

/** Codes that have names, but of areas, or of countries that are called by another code today. */
const NO_COUNTRY = /^(EU|EZ|UN|ZZ|X[AB]|AN|BU|CS|DD|DY|FX|HV|NH|RH|SU|TP|UK|VD|YD|YU|ZR)$/;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** As names are compared, and stand in a path: "St. Louis" is `st-louis`. */
export const nameKey = remembered((name) => keyOf(name.replace(/[.'’]/g, '').replaceAll('&', 'and').replaceAll('/', '-')));

export const isArea = (key: string): boolean => AREA.test(key);

/**
 * A country's code (ISO 3166-1 alpha-2, small letters) by that code in capital letters, or by its name in English or
 * another language.
 */
export function countryOf(name: string, language: string): string | undefined {
  const names = namesIn('en');
  const key = nameKey(name).replace(/^the-/, '');
  return names.get(name.replaceAll('.', '')) ?? names.get(key) ?? namesIn(language).get(key);
}

const namesIn = remembered((language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([language, 'en'], {type: 'region', fallback: 'none'});
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = NO_COUNTRY.test(code) ? undefined : display.of(code);
    if (name) names.set(code, code.toLowerCase()).set(nameKey(name), code.toLowerCase());
  }
  for (const [, code, others] of OTHER_NAMES.matchAll(/(\w+):(\S+)/g)) for (const other of others!.split(',')) names.set(other, code!);
  return names;
});
