/**
 * What a line or a server does on a bad day, and what we make of it. `./server.mjs` does it; the tests of this folder
 * meet it in browsers and in Node.
 *
 * @typedef {object} Case
 * @property {string} name its path on the server: /lines/<name>/<key>, where a new key is a new day
 * @property {string} does in words, for the tests' names
 * @property {string} [code] of the error; without one, the feed is shown
 * @property {string} [or] the code in an engine that notices nothing: Firefox reads HTTP/0.9, WebKitGTK takes what came for
 *   all, and as it came, and Node 20 waits for more
 * @property {number} [status] of the error
 * @property {RegExp} [message] what else the developer is told
 * @property {number} [asked] how often we ask; left out where engines ask again by themselves
 */

/** The posting that every good answer holds; its letter beyond ASCII tells how it was decoded. */
export const TITLE = 'Bäcker';

/** @type {readonly Case[]} */
export const CASES = [
  {name: 'never', does: 'never answers', code: 'timeout', message: /came nothing, or next to nothing, for \d+ seconds/},
  {name: 'drip', does: 'answers a byte a second', code: 'timeout', message: /next to nothing.*Asked 3 times/, asked: 3},
  {name: 'stall', does: 'stops in the middle of its answer', code: 'timeout', asked: 3},
  {name: 'close', does: 'closes the line without an answer', code: 'network', message: /^No answer from .*Asked 3 times/},
  {name: 'garbage', does: 'speaks something else than HTTP', code: 'network', or: 'json'},
  {name: 'cut', does: 'breaks off, short of the length it gave', code: 'network', message: /broke off|No answer/},
  {name: 'cut-chunks', does: 'breaks off between chunks', code: 'network', or: 'json', asked: 3},
  {name: 'cut-unnoticed', does: 'breaks off where nothing tells', code: 'json', asked: 3},
  {name: 'damaged-gzip', does: 'sends damaged gzip', code: 'network', or: 'json'},
  {name: 'redirects', does: 'redirects five times', asked: 6},
  {name: 'loop', does: 'redirects for ever', code: 'network'},
  {name: 'not-found', does: 'answers 404', code: 'http', status: 404, message: /answered 404 Not Found\.$/, asked: 1},
  {name: 'forbidden', does: 'answers 403', code: 'http', status: 403, asked: 1},
  {name: 'unauthorized', does: 'answers 401', code: 'http', status: 401, asked: 1},
  {name: 'busy', does: 'answers 429 with Retry-After, then well', asked: 2},
  {name: 'busy-for-long', does: 'answers 429 and wants an hour of peace', code: 'http', status: 429, message: /left alone for 3600 seconds/, asked: 1},
  {name: 'stumble', does: 'answers 500, then well', asked: 2},
  {name: 'stumble-twice', does: 'answers 503, breaks off, then well', asked: 3},
  {name: 'down', does: 'answers 503 for ever', code: 'http', status: 503, message: /answered 503 Service Unavailable\. Asked 3 times\.$/, asked: 3},
  {name: 'wrong-type', does: 'calls its feed a picture', asked: 1},
  {name: 'login', does: 'answers with a login page', code: 'json', message: /is a web page.*password/, asked: 1},
  {name: 'login-elsewhere', does: 'redirects to a login page', code: 'json', message: /password/, asked: 2},
  {name: 'empty', does: 'answers with nothing', code: 'json', message: /it is empty/, asked: 1},
  {name: 'no-content', does: 'answers 204', code: 'json', asked: 1},
  {name: 'gzip', does: 'sends good gzip', asked: 1},
  {name: 'bom', does: 'begins with a byte order mark', asked: 1},
  {name: 'utf-16', does: 'writes UTF-16', asked: 1},
  {name: 'utf-16-unmarked', does: 'writes UTF-16 without a mark', asked: 1},
  {name: 'latin-1', does: 'writes Latin-1 and calls it UTF-8', asked: 1},
];
