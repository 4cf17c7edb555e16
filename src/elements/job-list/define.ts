import {register} from '../shared/register.js';
import {JobListElement} from './job-list.js';

register('job-list', JobListElement);
