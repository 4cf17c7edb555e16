import type {Pay, Place} from '../../posting/posting.js';

/**
 * What facets and orders need to know of the reader's language. What is made with the words is kept for the
 * object: give the same one for the same language.
 */
export interface Words {
  /** Orders names, e.g. `new Intl.Collator(locale).compare`. */
  compare(one: string, other: string): number;
  /** A place in words; also one of which only the country's code or the work mode is known. */
  place(place: Place): string;
  pay(pay: Pay): string;
  /** One of Google's employment types; other words as they are. */
  employmentType(type: string): string;
  /** A language by its BCP 47 tag. */
  language(tag: string): string;
  /** "In the last 7 days". */
  postedWithin(days: number): string;
  /** "Yes" or "no", for a member of a posting that is true or false. */
  flag(value: boolean): string;
  /** The choice of those about which the feed doesn't say. */
  readonly notStated: string;
}
