import type {Place, Posting} from '../../../src/posting/posting.js';
import type {Words} from '../../../src/query/facets/words.js';

let made = 0;

/** A posting that says nothing but what the test says. */
export const makePosting = (members: Partial<Posting> = {}): Posting =>
  ({id: `${made++}`, title: 'Baker', places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...members});

/** Postings at one place each. */
export const postingsAt = (...places: readonly (string | Place)[]): Posting[] =>
  places.map((place) => makePosting({places: [typeof place === 'string' ? {name: place} : place]}));

const countries = new Intl.DisplayNames('en', {type: 'region'});
const languages = new Intl.DisplayNames('en', {type: 'language'});

/** English, as far as the tests need it. */
export const WORDS: Words = {
  compare: new Intl.Collator('en').compare,
  place: ({name, addressCountry, workMode}) => name ?? (addressCountry ? countries.of(addressCountry)! : (workMode ?? '')),
  pay: ({minValue = '', maxValue = '', currency, unitText}) => `${minValue}–${maxValue} ${currency} per ${unitText}`,
  employmentType: (type) => (type === 'FULL_TIME' ? 'Full time' : type),
  language: (tag) => languages.of(tag)!,
  postedWithin: (days) => `In the last ${days} days`,
  flag: (value) => (value ? 'Yes' : 'No'),
  notStated: 'Not stated',
};
