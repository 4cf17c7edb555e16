/** A page that shows boards and takes them away again, as an application does, keeps nothing of them: counted by the browser. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../../helpers/host-pages.mjs';

const ROUNDS = 200;
/** Until all that a page loads, compiles and keeps once is there. */
const WARM_UP = 20;
/** The driver gives up on what takes long. */
const AT_ONCE = 20;
/** The engine's own, such as compiled code. Of 200 boards that are kept, each would have 5 kB. */
const HEAP_TOLERANCE = 1_000_000;

/** In the page, before all else: keeps account of the timers and frames that somebody waits for. */
function countTimers() {
  const waiting = (window.waiting = new Set());
  const pairs = {setTimeout: 'clearTimeout', setInterval: 'clearInterval', requestAnimationFrame: 'cancelAnimationFrame', requestIdleCallback: 'cancelIdleCallback'};
  for (const [begin, end] of Object.entries(pairs)) {
    const [start, stop] = [window[begin].bind(window), window[end].bind(window)];
    const drop = (id) => waiting.delete(`${begin} ${id}`);
    window[begin] = (callback, ...rest) => {
      const id = start((...values) => {
        if (begin !== 'setInterval') drop(id);
        callback(...values);
      }, ...rest);
      waiting.add(`${begin} ${id}`);
      return id;
    };
    window[end] = (id) => {
      drop(id);
      stop(id);
    };
  }
}

/** In the page: boards, one after the other, each used as a candidate uses one. */
async function useBoards(rounds) {
  const until = async (condition) => {
    for (let found; ; await new Promise((resolve) => setTimeout(resolve))) if ((found = condition())) return found;
  };
  const goBack = () => new Promise((resolve) => {
    addEventListener('popstate', resolve, {once: true});
    history.back();
  });
  window.boards ??= [];
  for (let round = 0; round < rounds; round++) {
    const board = document.createElement('job-board');
    Object.assign(board, {src: '/demo/feeds/tidewater.json', actions: 'share print calendar qr save', structuredData: true, impressions: true});
    document.body.append(board);
    window.boards.push(new WeakRef(board));
    const find = (tag, selector) => board.shadowRoot.querySelector(tag)?.shadowRoot?.querySelector(selector);

    const search = await until(() => find('job-filters', 'input[type=search]'));
    search.value = 'enginer';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => find('job-list', 'mark'));

    find('job-filters', '[part~=facet-button]').click();
    (await until(() => find('job-filters', '[part~=option-input]'))).click();
    await until(() => find('job-filters', '[part~=chip]'));

    find('job-list', '[part~=card-link]').click();
    (await until(() => find('job-posting', '[part~=share]'))).click();
    await until(() => find('job-posting', 'dialog[open] [part~=link-field]'));
    find('job-posting', '[part~=close]').click();
    await goBack();
    await until(() => !board.shadowRoot.querySelector('job-posting'));

    board.remove();
    history.replaceState(null, '', '/host-page');
  }
  // What a board has begun may end after it: typing rests for 300 ms.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

describe('a page that shows boards and takes them away again', () => {
  let pages;
  before(async () => (pages = await hostPages()));
  after(() => pages.close());

  it(`has what it had before ${ROUNDS} of them: boards, nodes, listeners, timers, heap`, async () => {
    const {page, complaints} = await pages.open(`<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <body><script>(${countTimers})()</script><script type="module" src="/dist/job-board.js"></script>`);
    // Each transition would take a sixth of a second.
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const browser = await page.createCDPSession();
    await browser.send('Performance.enable');
    const count = async () => {
      for (let times = 0; times < 3; times++) await browser.send('HeapProfiler.collectGarbage');
      const {metrics} = await browser.send('Performance.getMetrics');
      const {Nodes: nodes, JSEventListeners: listeners, JSHeapUsedSize: heap} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      const kept = await page.evaluate(() => ({boards: window.boards.filter((board) => board.deref()).length, waiting: [...window.waiting]}));
      return {heap, counts: {...kept, nodes, listeners}};
    };

    const use = async (rounds) => {
      for (let round = 0; round < rounds; round += AT_ONCE) await page.evaluate(useBoards, AT_ONCE);
    };

    await use(WARM_UP);
    const start = await count();
    await use(ROUNDS);
    const end = await count();

    assert.deepEqual(end.counts, {...start.counts, boards: 0, waiting: []});
    assert.ok(end.heap < start.heap + HEAP_TOLERANCE, `The heap has grown from ${start.heap} to ${end.heap} bytes.`);
    assert.deepEqual(complaints, []);
  });
});
