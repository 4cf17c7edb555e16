import {apart} from './direction.js';
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
  /** Loading takes long. */
  readonly slow: string;
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
  /** A part of the jobs could not be loaded. */
  readonly incomplete: string;
  /** When what is shown was loaded: `{age}`, such as "3 hours ago". */
  readonly asOf: string;
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
  /** The search box, and where filters stand. */
  readonly search: string;
  readonly filters: string;
  /** What a query gives: `{count}` of `{total}`; the form goes by the total. */
  readonly resultCount: Plural;
  /** Which filters are active: `{filters}`, a list of them. */
  readonly filteredBy: string;
  /** Takes one filter away: `{filter}`. */
  readonly removeFilter: string;
  readonly clearFilters: string;
  /** Nothing fits what was asked. */
  readonly noMatch: string;
  readonly noMatchHint: string;
  /** Closes the filters: `{count}` jobs are behind them. */
  readonly showJobs: Plural;
  readonly close: string;
  /** A search box for the choices of a facet: `{facet}`. */
  readonly searchOptions: string;
  /** All choices of a long facet: `{count}`. */
  readonly showAllOptions: Plural;
  /** How many choices a search for them has found: `{count}`. */
  readonly optionsFound: Plural;
  /** The choice of those about which the feed doesn't say. */
  readonly notStated: string;
  /** The choices of a facet that is true or false. */
  readonly yes: string;
  readonly no: string;
  readonly textLanguage: string;
  readonly tags: string;
  /** The choice of the currency in which pay is compared. */
  readonly currency: string;
  /** The lower and the upper end of a range of pay. */
  readonly payAtLeast: string;
  readonly payAtMost: string;
  /** How many jobs say what they pay in the currency and period that are compared: `{count}`. */
  readonly payKnown: Plural;
  /** Since when: no matter. */
  readonly anyTime: string;
  /** Since when: the last `{count}` days. */
  readonly postedWithin: Plural;
  readonly sortBy: string;
  readonly sorts: {readonly [sort in SortName]: string};
  /** The way back to the list of `{count}` jobs. */
  readonly backToJobs: Plural;
  readonly previousJob: string;
  readonly nextJob: string;
  readonly similarJobs: string;
  /** Jobs instead of one that is not there any more. */
  readonly otherJobs: string;
  /** A posting that the page puts forward. */
  readonly featured: string;
  readonly savedJobs: string;
  readonly recentJobs: string;
  /** Lets the candidate have what they look at remembered in their browser. */
  readonly rememberViewed: string;
  readonly share: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** The link cannot be copied for the candidate: it stands beside, to be copied by hand. */
  readonly copyFailed: string;
  readonly sendByMail: string;
  /** Names the link to the posting. */
  readonly jobLink: string;
  readonly print: string;
  readonly addToCalendar: string;
  /** Title of the closing date in the candidate's calendar: `{title}`. */
  readonly deadline: string;
  readonly qrCode: string;
  /** Remembers a posting in the candidate's browser, and that it is remembered. */
  readonly save: string;
  readonly saved: string;
  /** What a button does could not be done. */
  readonly actionFailed: string;
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

/** The orders one can choose; `feed` is the feed's own. */
export type SortName = 'feed' | 'relevance' | 'newest' | 'title' | 'place' | 'pay' | 'closing';

/** Google's employment types: those we have words for. */
export type StandardEmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** Puts values in the place of their `{names}`, so that none reorders what is around it. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (typed, name: string) => (Object.hasOwn(values, name) ? apart(values[name]!, text) : typed));
