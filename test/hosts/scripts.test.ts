import {SCRIPTS} from './tables/scripts.mjs';
import {describeHosts} from './visiting.js';

describeHosts('pages whose scripts change the platform', SCRIPTS);
