import {JobBoardElement} from './elements/job-board/job-board.js';
import {JobFeedElement} from './elements/job-feed/job-feed.js';
import {JobFiltersElement} from './elements/job-filters/job-filters.js';
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
  register('job-filters', JobFiltersElement, prefix);
  register('job-board', JobBoardElement, prefix);
}
