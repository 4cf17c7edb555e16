import {JobFeedElement} from './elements/job-feed/job-feed.js';
import {JobListElement} from './elements/job-list/job-list.js';
import {JobPostingElement} from './elements/job-posting/job-posting.js';
import {register} from './elements/shared/register.js';

/**
 * Registers all elements; those that the page has already stay as they are.
 * @param prefix put before each tag: `acme-` gives `<acme-job-list>`
 */
export function registerJobWidgets(prefix = ''): void {
  register('job-feed', JobFeedElement, prefix);
  register('job-posting', JobPostingElement, prefix);
  register('job-list', JobListElement, prefix);
}
