/** The same elements from several places at once, and from a host that is held to what it promised. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../helpers/host-pages.mjs';

const POSTING = '<job-posting src="/demo/feeds/seed.json"><a href="/jobs">Our jobs</a></job-posting>';
const LIST = '<job-feed src="/demo/feeds/seed.json"><job-list></job-list></job-feed>';
const BOARD = '<job-board src="/demo/feeds/seed.json"><a href="/jobs">Our jobs</a></job-board>';
const LAST_WORDS = 'inclusive environment for all employees.';
const {integrity} = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
const BUNDLE = 'job-widgets.bundle.js';

const page = (...parts) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${parts.join('')}`;
const module = (src, attributes = '') => `<script type="module" src="${src}" ${attributes}></script>`;
const importMap = (map) => `<script type="importmap">${JSON.stringify(map)}</script>`;
const held = (hash) => `integrity="${hash}" crossorigin="anonymous"`;
const WRONG = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** What a bundler does for `import 'job-widgets/define.js'`. */
const NPM = importMap({imports: {
  ...Object.fromEntries(['lit-html', 'lit-element', '@lit/reactive-element'].map((name) => [`${name}/`, `/node_modules/${name}/`])),
  'lit/': '/node_modules/lit/', lit: '/node_modules/lit/index.js', 'lit-html': '/node_modules/lit-html/lit-html.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js', 'job-widgets/define.js': '/lib/define.js',
}});
const FROM_NPM = '<script type="module">import "job-widgets/define.js";</script>';

/** A host of scripts for other sites. Below `/older/`, elements that share feeds in another way, as another version may. */
async function otherOrigin() {
  const server = createServer(async ({url}, response) => {
    const [, older, path] = /^\/(older\/)?(.*)$/.exec(new URL(url, 'http://localhost').pathname);
    const code = await readFile(`dist/${path}`, 'utf8').catch(() => undefined);
    const headers = {'access-control-allow-origin': '*', 'content-type': 'text/javascript; charset=utf-8'};
    response.writeHead(code === undefined ? 404 : 200, headers).end(older ? code?.replaceAll('job-widgets/feed/1', 'job-widgets/feed/0') : code);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

const besidesLit = (complaints) => complaints.filter((text) => !/Multiple versions of Lit/.test(text));

describe('the elements', () => {
  let pages;
  let cdn;
  before(async () => ([pages, cdn] = await Promise.all([hostPages(), otherOrigin()])));
  after(() => Promise.all([pages.close(), cdn.close()]));

  for (const file of [BUNDLE, 'job-widgets.js']) {
    it(`work from another origin, with the hash that sri.json has for ${file}`, async () => {
      const {shows, complaints} = await pages.open(page(module(`${cdn.url}/${file}`, held(integrity[file])), POSTING, LIST));
      await shows(LAST_WORDS);
      await shows('Remote (US)', 'job-list');
      assert.deepEqual(complaints, []);
    });
  }

  it('are not there if the file is another one: what the page has put in their place stays', async () => {
    const {page: tab, complaints} = await pages.open(page(module(`${cdn.url}/${BUNDLE}`, held(WRONG)), POSTING));
    assert.match(complaints.join(), /integrity/);
    assert.equal(await tab.evaluate(() => customElements.get('job-posting')), undefined);
    assert.ok(await tab.evaluate(() => document.querySelector('job-posting a').checkVisibility()));
  });

  const mapFor = (hashes) => importMap({integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`${cdn.url}/${file}`, hash]))});

  it('work with an import map that holds every chunk to its hash', async () => {
    const {shows, complaints} = await pages.open(page(mapFor(integrity), module(`${cdn.url}/job-widgets.js`), POSTING));
    await shows(LAST_WORDS);
    assert.deepEqual(complaints, []);
  });

  it('say that something is missing if a chunk is another one, and the page\'s own stays', async () => {
    const view = 'chunks/elements/job-posting/posting-view.js';
    assert.ok(integrity[view]);
    const {page: tab, complaints} = await pages.open(page(mapFor({[view]: WRONG}), module(`${cdn.url}/job-widgets.js`), POSTING));
    await tab.waitForFunction(() => document.querySelector('job-posting').matches(':state(error)'));
    assert.match(complaints.join(), /integrity/);
    assert.ok(await tab.evaluate(() => document.querySelector('job-posting a').checkVisibility()));
  });

  const here = module('/dist/job-widgets.js');
  const older = () => module(`${cdn.url}/older/job-widgets.js`);
  for (const [what, scripts] of [
    ['two versions, the older one first', () => [older(), here]],
    ['two versions, the older one last', () => [here, older()]],
    ['a script tag and npm', () => [NPM, here, FROM_NPM]],
    ['npm and a script tag', () => [NPM, FROM_NPM, here]],
    ['two files, one of them when it happens to come', () => [module('/dist/job-board.js', 'async'), module(`/dist/${BUNDLE}`)]],
  ]) {
    it(`live together: ${what}; before and after the markup`, async () => {
      const [first, ...others] = scripts();
      const {page: tab, shows, complaints} = await pages.open(page(first, POSTING, LIST, BOARD, ...others, POSTING.replace('posting', 'posting id="last"')));
      await shows(LAST_WORDS);
      await shows('Remote (US)', 'job-list');
      await tab.waitForFunction(() => [...document.querySelectorAll('job-board, job-posting, job-list')].every((element) => element.matches(':state(ready)')));
      assert.deepEqual(besidesLit(complaints), []);
    });
  }
});
