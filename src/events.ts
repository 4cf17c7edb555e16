import type {Feed} from './feed/feed.js';
import type {FeedError} from './feed/feed-error.js';
import type {Posting} from './posting/posting.js';

const VISIBLE_ABOVE = {bubbles: true, composed: true} as const;

/** A feed has been read. Dispatched by each element that shows it, and again after a reload. */
export class JobsLoadEvent extends Event {
  static readonly type = 'jobs-load';
  constructor(readonly feed: Feed) {
    super(JobsLoadEvent.type, VISIBLE_ABOVE);
  }
}

/** A feed could not be loaded or read. */
export class JobsErrorEvent extends Event {
  static readonly type = 'jobs-error';
  constructor(readonly error: FeedError) {
    super(JobsErrorEvent.type, VISIBLE_ABOVE);
  }
}

/** Other postings than before are listed: more of them, another page, or a new feed. */
export class JobsChangeEvent extends Event {
  static readonly type = 'jobs-change';
  /** @param postings those that are now on the page, in their order */
  constructor(readonly postings: readonly Posting[]) {
    super(JobsChangeEvent.type, VISIBLE_ABOVE);
  }
}

/** Somebody is about to open a posting from a list. Cancel it to open the posting yourself. */
export class JobSelectEvent extends Event {
  static readonly type = 'job-select';
  /** @param url where the link leads */
  constructor(readonly posting: Posting, readonly url: string) {
    super(JobSelectEvent.type, {...VISIBLE_ABOVE, cancelable: true});
  }
}

/** Another posting than before is shown in full. */
export class JobViewEvent extends Event {
  static readonly type = 'job-view';
  constructor(readonly posting: Posting) {
    super(JobViewEvent.type, VISIBLE_ABOVE);
  }
}

/** Somebody is about to apply. Cancel it to take over, for instance with a form of your own. */
export class JobApplyEvent extends Event {
  static readonly type = 'job-apply';
  /** @param url where the link leads, final */
  constructor(readonly posting: Posting, readonly url: string) {
    super(JobApplyEvent.type, {...VISIBLE_ABOVE, cancelable: true});
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
  }
}
