/** All hosts, by name. What a host may have is described in `hosts.d.mts`. */
import {POLICIES} from './tables/policies.mjs';

export const HOSTS = {plain: {what: 'a plain page'}, ...POLICIES};
