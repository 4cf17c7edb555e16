import {LOADING} from './tables/loading.mjs';
import {describeHosts} from './visiting.js';

describeHosts('pages that load them otherwise', LOADING);
