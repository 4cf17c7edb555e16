import {register} from '../shared/register.js';
import {JobFiltersElement} from '../job-filters/job-filters.js';
import {JobListElement} from '../job-list/job-list.js';
import {JobPostingElement} from '../job-posting/job-posting.js';
import {JobBoardElement} from './job-board.js';

register('job-filters', JobFiltersElement);
register('job-list', JobListElement);
register('job-posting', JobPostingElement);
register('job-board', JobBoardElement);
