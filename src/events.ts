import type {Feed} from './feed/feed.js';
import type {FeedError} from './feed/feed-error.js';
import type {Posting} from './posting/posting.js';
import type {Sort} from './query/query.js';

const VISIBLE_ABOVE = {bubbles: true, composed: true} as const;

/** A feed has been read. Dispatched by each element that shows it, and again after a reload. */
export class JobsLoadEvent extends Event {
  constructor(readonly feed: Feed) {
    super('jobs-load', VISIBLE_ABOVE);
  }
}

/** A feed could not be loaded or read. */
export class JobsErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('jobs-error', VISIBLE_ABOVE);
  }
}

/** Other postings than before are listed: more of them, another page, or a new feed. */
export class JobsChangeEvent extends Event {
  /** @param postings those that are now on the page, in their order */
  constructor(readonly postings: readonly Posting[]) {
    super('jobs-change', VISIBLE_ABOVE);
  }
}

/** Somebody is about to open a posting from a list. Cancel it to open the posting yourself. */
export class JobSelectEvent extends Event {
  /** @param url where the link leads */
  constructor(readonly posting: Posting, readonly url: string) {
    super('job-select', {...VISIBLE_ABOVE, cancelable: true});
  }
}

/** Another posting than before is shown in full. */
export class JobViewEvent extends Event {
  constructor(readonly posting: Posting) {
    super('job-view', VISIBLE_ABOVE);
  }
}

/** Somebody is about to apply. Cancel it to take over, for instance with a form of your own. */
export class JobApplyEvent extends Event {
  /** @param url where the link leads, final */
  constructor(readonly posting: Posting, readonly url: string) {
    super('job-apply', {...VISIBLE_ABOVE, cancelable: true});
  }
}

/** In which way a posting was passed on, or kept for oneself. */
export type ShareMethod = 'native' | 'copy' | 'mail' | 'qr' | 'calendar' | 'print';

/** Somebody has passed on a posting's link, or kept the posting for themselves: printed it, put its closing date into a calendar. */
export class JobShareEvent extends Event {
  /** @param url the link to the posting */
  constructor(readonly posting: Posting, readonly method: ShareMethod, readonly url: string) {
    super('job-share', VISIBLE_ABOVE);
  }
}

/** Somebody searches for another text. */
export class JobSearchEvent extends Event {
  /** @param text as typed; "" for none */
  constructor(readonly text: string) {
    super('job-search', VISIBLE_ABOVE);
  }
}

/** Somebody has chosen something else in a facet. */
export class JobFilterEvent extends Event {
  /** @param values the keys of all that is chosen in it now */
  constructor(readonly facet: string, readonly values: readonly string[]) {
    super('job-filter', VISIBLE_ABOVE);
  }
}

/** Somebody asks for another order. */
export class JobSortEvent extends Event {
  /** @param sort undefined for the page's own order */
  constructor(readonly sort: Sort | undefined) {
    super('job-sort', VISIBLE_ABOVE);
  }
}

/** Somebody asks for more of a list, or for another page of it. */
export class JobPageEvent extends Event {
  /** @param page from 1; where more is added, how many parts are shown */
  constructor(readonly page: number) {
    super('job-page', VISIBLE_ABOVE);
  }
}

/** A card was seen for the first time: at least half of it, for a second. Only where a list is asked for it. */
export class JobImpressionEvent extends Event {
  constructor(readonly posting: Posting) {
    super('job-impression', VISIBLE_ABOVE);
  }
}

/**
 * A board is about to write what it shows into the page's URL. Cancel it to let a framework's router do so, and tell
 * the board by its property `url` where the page is.
 */
export class JobsNavigateEvent extends Event {
  /**
   * @param url the whole new URL
   * @param replace whether it takes the place of the current history entry
   */
  constructor(readonly url: string, readonly replace: boolean) {
    super('jobs-navigate', {...VISIBLE_ABOVE, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'jobs-load': JobsLoadEvent;
    'jobs-error': JobsErrorEvent;
    'jobs-change': JobsChangeEvent;
    'job-select': JobSelectEvent;
    'job-view': JobViewEvent;
    'job-apply': JobApplyEvent;
    'job-search': JobSearchEvent;
    'job-filter': JobFilterEvent;
    'job-sort': JobSortEvent;
    'job-page': JobPageEvent;
    'job-impression': JobImpressionEvent;
    'jobs-navigate': JobsNavigateEvent;
    'job-share': JobShareEvent;
  }
}
