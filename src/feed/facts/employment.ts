import {isoDate} from '../../posting/date.js';
import {employmentTypes} from '../../posting/employment-type.js';
import type {EmploymentType, Posting} from '../../posting/posting.js';
import type {Value} from '../value.js';

const NO_TYPES: readonly EmploymentType[] = [];

/** Employment types, of a value or the first of its members that says something: one or several, each a code or words. */
export function readEmploymentTypes(value: Value, name?: string, second?: string, third?: string): readonly EmploymentType[] {
  if (!Array.isArray(value.rawOf(name, second, third))) {
    const text = value.text(name, second, third);
    return text === undefined ? NO_TYPES : employmentTypes(text);
  }
  const types = value.texts(name, second, third).flatMap(employmentTypes);
  return types.length > 1 ? [...new Set(types)] : types;
}

/** When a posting was published: a date, or the feed's own words where they are none ("Posted 3 Days Ago"). */
export function readDatePosted(value: Value, name?: string, second?: string, third?: string): Pick<Posting, 'datePosted' | 'datePostedText'> {
  const date = isoDate(value.rawOf(name, second, third));
  return date ? {datePosted: date} : {datePostedText: value.text(name, second, third)};
}
