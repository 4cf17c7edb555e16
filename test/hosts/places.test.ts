import {PLACES} from './tables/places.mjs';
import {describeHosts} from './visiting.js';

describeHosts('pages of another kind', PLACES);
