import type {SectionKind} from '../posting/section-kind.js';

/** A text by plural category (`Intl.PluralRules`); `other` always counts. */
export type Plural = {readonly [category in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/**
 * All words that we say ourselves, in one language: data, so that a page or a feed can replace any
 * of them. `{name}` in a text stands for what is filled in.
 */
export interface Strings {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** How many jobs there are: `{count}`. */
  readonly jobs: Plural;
  readonly loading: string;
  /** Nothing is open now. */
  readonly empty: string;
  readonly emptyHint: string;
  /** The feed could not be shown: to the candidate, by what one can do. */
  readonly failed: string;
  readonly failedOffline: string;
  readonly failedHint: string;
  readonly notFed: string;
  readonly retry: string;
  /** The last good copy is shown. */
  readonly stale: string;
  readonly closed: string;
  /** When a posting closed: `{date}`. */
  readonly closedOn: string;
  /** The posting asked for is not in the feed. */
  readonly notFound: string;
  readonly textFailed: string;
  readonly apply: string;
  readonly places: string;
  /** Further places: `{count}`. */
  readonly morePlaces: Plural;
  readonly employmentType: string;
  readonly department: string;
  readonly team: string;
  readonly level: string;
  readonly baseSalary: string;
  readonly datePosted: string;
  readonly validThrough: string;
  readonly hiringOrganization: string;
  readonly title: string;
  readonly workMode: string;
  /** When one can apply until: `{date}`. */
  readonly closesOn: string;
  /** The heading of a group of jobs about which the facet says nothing. */
  readonly unknown: string;
  /** `{count}` more. */
  readonly showMore: Plural;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** `{page}` */
  readonly page: string;
  /** Pay with only a lower or upper end: `{pay}`. */
  readonly payFrom: string;
  readonly payUpTo: string;
  /** Pay by period: `{pay}`. */
  readonly payPer: {readonly [period in 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR']: string};
  readonly workModes: {readonly [mode in 'on-site' | 'hybrid' | 'remote']: string};
  readonly employmentTypes: {readonly [type in StandardEmploymentType]: string};
  /** Titles of sections to which the feed gives none. */
  readonly sections: {readonly [kind in SectionKind]: string};
}

/** Google's employment types: those we have words for. */
export type StandardEmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** Puts values in the place of their `{names}`. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (typed, name: string) => (Object.hasOwn(values, name) ? values[name]! : typed));
