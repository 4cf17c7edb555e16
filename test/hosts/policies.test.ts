import {POLICIES} from './tables/policies.mjs';
import {describeHosts} from './visiting.js';

describeHosts('pages that forbid much', POLICIES);
