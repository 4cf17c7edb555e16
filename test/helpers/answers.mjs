/**
 * The test server's feeds: a request for `/answers/<name>` waits until the test answers it, so that
 * a test decides every race by itself. `test/helpers/server.ts` is the other end.
 *
 * @typedef {{status: number, type: string, body: string}} Answer
 * @typedef {{requests: number, aborted: number, always?: Answer, waiting: ((answer: Answer) => void)[]}} Address
 */

/** @type {Map<string, Address>} */
const addresses = new Map();

function addressOf(name) {
  const address = addresses.get(name) ?? {requests: 0, aborted: 0, waiting: []};
  addresses.set(name, address);
  return address;
}

/** Modules that are not to be had, each with the browser that asks in vain: the other ones test something else meanwhile. */
const refused = new Set();
/** No browser must keep these from an earlier test. */
const MAY_BE_REFUSED = /\/(engine|narrow|text-search)\.ts$/;
const refusalOf = (context, path) => `${context.get('user-agent')} ${path.replace(/\.[jt]s$/, '')}`;

/** What each browser has asked for and we don't have. */
const strays = new Map();

/** GET asks for the feed. For the test, POST to `/control/<name>` answers the requests that wait, PUT also those to come, GET counts them. */
export async function answers(context, next) {
  const [, folder, name] = context.path.split('/');
  if (folder === 'answers' && context.method === 'GET') return serve(context, addressOf(name));
  if (folder === 'control') return control(context, addressOf(name));
  if (folder === 'refusals') return refuse(context);
  if (folder === 'strays') return tellStrays(context);
  if (refused.has(refusalOf(context, context.path))) return refusal(context);
  // A second copy of everything we have, for pages that load us twice.
  if (folder === 'second-copy') context.url = context.url.slice('/second-copy'.length);
  await next();
  if (context.status === 404 && folder !== 'favicon.ico') straysOf(context).push(context.url);
  // By its look at the extension, the test runner would now say that it may be kept.
  if (MAY_BE_REFUSED.test(context.path)) context.path = '/kept-nowhere';
}

function straysOf(context) {
  const browser = context.get('user-agent');
  if (!strays.has(browser)) strays.set(browser, []);
  return strays.get(browser);
}

/** GET of `/strays` gives what was asked in vain since then. */
function tellStrays(context) {
  context.set('cache-control', 'no-store');
  context.body = JSON.stringify(straysOf(context).splice(0));
}

async function serve(context, address) {
  address.requests++;
  const {status, type, body} = address.always ?? (await waitForAnswer(context.res, address));
  context.set({'cache-control': 'no-store', 'content-type': type});
  context.status = status;
  context.body = body;
}

function waitForAnswer(response, address) {
  return new Promise((resolve) => {
    address.waiting.push(resolve);
    response.once('close', () => leave(address, resolve));
  });
}

/** Nobody reads this answer any more; it only ends the waiting. */
function leave(address, resolve) {
  if (!address.waiting.includes(resolve)) return;
  address.waiting = address.waiting.filter((waiting) => waiting !== resolve);
  address.aborted++;
  resolve({status: 499, type: 'text/plain', body: ''});
}

async function control(context, address) {
  if (context.method !== 'GET') {
    const answer = JSON.parse(await text(context.req));
    address.always = context.method === 'PUT' ? answer : undefined;
    for (const resolve of address.waiting.splice(0)) resolve(answer);
  }
  context.set('cache-control', 'no-store');
  context.body = {requests: address.requests, aborted: address.aborted, waiting: address.waiting.length};
}

/** POST refuses a module by its path, DELETE doesn't any more. */
async function refuse(context) {
  const refusal = refusalOf(context, await text(context.req));
  if (context.method === 'POST') refused.add(refusal);
  else refused.delete(refusal);
  context.body = '';
}

function refusal(context) {
  context.status = 503;
  context.path = '/kept-nowhere';
}

async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
