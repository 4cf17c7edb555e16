import type {} from '../events.js';
import type {Posting} from '../posting/posting.js';

/** What an event comes to: what it is about, and nothing about who caused it. */
export interface Message {
  /** The event's type as analytics write names. */
  readonly event: EventName;
  /**
   * The posting, of an event about one. All four are there even where the feed says nothing: a data layer would go on
   * with what it was told of the posting before.
   */
  readonly job_id?: string;
  readonly job_title?: string;
  readonly job_department?: string | undefined;
  readonly job_company?: string | undefined;
  /** Of `job_apply`: the host of the link. Not the link, which may say who clicked an advertisement; undefined for an address of mail. */
  readonly link_domain?: string | undefined;
  /** Of `job_share`. */
  readonly method?: string;
  /** Of `jobs_load` and `jobs_change`: how many postings there are in the feed, or on the page. */
  readonly job_count?: number;
  /** Of `jobs_error`. */
  readonly error_code?: string;
  /** Of `job_search`, and only where it is asked for: people type names, too. */
  readonly search_term?: string;
  /** Of `job_filter`. */
  readonly job_facet?: string;
  /** Of `job_filter`: the keys of all that is chosen, with commas between them. */
  readonly job_values?: string;
  /** Of `job_sort`; undefined for the page's own order. */
  readonly job_sort?: string | undefined;
  /** Of `job_page`; from 1. */
  readonly job_page?: number;
}

export type EventName = 'jobs_load' | 'jobs_error' | 'jobs_change' | 'job_select' | 'job_view' | 'job_apply' | 'job_share'
  | 'job_impression' | 'job_search' | 'job_filter' | 'job_sort' | 'job_page';

type Details = Omit<Message, 'event'>;
type Hyphened<Name extends string> = Name extends `${infer Start}_${infer End}` ? `${Start}-${End}` : Name;
export type EventType = Hyphened<EventName>;

const DETAILS: {readonly [Type in EventType]: (event: GlobalEventHandlersEventMap[Type]) => Details} = {
  'jobs-load': ({feed}) => ({job_count: feed.postings.length}),
  'jobs-error': ({error}) => ({error_code: error.code}),
  'jobs-change': ({postings}) => ({job_count: postings.length}),
  'job-select': ({posting}) => aboutPosting(posting),
  'job-view': ({posting}) => aboutPosting(posting),
  'job-apply': ({posting, url}) => ({...aboutPosting(posting), link_domain: URL.canParse(url) ? new URL(url).hostname || undefined : undefined}),
  'job-share': ({posting, method}) => ({...aboutPosting(posting), method}),
  'job-impression': ({posting}) => aboutPosting(posting),
  'job-search': ({text}) => ({search_term: text}),
  'job-filter': ({facet, values}) => ({job_facet: facet, job_values: values.join(',')}),
  'job-sort': ({sort}) => ({job_sort: sort}),
  'job-page': ({page}) => ({job_page: page}),
};

const aboutPosting = ({id, title, department, hiringOrganization}: Posting): Details =>
  ({job_id: id, job_title: title, job_department: department, job_company: hiringOrganization?.name});

export const EVENT_TYPES = Object.keys(DETAILS) as readonly EventType[];

/** @param event one of ours, of any version: only what is in it counts, not its class */
export function messageOf(event: Event): Message {
  const type = event.type as EventType;
  return {event: type.replaceAll('-', '_') as EventName, ...(DETAILS[type] as (event: Event) => Details)(event)};
}
