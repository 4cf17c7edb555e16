/** Everything an application imports: classes, events, feeds, types. Registers nothing. */
export {JobFeedElement} from './elements/job-feed/job-feed.js';
export {JobListElement} from './elements/job-list/job-list.js';
export {JobPostingElement} from './elements/job-posting/job-posting.js';
export type {GroupFacet} from './elements/job-list/group-name.js';
export type {ViewState} from './elements/shared/view-element.js';
export {JobApplyEvent, JobsChangeEvent, JobSelectEvent, JobsErrorEvent, JobsLoadEvent, JobViewEvent} from './events.js';
export * from './feed/index.js';
export type {Paging} from './query/pages.js';
export {registerJobWidgets} from './register.js';
export type {Labels} from './text/labels.js';
export type {Strings} from './text/strings.js';
