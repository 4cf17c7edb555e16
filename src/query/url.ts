import type {Query} from './query.js';
import {pairsOf, queryOf, type Note, type Pair} from './url-pairs.js';

/**
 * Where a board keeps its query in the page's URL. Its parameters, for the prefix `jobs`, in this order:
 *
 * | Parameter | Is | Bounds |
 * | --- | --- | --- |
 * | `jobs-q` | the text | 200 characters |
 * | `jobs-<facet>` | a chosen value, one parameter each | 500 characters, 200 values in all |
 * | `jobs-sort` | the order | one of `SORTS` |
 * | `jobs-page` | the page | 1 to 99999 |
 * | `job`; with any other prefix `<prefix>-job` | the id of the open posting | 500 characters |
 *
 * What is out of bounds is read as if it were not there; a text is cut. A facet cannot be called `q`, `sort`, `page`,
 * `job` or `__proto__`, nor have a name of more than 50 characters.
 */
export interface Routing {
  /**
   * `query`: all of it in the query. `hash`: all of it in the fragment, `#jobs-q=data&job=123`, behind what else is there.
   * `path`: the open posting as the last part of the path, `/careers/123`, the rest in the query. The server must then
   * answer any path below the base with the page itself, and only one board of a page can have the path.
   */
  readonly mode: 'query' | 'hash' | 'path';
  /**
   * What the board's parameters begin with; boards with different prefixes share a page. Letters, digits and `_`: others
   * are left out, as `-` would let `jobs-eu` begin with `jobs`. "" is `jobs`.
   */
  readonly prefix: string;
  /** For `path`: that of the page the board stands on, `/careers`. Without it, `path` is `query`. */
  readonly base?: string | undefined;
}

/** A routing for one URL. */
interface Place {
  readonly part: 'search' | 'hash';
  readonly prefix: string;
  /** The path below which open postings are; undefined where they are parameters. */
  readonly base: string | undefined;
}

/**
 * What a URL asks. Never throws: whatever it holds is read as far as it makes sense.
 * @param note is told what was left out and why, a sentence for developers each time
 */
export function readQuery(url: URL, routing: Routing, note: Note = () => {}): Query {
  const place = placeOf(url, routing);
  const pairs = [...new URLSearchParams(`&${url[place.part].slice(1)}`)].flatMap(([parameter, value]): Pair[] => {
    const name = nameOf(parameter, place);
    return name === undefined ? [] : [[name, value]];
  });
  return queryOf(place.base === undefined ? pairs : [['job', jobInPath(url, place.base)], ...pairs], note);
}

/**
 * The URL with this query instead of the one it had. Defaults are not written; equal queries give equal URLs. What else
 * is in the URL stays, byte for byte and in its order.
 */
export const writeQuery = (url: URL, query: Query, routing: Routing): URL => writerOf(url, query, routing)(query.job);

/** Writes this query as `writeQuery` does, with any job: what the URLs of all have in common is made once. */
export function writerOf(url: URL, query: Query, routing: Routing): (job: string | undefined) => URL {
  const place = placeOf(url, routing);
  const before = url[place.part].slice(1);
  const others = [...foreignIn(before, place), ...pairsOf(queryOf(pairsOf({...query, job: undefined}))).map((pair) => written(pair, place))];
  return (job = '') => {
    const result = new URL(url);
    const pairs = pairsOf(queryOf([['job', job]]));
    if (place.base !== undefined) writePath(result, place.base, pairs[0]?.[1]);
    const after = [...others, ...(place.base === undefined ? pairs.map((pair) => written(pair, place)) : [])].join('&');
    // Set to what it is, a lonely "?" would go.
    if (after !== before) result[place.part] = after && `${place.part === 'hash' ? '#' : '?'}${after}`;
    return result;
  };
}

function writePath(url: URL, base: string, job: string | undefined): void {
  if (job) url.pathname = `${base.replace(/\/$/, '')}/${encodeURIComponent(job)}`;
  else if (jobInPath(url, base)) url.pathname = base;
}

/** The pieces of a query or a fragment that are not the board's. */
const foreignIn = (text: string, place: Place): string[] => (text ? text.split('&') : []).filter((piece) => {
  const [parameter = ''] = new URLSearchParams(`&${piece}`).keys();
  return nameOf(parameter, place) === undefined;
});

const written = ([name, value]: Pair, place: Place): string => `${encode(parameterOf(name, place))}=${encode(value)}`;

function placeOf(url: URL, {mode, prefix, base}: Routing): Place {
  const page = new URL(url);
  page.pathname = base ?? '';
  return {
    part: mode === 'hash' ? 'hash' : 'search',
    prefix: prefix.replace(/\W/g, '') || 'jobs',
    base: mode === 'path' && base ? page.pathname : undefined,
  };
}

const parameterOf = (name: string, {prefix}: Place): string => (prefix === 'jobs' && name === 'job' ? name : `${prefix}-${name}`);

/** What a parameter is called in the board's query; undefined for one that is not the board's. */
function nameOf(parameter: string, place: Place): string | undefined {
  if (parameter === parameterOf('job', place)) return place.base === undefined ? 'job' : undefined;
  const [prefix, ...rest] = parameter.split('-');
  return prefix === place.prefix && rest.length > 0 ? rest.join('-') : undefined;
}

function jobInPath({pathname}: URL, base: string): string {
  const start = base.replace(/\/?$/, '/');
  const rest = pathname.startsWith(start) ? pathname.slice(start.length).replace(/\/$/, '') : '';
  return rest.includes('/') ? '' : decode(rest);
}

/** As `decodeURIComponent`, but what is no escape stays as it is. */
const decode = (part: string): string => new URLSearchParams(`=${part.replace(/[+&]/g, encodeURIComponent)}`).get('')!;

/** As a form does, but all that a URL may have stays readable. */
const encode = (text: string): string =>
  new URLSearchParams([[text, '']]).toString().slice(0, -1).replace(/%(?:2[1489CF]|3[AF]|40|7E)/g, decodeURIComponent);
