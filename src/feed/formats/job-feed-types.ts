import type {TextFormat, WorkMode} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';

/** A `job-feed` document, version 1: what `job-feed.schema.json` says, as a type. */
export interface JobFeed {
  readonly $schema?: string;
  readonly version: 1;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly hiringOrganization?: JobFeedOrganization;
  readonly updated?: string;
  readonly next?: string;
  readonly format?: TextFormat;
  readonly labels?: {readonly [name: string]: string};
  readonly synonyms?: readonly (readonly string[])[];
  readonly jobs: readonly JobFeedPosting[];
  readonly [other: string]: unknown;
}

/** One posting of a `job-feed`. An id and a title are enough. */
export interface JobFeedPosting {
  readonly id: string | number;
  readonly title: string;
  readonly url?: string;
  readonly applyUrl?: string;
  readonly detail?: string;
  readonly hiringOrganization?: JobFeedOrganization;
  readonly places?: JobFeedPlace | readonly JobFeedPlace[];
  readonly employmentType?: string | readonly string[];
  readonly department?: string;
  readonly team?: string;
  readonly level?: string;
  readonly baseSalary?: JobFeedPay | readonly JobFeedPay[];
  readonly datePosted?: string;
  readonly datePostedText?: string;
  readonly validThrough?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly format?: TextFormat;
  readonly description?: JobFeedText;
  readonly about?: JobFeedText;
  readonly aboutCompany?: JobFeedText;
  readonly responsibilities?: JobFeedText;
  readonly minimumQualifications?: JobFeedText;
  readonly preferredQualifications?: JobFeedText;
  readonly benefits?: JobFeedText;
  readonly compensation?: JobFeedText;
  readonly howToApply?: JobFeedText;
  readonly equalOpportunity?: JobFeedText;
  readonly sections?: readonly JobFeedSection[];
  readonly [other: string]: unknown;
}

/** A text, the entries of a list, or a section that says more about itself. */
export type JobFeedText = string | readonly string[] | JobFeedSection;

export interface JobFeedSection {
  readonly kind?: SectionKind;
  readonly title?: string;
  readonly format?: TextFormat;
  readonly content: string | readonly string[];
}

export type JobFeedOrganization = string | {readonly name: string; readonly url?: string; readonly logo?: string};

export type JobFeedPlace = string | JobFeedAddress;

export interface JobFeedAddress {
  readonly name?: string;
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
  readonly workMode?: WorkMode;
}

export type JobFeedPay = string | number | JobFeedRange;

export interface JobFeedRange {
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly currency?: string;
  readonly unitText?: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly text?: string;
  readonly name?: string;
}
