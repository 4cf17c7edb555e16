/** A host that is held to what it promised sends other files: what the page and its developer see. `test/hosts/` has those that keep their promise. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../helpers/host-pages.mjs';

const POSTING = '<job-posting src="/demo/feeds/seed.json"><a href="/jobs">Our jobs</a></job-posting>';
const {integrity} = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
const BUNDLE = 'job-widgets.bundle.js';

const page = (...parts) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${parts.join('')}`;
const module = (src, attributes = '') => `<script type="module" src="${src}" ${attributes}></script>`;
const importMap = (map) => `<script type="importmap">${JSON.stringify(map)}</script>`;
const held = (hash) => `integrity="${hash}" crossorigin="anonymous"`;
const WRONG = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A host of scripts for other sites. */
async function otherOrigin() {
  const server = createServer(async ({url}, response) => {
    const code = await readFile(`dist${new URL(url, 'http://localhost').pathname}`, 'utf8').catch(() => undefined);
    const headers = {'access-control-allow-origin': '*', 'content-type': 'text/javascript; charset=utf-8'};
    response.writeHead(code === undefined ? 404 : 200, headers).end(code);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

describe('the elements', () => {
  let pages;
  let cdn;
  before(async () => ([pages, cdn] = await Promise.all([hostPages(), otherOrigin()])));
  after(() => Promise.all([pages.close(), cdn.close()]));

  it('are not there if the file is another one: what the page has put in their place stays', async () => {
    const {page: tab, complaints} = await pages.open(page(module(`${cdn.url}/${BUNDLE}`, held(WRONG)), POSTING));
    assert.match(complaints.join(), /integrity/);
    assert.equal(await tab.evaluate(() => customElements.get('job-posting')), undefined);
    assert.ok(await tab.evaluate(() => document.querySelector('job-posting a').checkVisibility()));
  });

  const mapFor = (hashes) => importMap({integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`${cdn.url}/${file}`, hash]))});

  it('say that something is missing if a chunk is another one, and the page\'s own stays', async () => {
    const view = 'chunks/elements/job-posting/posting-view.js';
    assert.ok(integrity[view]);
    const {page: tab, complaints} = await pages.open(page(mapFor({[view]: WRONG}), module(`${cdn.url}/job-widgets.js`), POSTING));
    await tab.waitForFunction(() => document.querySelector('job-posting').matches(':state(error)'));
    assert.match(complaints.join(), /integrity/);
    assert.ok(await tab.evaluate(() => document.querySelector('job-posting a').checkVisibility()));
  });
});
