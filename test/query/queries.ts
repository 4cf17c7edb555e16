import fc from 'fast-check';
import {SORTS, type Query} from '../../src/query/query.js';
import type {Routing} from '../../src/query/url.js';

/** A text as it comes out of a URL: nothing lost, single blanks. */
const text = (constraints: fc.StringConstraints) => fc.string({unit: fc.constantFrom(...'/&=+#?%:;,. "\'<>[]{}|\\`^~!@$()*-_aäßé中😀', '\u200d', '\ufffd'), ...constraints})
  .map((value) => value.replace(/ +/g, ' ').trim());

const facetName = fc.oneof(fc.constantFrom('place', 'department', 'work-mode', 'constructor', 'toString', 'Büro & Ort'), fc.stringMatching(/^[a-z][a-z-]{0,9}$/))
  .filter((name) => !['q', 'sort', 'page', 'job'].includes(name));
const values = fc.uniqueArray(text({minLength: 1, maxLength: 12}).filter(Boolean), {minLength: 1, maxLength: 4}).map((all) => all.sort());

/** A query as it comes out of a URL. */
export const aQuery: fc.Arbitrary<Query> = fc.record({
  text: text({maxLength: 30}),
  facets: fc.dictionary(facetName, values, {maxKeys: 4, noNullPrototype: true}),
  page: fc.oneof(fc.constant(1), fc.integer({min: 1, max: 99_999})),
  sort: fc.constantFrom(...SORTS),
  job: text({minLength: 1, maxLength: 20}).filter((id) => !['', '.', '..'].includes(id)),
}, {requiredKeys: ['text', 'facets', 'page']});

export const aRouting: fc.Arbitrary<Routing> = fc.record({
  mode: fc.constantFrom('query', 'hash', 'path'),
  prefix: fc.constantFrom('jobs', 'job', 'eu', 'q', 'jobseu'),
  base: fc.constantFrom('/careers', 'careers'),
});

/** What others put into a query or a fragment, as the platform leaves it. */
export const aForeignPart = fc.array(fc.constantFrom('a=b+c', 'd=%20', 'flag', 'utm_source=x%2Fy', '=', '%', 'page=2', 'q=x', 'xjobs-q=1', 'jobsq=1', '__proto__=1', 'section-2', 'a=ü', '?b'), {maxLength: 5})
  .map((pieces) => pieces.join('&'));
