import {keyOf} from '../key.js';
import {remembered} from '../remembered.js';

/** What people write besides the names that Unicode has. The parts of the United Kingdom are no regions, so that there is one London. */
const OTHER_NAMES = `us:usa,united-states-of-america gb:great-britain,britain,england,scotland,wales,northern-ireland ae:uae ca:can sa:ksa
cz:czech-republic kr:korea,republic-of-korea ru:russian-federation tr:turkey ci:ivory-coast hk:hong-kong mo:macau ba:bosnia mm:myanmar
nl:holland vn:viet-nam mk:macedonia cd:dr-congo`;

/** More than one country. */
const AREA = /^((central|east(ern)?|west(ern)?|north(ern)?|south(ern)?|latin|middle)-)?(europe|asia|americas?|east|pacific)$|^(africa|eu|european-union|emea|apac|apj|anz|latam|namer|noram|amer|mena|cee|dach|benelux|nordics|baltics|caribbean|oceania)$/;

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
  const code = name.replaceAll('.', '');
  if (/^[A-Z]{2}$/.test(code)) return names.get(code);
  const key = nameKey(name).replace(/^the-/, '');
  return names.get(key) ?? namesIn(language).get(key);
}

const namesIn = remembered((language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([language, 'en'], {type: 'region', fallback: 'none'});
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = display.of(code);
    if (!name || isArea(code.toLowerCase())) continue;
    // Of a country that is no more, the one that came after it.
    const today = new Intl.Locale(`und-${code}`).region!.toLowerCase();
    names.set(code, today).set(nameKey(name), today);
  }
  for (const [, code, others] of OTHER_NAMES.matchAll(/(\w+):(\S+)/g)) for (const other of others!.split(',')) names.set(other, code!);
  return names;
});
