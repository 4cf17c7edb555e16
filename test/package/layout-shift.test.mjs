/** What stands below an element moves once, out of sight, when the script comes; with a rule in the page's style sheet, not at all. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../helpers/host-pages.mjs';

const RULE = ':is(job-list, job-posting, job-board):not(:defined) { display: block; min-block-size: 100svh; }';

/** In the page: adds up what moved, and loads the script once the page has been seen without it. */
function watch(script) {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => setTimeout(() => document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: script}))));
}

describe('with the rule that the README gives, a footer in view', () => {
  let pages;
  before(async () => (pages = await hostPages()));
  after(() => pages.close());

  for (const tag of ['job-list', 'job-posting', 'job-board']) {
    it(`below a <${tag}> does not move`, async () => {
      const {page} = await pages.open(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><style>${RULE}</style>
        <body><h1>Jobs</h1><${tag} src="/demo/feeds/tidewater.json"><a href="/jobs">Jobs</a></${tag}><footer>A footer</footer>
        <script>(${watch})('/dist/${tag}.js')</script>`);
      await page.waitForFunction((name) => document.querySelector(name).matches(':state(ready)'), {polling: 50}, tag);
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))');
      assert.equal(await page.evaluate('window.shift'), 0);
    });
  }
});
