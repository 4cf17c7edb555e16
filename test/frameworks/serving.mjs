/**
 * The apps, for the test runner's server: `/frameworks/react` is a page with one, `/frameworks/react?rendered` the same
 * as a server has rendered it, `/frameworks/react.js` its script; `/frameworks/turbo/careers` is a page of a site that a library navigates.
 */
import {appFor, renderedBy} from './building.mjs';
import {sitePage} from './site.mjs';

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
  const [, name, script, path] = /^\/frameworks\/([\w-]+)(?:(\.js)|\/(\w+))?$/.exec(context.path) ?? [];
  const body = name && (await (path ? sitePage(name, path) : script ? once(context.path, () => appFor(name)) : appPage(name, 'rendered' in context.query)));
  if (!body) return next();
  context.type = script ? 'js' : 'html';
  context.body = body;
}

const appPage = async (name, rendered) => page(name, rendered ? await once(`${name} rendered`, () => renderedBy(name)) : '');
