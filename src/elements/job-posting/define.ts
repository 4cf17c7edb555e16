import {register} from '../shared/register.js';
import {JobPostingElement} from './job-posting.js';

register('job-posting', JobPostingElement);
