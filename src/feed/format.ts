import type {Feed} from './feed.js';
import type {Value} from './value.js';

/** What a format's reader gives: a feed without what the loader adds. */
export type FeedContent = Omit<Feed, 'format' | 'notes'>;

/**
 * Reads a document of one format. One bad posting never hides the others: what cannot be shown is
 * left out with a note. Texts of postings are passed on unread.
 */
export type ReadFormat = (document: Value) => FeedContent;

/** One shape of feed: how to know it, and how to read it. */
export interface Format {
  /** As in `Feed.format`. */
  readonly name: string;
  /** Whether a document is of this format: decided from the document alone, and quickly. */
  recognise(document: unknown): boolean;
  /** Reads a recognised document; see {@link ReadFormat}. */
  read(document: Value): FeedContent | Promise<FeedContent>;
}
