import {register} from '../shared/register.js';
import {JobFiltersElement} from './job-filters.js';

register('job-filters', JobFiltersElement);
