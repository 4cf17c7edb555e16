/**
 * The apps, for the test runner's server: `/frameworks/react` is a page with one, `/frameworks/react?rendered` the same
 * as a server has rendered it, `/frameworks/react.js` its script; `/frameworks/turbo/careers` is a page of a site that a library navigates.
 */
import {readFile} from 'node:fs/promises';
import {FOOTER, MASTHEAD} from '../hosts/page.mjs';
import {appFor, renderedBy} from './building.mjs';
import {sitePage, WATCH} from './site.mjs';

/** Built once, for all engines. @type {Map<string, Promise<string>>} */
const made = new Map();

const once = (key, make) => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
};

/** Of pages whose script isn't bundled. */
const SCRIPTS = {
  alpine: '<script type="module" src="/src/define.ts"></script><script src="/node_modules/alpinejs/dist/cdn.js" defer></script>',
  // An island loads its app itself.
  astro: '<script src="/test/frameworks/astro/island.js"></script>',
};

/** What an app's page loads before anything else. */
const FIRST = {'angular-zone': '<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>'};

const page = (name, content) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  ${FIRST[name] ?? ''}
  ${WATCH}
  <body>
    ${MASTHEAD}
    <div id="jobs"><div id="app">${content}</div></div>
    ${FOOTER}
    ${SCRIPTS[name] ?? `<script type="module" src="/frameworks/${name}.js"></script>`}
  </body>
</html>`;

export async function apps(context, next) {
  const [, name, script, path] = /^\/frameworks\/([\w-]+)(?:(\.js)|\/(\w+))?$/.exec(context.path) ?? [];
  const body = name && (await (path ? sitePage(name, path) : script ? once(context.path, () => appFor(name)) : appPage(name, 'rendered' in context.query)));
  if (!body) return next();
  context.type = script ? 'js' : 'html';
  context.body = body;
}

const appPage = async (name, rendered) => page(name, rendered ? await once(`${name} rendered`, () => renderedBy(name)) : await markupOf(name));

/** What stands in the page before the app comes. */
const markupOf = (name) => readFile(new URL(`${name}/app.html`, import.meta.url), 'utf8').catch(() => '');
