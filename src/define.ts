/**
 * Registers all elements under their own names: the entry of the script tag.
 * To register them under other names, import `registerJobWidgets` and not this module.
 */
import {registerJobWidgets} from './register.js';

registerJobWidgets();

// Not what reads texts outside of elements: a page that wants that has a build, and imports the package.
export {
  clearOfflineCopies,
  FeedError,
  JobApplyEvent,
  JobBoardElement,
  JobFeedElement,
  JobFilterEvent,
  JobFiltersElement,
  JobImpressionEvent,
  JobListElement,
  JobPageEvent,
  JobPostingElement,
  JobsChangeEvent,
  JobSearchEvent,
  JobSelectEvent,
  JobsErrorEvent,
  JobShareEvent,
  JobsLoadEvent,
  JobsNavigateEvent,
  JobSortEvent,
  JobViewEvent,
  loadFeed,
  NO_FACTS,
  readFeed,
  readPostings,
  readText,
  registerFormat,
  registerJobWidgets,
} from './index.js';
export type * from './index.js';
