/** Everything an application imports: classes, events, feeds, types. Registers nothing. */
export {JobBoardElement} from './elements/job-board/job-board.js';
export {JobFeedElement} from './elements/job-feed/job-feed.js';
export {JobFiltersElement} from './elements/job-filters/job-filters.js';
export {JobListElement} from './elements/job-list/job-list.js';
export {JobPostingElement} from './elements/job-posting/job-posting.js';
export type {GroupFacet} from './elements/job-list/group-name.js';
export {savedJobs, viewedJobs} from './elements/shared/saved-jobs.js';
export type {JobName, StoredJob, StoredJobs} from './elements/shared/stored-jobs.js';
export type {ViewState} from './elements/shared/view-element.js';
export {
  JobApplyEvent,
  JobFilterEvent,
  JobImpressionEvent,
  JobPageEvent,
  JobsChangeEvent,
  JobSearchEvent,
  JobSelectEvent,
  JobsErrorEvent,
  JobShareEvent,
  JobsLoadEvent,
  JobsNavigateEvent,
  JobSortEvent,
  JobViewEvent,
  type ShareMethod,
} from './events.js';
export * from './feed/index.js';
export type {Paging} from './query/pages.js';
export type {Query, QueryChange, Sort} from './query/query.js';
export {registerJobWidgets} from './register.js';
export type {Labels} from './text/labels.js';
export type {Strings} from './text/strings.js';
