import type {SectionKind} from './section-kind.js';

/** How the texts of a section are written. `text` is plain text with blank lines and typed bullets. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** Where the work is done. */
export type WorkMode = 'on-site' | 'hybrid' | 'remote';

/**
 * One of Google's employment types, or the feed's own words where none fits: what a feed says is
 * shown, not dropped.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export type EmploymentType =
  | 'FULL_TIME'
  | 'PART_TIME'
  | 'CONTRACTOR'
  | 'TEMPORARY'
  | 'INTERN'
  | 'VOLUNTEER'
  | 'PER_DIEM'
  | 'OTHER'
  | (string & {});

/** The period a pay is for: the values of schema.org's `unitText`. */
export type PayPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Who hires: the part of schema.org's Organization that a posting shows. */
export interface Organization {
  readonly name: string;
  /** The organization's own page; http or https. */
  readonly url?: string | undefined;
  /** A picture's address; it is only loaded where a page asks for it. */
  readonly logo?: string | undefined;
}

/** A location of the job. At least one member besides `workMode`, or `workMode` alone, is known. */
export interface Place {
  /** The place in the publisher's own words; shown as it is when given. */
  readonly name?: string | undefined;
  readonly streetAddress?: string | undefined;
  readonly addressLocality?: string | undefined;
  readonly addressRegion?: string | undefined;
  readonly postalCode?: string | undefined;
  /** A country's ISO 3166-1 alpha-2 code (upper case), or its name where the feed gives no code. */
  readonly addressCountry?: string | undefined;
  readonly workMode?: WorkMode | undefined;
}

/** One range of pay. With neither `minValue` nor `maxValue`, `text` says what the feed says. */
export interface Pay {
  /** In whole units of the currency (dollars, not cents). */
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  /** ISO 4217, upper case. */
  readonly currency?: string | undefined;
  readonly unitText?: PayPeriod | undefined;
  /** The feed's own words, for a pay that is not given in numbers. */
  readonly text?: string | undefined;
  /** What the range is for, where there are several (a zone, a level). */
  readonly name?: string | undefined;
}

/**
 * A section's text as the feed gives it, not yet read into rich text: reading a feed of thousands
 * of postings must not touch their texts (`sectionsOf` does that for the one that is opened).
 */
export interface SectionSource {
  /** Without a kind, the text is divided into sections by its own headings. */
  readonly kind?: SectionKind | undefined;
  /** The feed's own title; without one, the kind's title in the reader's language is shown. */
  readonly title?: string | undefined;
  /** Default `text`. */
  readonly format?: TextFormat | undefined;
  /** One text, or the entries of a list. */
  readonly content: string | readonly string[];
}

/**
 * One job advertisement, in plain data: the strict form of a `job-feed` posting. Every member is
 * clean (URLs safe, dates ISO 8601, codes upper case), so whoever has a `Posting` need not check.
 */
export interface Posting {
  /** Unique in its feed. */
  readonly id: string;
  readonly title: string;
  /** The posting's own page; http or https. */
  readonly url?: string | undefined;
  /** Where to apply: http, https, mailto or tel. */
  readonly applyUrl?: string | undefined;
  /** A document with the whole posting, where the feed leaves texts out. */
  readonly detail?: string | undefined;
  readonly hiringOrganization?: Organization | undefined;
  readonly places: readonly Place[];
  readonly employmentType: readonly EmploymentType[];
  readonly department?: string | undefined;
  readonly team?: string | undefined;
  readonly level?: string | undefined;
  readonly baseSalary: readonly Pay[];
  /** ISO 8601 date, or date and time. */
  readonly datePosted?: string | undefined;
  /** The feed's own words for it, where they tell no date: "Posted 3 Days Ago". */
  readonly datePostedText?: string | undefined;
  /** ISO 8601 date (open until that day has ended everywhere), or date and time. */
  readonly validThrough?: string | undefined;
  /** BCP 47 tag of the texts' language. */
  readonly language?: string | undefined;
  readonly tags: readonly string[];
  readonly sections: readonly SectionSource[];
  /** Members that the format does not define, as they came. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
