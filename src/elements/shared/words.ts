import type {Words} from '../../query/facets/words.js';
import type {Formatter} from '../../text/formatter.js';

const made = new WeakMap<Formatter, Words>();

/** A language's words as facets and orders need them; the same object for the same formatter. */
export function wordsOf(formatter: Formatter): Words {
  const words = made.get(formatter) ?? makeWords(formatter);
  made.set(formatter, words);
  return words;
}

function makeWords({locale, strings, count, place, pay, employmentType}: Formatter): Words {
  const languages = new Intl.DisplayNames(locale, {type: 'language'});
  return {
    compare: new Intl.Collator(locale, {numeric: true}).compare,
    place,
    pay,
    employmentType,
    language: (tag) => languages.of(tag) ?? tag,
    postedWithin: (days) => count(strings.postedWithin, days),
    flag: (value) => (value ? strings.yes : strings.no),
    notStated: strings.notStated,
  };
}
