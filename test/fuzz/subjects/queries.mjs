/** The query in an address: any address can be read, once written it says the same for ever, and what is not ours stays byte for byte. */
import {isDeepStrictEqual} from 'node:util';
import {load} from '../lib.mjs';
import {ATTACKS} from '../../hostile/read-attacks.mjs';

const {readQuery, writeQuery} = await load('query/url.js');

const NAMES = ['jobs-q', 'jobs-place', 'jobs-department', 'jobs-sort', 'jobs-page', 'job', 'jobs-job', 'jobs-', 'jobs', 'x-q', 'q', 'utm_source', 'jobs-__proto__', 'jobs-constructor', 'Jobs-q', 'jobs%2Dq', 'jobs-a%00', ''];
const VALUES = ['', 'data', 'a b', 'a+b', '%20', '%', '%zz', '%ff', '%ED%A0%80', '\ud800', 'relevance', 'newest', '1', '0', '-1', '99999', '1e9', '..', '.', 'C++', 'São', '日本', '\u202e', '#', '&', '=', '?', '/', 'a'.repeat(501), '\u200b'.repeat(300), 'a,b', '{id}', ...ATTACKS];
const WHERE = [{mode: 'query'}, {mode: 'hash'}, {mode: 'path', base: '/careers'}, {mode: 'path', base: '/'}, {mode: 'path', base: 'http://['}, {mode: 'path'}];
const PREFIXES = ['jobs', '', 'x', 'jobs-eu', '-', '__proto__'];

const encoders = [encodeURIComponent, (text) => text, (text) => encodeURIComponent(text).replaceAll('%20', '+'), (text) => text.replace(/./gsu, (letter) => (letter.charCodeAt(0) % 3 ? letter : encodeURIComponent(letter)))];
const encode = (text, random) => {
  try {
    return random.oneOf(encoders)(text);
  } catch {
    return text;
  }
};

const pairs = (random) => Array.from({length: random.below(random.chance(0.02) ? 400 : 8)}, () => `${random.oneOf(NAMES)}${random.chance(0.9) ? '=' : ''}${encode(random.oneOf(VALUES), random)}`).join('&');

export function makeCase(random) {
  const url = new URL('https://acme.example/careers');
  if (random.chance(0.4)) url.pathname += `/${encode(random.oneOf(VALUES), random)}${random.chance(0.2) ? '/x' : ''}`;
  if (random.chance(0.8)) url.search = pairs(random).replaceAll('#', '');
  if (random.chance(0.4)) url.hash = pairs(random);
  const query = {
    text: random.oneOf(VALUES), facets: Object.fromEntries(Array.from({length: random.below(5)}, () => [random.oneOf([...NAMES, ...VALUES.slice(0, 30)]), [random.oneOf(VALUES), random.oneOf(VALUES)]])),
    page: random.oneOf([1, 2, 0, -1, NaN, Infinity, 1e21, 2.5]), sort: random.oneOf([undefined, 'newest', 'x', '']), job: random.oneOf([undefined, ...VALUES]),
  };
  return {url: url.href, query, routing: {...random.oneOf(WHERE), prefix: random.oneOf(PREFIXES)}};
}

export function faultOf({url: address, query: asked, routing}) {
  const url = new URL(address);
  const query = readQuery(url, routing);
  const written = writeQuery(url, query, routing);
  if (!isDeepStrictEqual(readQuery(written, routing), query)) return `read ${JSON.stringify(query)}, wrote ${written}, read ${JSON.stringify(readQuery(written, routing))}`;
  if (writeQuery(written, query, routing).href !== written.href) return `wrote ${written}, then ${writeQuery(written, query, routing)}`;
  const other = writeQuery(url, asked, routing);
  if (writeQuery(other, readQuery(other, routing), routing).href !== other.href) return `does not settle: ${other}`;
  return faultOfOthers(url, written) ?? faultOfOthers(url, other);
}

/** Nothing but a board's own parameters and path has changed. */
function faultOfOthers(before, after) {
  if (before.origin !== after.origin) return `went from ${before} to ${after}`;
  const foreign = ({search, hash}) => [search, hash].map((part) => part.slice(1).split('&').filter((piece) => /^(?:utm_source|q|Jobs-q)(?:=|$)/.test(piece)));
  return JSON.stringify(foreign(before)) === JSON.stringify(foreign(after)) ? undefined : `changed what is not ours from ${before} to ${after}`;
}

export const sizeOf = () => 1;
export const show = (broken) => JSON.stringify(broken);
