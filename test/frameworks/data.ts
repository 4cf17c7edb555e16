import type {JobFeedPosting} from 'job-widgets';

/** What an app has fetched itself. */
export const JOBS: readonly JobFeedPosting[] = [{id: 'a', title: 'Miller'}, {id: 'b', title: 'Brewer'}];
export const OTHER_JOBS: readonly JobFeedPosting[] = [{id: 'c', title: 'Cook'}];
/** Words of the app's own. */
export const LABELS = {search: 'Find work'};
