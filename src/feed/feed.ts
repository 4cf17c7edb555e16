import type {Organization, Posting} from '../posting/posting.js';
import type {FeedError} from './feed-error.js';

/** Something in a document that was skipped or repaired, in words for whoever keeps the feed. */
export interface Note {
  /** The posting's id, where the note is about one. */
  readonly posting?: string | undefined;
  /** Where in the document: a JSON pointer (RFC 6901), `""` for the whole. */
  readonly pointer: string;
  /** One plain sentence. */
  readonly message: string;
}

/** A feed, read: its postings, and what it says of itself. */
export interface Feed {
  /** The format it was written in, e.g. `job-feed`. */
  readonly format: string;
  readonly title?: string | undefined;
  /** The page that lists these jobs for people. */
  readonly url?: string | undefined;
  /** BCP 47 tag of its texts' language. */
  readonly language?: string | undefined;
  readonly hiringOrganization?: Organization | undefined;
  /** When it was made: an ISO 8601 date or date-time. */
  readonly updated?: string | undefined;
  /** The address of its next page, while that has not been read. */
  readonly next?: string | undefined;
  /** Whether these are only the first postings of a long document: the others are being read. */
  readonly isBeginning?: boolean | undefined;
  /** For a copy of an earlier visit, when it was loaded: an ISO 8601 date-time. */
  readonly asOf?: string | undefined;
  /** The publisher's own words for ours, by the names in `text/strings`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Groups of words that mean the same to a search: `[['SRE', 'site reliability']]`. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  readonly postings: readonly Posting[];
  /** Everything that was skipped or repaired; empty for a clean feed. */
  readonly notes: readonly Note[];
}

/**
 * How far a feed has come: one value that cannot contradict itself. `feed` is the last good one: it
 * survives a reload and its failure. While `loading` it may be the beginning or the first pages of a longer one, or a
 * copy of an earlier visit (`asOf`). After a failure it is `incomplete` if a further page, of which its `next` is the
 * address, or one of several feeds is missing; otherwise it may be out of date.
 */
export type FeedState =
  | {readonly phase: 'idle'; readonly feed?: undefined}
  | {readonly phase: 'loading'; readonly feed?: Feed | undefined}
  | {readonly phase: 'ready'; readonly feed: Feed}
  | {readonly phase: 'failed'; readonly feed?: Feed | undefined; readonly error: FeedError; readonly incomplete?: boolean};

/** The state before anything was asked for. */
export const IDLE: FeedState = {phase: 'idle'};
