/** Does what `./cases.mjs` names: in a server of its own for tests in Node, in the test runner's for those in browsers. */
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';
import {TITLE} from './cases.mjs';

const FEED = JSON.stringify({version: 1, jobs: [{id: 'baker', title: TITLE, about: 'Bread. '.repeat(500)}]});
const LOGIN = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
const JSON_TYPE = {'content-type': 'application/json; charset=utf-8'};

/** How often an address was asked for. @type {Map<string, number>} */
const counts = new Map();

/** @typedef {{response: import('node:http').ServerResponse, count: number, path: string}} Call */

/** @param {import('node:http').ServerResponse} response */
const send = (response, body = FEED, headers = {}, status = 200) => response.writeHead(status, {...JSON_TYPE, ...headers}).end(body);
const utf16 = (text) => Buffer.from(text, 'utf16le');

/** What each case does with a request; `count` is 1 for the first one. @type {Record<string, (call: Call) => void>} */
const LINES = {
  fine: ({response}) => send(response),
  never: () => undefined,
  drip: ({response}) => drip(response),
  stall: ({response}) => response.writeHead(200, JSON_TYPE).write(FEED.slice(0, 2000)),
  close: ({response}) => response.destroy(),
  garbage: ({response}) => response.socket.end('220 mail.example ESMTP\r\n'),
  cut: ({response}) => breakOff(response, {'content-length': Buffer.byteLength(FEED)}),
  'cut-chunks': ({response}) => breakOff(response, {}),
  'cut-unnoticed': ({response}) => response.socket.end(`HTTP/1.0 200 OK\r\n${rawHeaders(response)}content-type: application/json\r\n\r\n${FEED.slice(0, 2000)}`),
  'damaged-gzip': ({response}) => send(response, damaged(gzipSync(FEED)), {'content-encoding': 'gzip'}),
  gzip: ({response}) => send(response, gzipSync(FEED), {'content-encoding': 'gzip'}),
  redirects: ({response, count, path}) => (count > 5 ? send(response) : send(response, '', {location: path}, 301)),
  loop: ({response, path}) => send(response, '', {location: path}, 301),
  'not-found': ({response}) => send(response, LOGIN, {'content-type': 'text/html'}, 404),
  forbidden: ({response}) => send(response, '', {}, 403),
  unauthorized: ({response}) => send(response, '', {}, 401),
  busy: ({response, count}) => (count === 1 ? send(response, '', {'retry-after': '1', 'access-control-expose-headers': 'retry-after'}, 429) : send(response)),
  'busy-for-long': ({response}) => send(response, '', {'retry-after': '3600', 'access-control-expose-headers': 'retry-after'}, 429),
  stumble: ({response, count}) => (count === 1 ? send(response, '', {}, 500) : send(response)),
  'stumble-twice': ({response, count}) => (count === 1 ? send(response, '', {}, 503) : count === 2 ? breakOff(response, {}) : send(response)),
  down: ({response}) => send(response, '', {}, 503),
  'wrong-type': ({response}) => send(response, FEED, {'content-type': 'image/png'}),
  login: ({response}) => send(response, LOGIN, {'content-type': 'text/html'}),
  'login-elsewhere': ({response, count, path}) => (count === 1 ? send(response, '', {location: path}, 302) : send(response, LOGIN, {'content-type': 'text/html'})),
  empty: ({response}) => send(response, ''),
  'no-content': ({response}) => response.writeHead(204).end(),
  bom: ({response}) => send(response, `\ufeff${FEED}`),
  'utf-16': ({response}) => send(response, utf16(`\ufeff${FEED}`)),
  'utf-16-unmarked': ({response}) => send(response, utf16(FEED)),
  'latin-1': ({response}) => send(response, Buffer.from(FEED, 'latin1')),
};

function drip(response) {
  response.writeHead(200, {...JSON_TYPE, 'content-length': Buffer.byteLength(FEED)});
  let at = 0;
  const timer = setInterval(() => response.write(FEED[at++]), 1000);
  response.once('close', () => clearInterval(timer));
}

/** Half of the feed has left when the line breaks: what is still under way would be lost with it. */
function breakOff(response, headers) {
  response.writeHead(200, {...JSON_TYPE, ...headers});
  response.write(FEED.slice(0, 2000), () => response.destroy());
}

function damaged(bytes) {
  bytes.fill(0xff, Math.floor(bytes.length / 2));
  return bytes;
}

/** The headers that were set before, for an answer that is written by hand. */
const rawHeaders = (response) => Object.entries(response.getHeaders()).map(([name, value]) => `${name}: ${value}\r\n`).join('');

/**
 * Answers `/lines/<case>/<key>`: with `?from=2` the first request is fine, with `?until=1` all but the first are.
 * `/lines-asked/<key>` says how often a key was asked for. Other sites may read all but what ends in `?private`.
 *
 * @returns {boolean} whether the request was for one of these
 */
export function answerLine(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const [, folder, name, key] = pathname.split('/');
  if (folder === 'lines-asked') return Boolean(send(response, String(counts.get(name) ?? 0), {'cache-control': 'no-store', 'access-control-allow-origin': '*'}));
  if (folder !== 'lines' || !Object.hasOwn(LINES, name)) return false;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  response.setHeader('cache-control', 'no-store');
  if (!searchParams.has('private')) response.setHeader('access-control-allow-origin', '*');
  const from = Number(searchParams.get('from') ?? 1);
  if (count < from || count > Number(searchParams.get('until') ?? Infinity)) send(response);
  else LINES[name]({response, count: count - from + 1, path: request.url});
  return true;
}

/** For the test runner's server. */
export async function lines(context, next) {
  if (!/^\/lines/.test(context.path)) return next();
  context.respond = false;
  answerLine(context.req, context.res);
}

/** A server of its own. @returns {Promise<{url: string, asked: (key: string) => number, close: () => Promise<void>}>} */
export async function serveLines() {
  const server = createServer((request, response) => answerLine(request, response) || response.writeHead(404).end());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return {url: `http://127.0.0.1:${server.address().port}`, asked: (key) => counts.get(key) ?? 0, close};
}
