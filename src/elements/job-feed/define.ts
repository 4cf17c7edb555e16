import {register} from '../shared/register.js';
import {JobFeedElement} from './job-feed.js';

register('job-feed', JobFeedElement);
