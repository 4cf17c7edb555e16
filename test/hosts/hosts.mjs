/** All hosts, by name. What a host may have is described in `hosts.d.mts`. */
import {LOADING} from './tables/loading.mjs';
import {PLACES} from './tables/places.mjs';
import {POLICIES} from './tables/policies.mjs';
import {SCRIPTS} from './tables/scripts.mjs';
import {STYLES} from './tables/styles.mjs';

export const HOSTS = {plain: {what: 'a plain page'}, ...POLICIES, ...LOADING, ...PLACES, ...STYLES, ...SCRIPTS};
