/** A chunk of its own: what finds, filters and orders postings, for elements of which something is asked. */
export {payRange} from '../../query/facets/pay-range.js';
export {optionsOf, resultsOf} from '../../query/results.js';
export {similarTo} from '../../query/similar.js';
export {tellsApart} from '../../query/tells-apart.js';
export {presetOf} from './narrow.js';
