/**
 * Serves the hosts of `./hosts.mjs`, for the test runner's server, as they would be in the world: the built files, and
 * others' files as they are in their packages; nothing is transformed.
 *
 *     /hosts/<name>/               the page; its visitor.js, host.css, host.js and what its `served` has are beside it
 *     /hosts/-/dist/<file>         ours, as built; in `older/` with another key for the feeds that elements share
 *     /hosts/-/modules/<file>      a file of an npm package
 *     /hosts/-/jobs.json           the feed
 */
import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {rollup} from 'rollup';
import {HOSTS} from './hosts.mjs';
import {JOBS} from './jobs.mjs';
import {pageOf} from './page.mjs';

const TYPES = {'.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.map': 'application/json'};
/** For all: a page in a sandbox has an origin of its own. */
const HEADERS = {'access-control-allow-origin': '*', 'cache-control': 'no-cache'};

/** @param {Record<string, unknown>} context of Koa */
export async function hosts(context, next) {
  const [, folder, name, ...path] = context.path.split('/');
  if (folder !== 'hosts' || (name !== '-' && !Object.hasOwn(HOSTS, name))) return next();
  const file = path.join('/');
  const body = name === '-' ? await sharedFile(file) : await fileOf(HOSTS[name], name, file, context);
  if (body === undefined) return next();
  context.set(HEADERS);
  context.set('content-type', `${TYPES[extname(file)] ?? HOSTS[name].type ?? 'text/html'}; charset=utf-8`);
  if (file === '') context.set(HOSTS[name].headers ?? {});
  context.body = body;
}

async function fileOf(host, name, file, context) {
  if (file === '') return pageOf(name, host, await builtFor(context));
  if (file === 'visitor.js') return `(() => {\n${await visitor()}\nvisit({act: ${host.act ?? '() => {}'}, fallback: ${host.fallback === true}});\n})();`;
  if (file === 'host.css') return host.style;
  if (file === 'host.js') return `(${host.script ?? '() => {}'})();`;
  return host.served?.[file]?.();
}

/** @returns {Promise<import('./hosts.mjs').Built>} */
async function builtFor({origin}) {
  const elsewhere = origin.replace('localhost', '127.0.0.1');
  if (elsewhere === origin) throw new Error(`${origin} has no other name`);
  const {integrity} = JSON.parse(await readFile('dist/sri.json', 'utf8'));
  return {here: '/hosts/-/dist', elsewhere: `${elsewhere}/hosts/-/dist`, older: '/hosts/-/older', hashes: integrity};
}

async function sharedFile(file) {
  if (file === 'jobs.json') return JSON.stringify(JOBS);
  if (file === 'before.js') return "document.dispatchEvent(new Event('before-job-widgets'));";
  const [folder, ...path] = file.split('/');
  if (folder === 'older') return String((await read('dist', path)) ?? '').replaceAll('job-widgets/feed/1', 'job-widgets/feed/0') || undefined;
  return folder === 'dist' ? read('dist', path) : folder === 'modules' ? read('node_modules', path) : undefined;
}

/** A file in a folder, and none outside it. */
async function read(folder, path) {
  const root = resolve(folder);
  const file = resolve(root, ...path);
  return file.startsWith(root + sep) ? readFile(file).catch(() => undefined) : undefined;
}

let visitorCode;

/** One script, with no name of its own in the page. */
const visitor = () => (visitorCode ??= bundleVisitor());

async function bundleVisitor() {
  const bundle = await rollup({input: 'test/hosts/visitor/visit.mjs'});
  const {output: [{code}]} = await bundle.generate({format: 'iife', name: 'visit'});
  await bundle.close();
  return code;
}
