/** What `npm run check:sizes` adds up is what a browser loads. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {FIRST_LOADS} from '../checks/first-loads.mjs';
import {hostPages} from '../helpers/host-pages.mjs';

const FEED = {version: 1, jobs: [{id: 'baker', title: 'Baker', places: ['Lyon'], about: 'You bake.'}, {id: 'miller', title: 'Miller', places: ['Lund']}]};

describe('before the first posting is on screen', () => {
  let pages;
  before(async () => (pages = await hostPages({'/feed.json': {contentType: 'application/json', body: JSON.stringify(FEED)}})));
  after(() => pages.close());

  for (const [tag, {files}] of Object.entries(FIRST_LOADS)) {
    it(`<${tag}> loads what its budget counts, and nothing else`, async () => {
      const {page, requests} = await pages.open(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="/dist/${tag}.js"></script><${tag} src="/feed.json"></${tag}>`);
      await page.waitForFunction((name) => document.querySelector(name).matches(':state(ready)'), {polling: 50}, tag);
      assert.deepEqual(requests.filter((path) => path.endsWith('.js')).sort(), files.map((file) => `/dist/${file}`).sort());
    });
  }
});
