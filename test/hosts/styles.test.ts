import {STYLES} from './tables/styles.mjs';
import {describeHosts} from './visiting.js';

describeHosts('pages whose style sheets have opinions', STYLES);
