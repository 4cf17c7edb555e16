/**
 * The apps, for the test runner's server: `/frameworks/react` is a page with one, `/frameworks/react?rendered` the same
 * as a server has rendered it, `/frameworks/react.js` its script.
 */
import {appFor, renderedBy} from './building.mjs';

/** Built once, for all engines. @type {Map<string, Promise<string>>} */
const made = new Map();

const once = (key, make) => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
};

/** An island loads its app itself. */
const SCRIPTS = {astro: '<script src="/test/frameworks/astro/island.js"></script>'};

const page = (name, content) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <script src="/test/frameworks/complaints.js"></script>
  <div id="app">${content}</div>
  ${SCRIPTS[name] ?? `<script type="module" src="/frameworks/${name}.js"></script>`}
</html>`;

export async function apps(context, next) {
  const [, name, script] = /^\/frameworks\/([\w-]+)(\.js)?$/.exec(context.path) ?? [];
  if (!name) return next();
  context.type = script ? 'js' : 'html';
  if (script) context.body = await once(context.path, () => appFor(name));
  else context.body = page(name, 'rendered' in context.query ? await once(`${name} rendered`, () => renderedBy(name)) : '');
}
