/** A bad line, met by the built files: what only a whole browser does, over several visits, tabs and origins. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, ensureBrowsers} from '../helpers/browsers.mjs';
import {TITLE} from './cases.mjs';
import {serveLines} from './server.mjs';

const SITE = 'https://careers.example';
const ANYONE = {'access-control-allow-origin': '*'};
const listOf = (src, attributes = '') =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><script type="module" src="/dist/job-list.js"></script><job-list src="${src}" ${attributes}></job-list>`;

describe('in a browser', () => {
  let browser;
  let lines;
  before(async () => {
    lines = await serveLines();
    // A page of careers.example reads our server on this machine, for which Chromium would ask somebody.
    const args = [...CHROMIUM_FLAGS, '--disable-features=LocalNetworkAccessChecks'];
    browser = await puppeteer.launch({executablePath: ensureBrowsers(['chromium']).chromium.executable, args});
  });
  after(async () => {
    await browser.close();
    await lines.close();
  });

  /** A tab at an address that only this test has: its page, and beside it our built files. */
  async function open(html, {url = `${SITE}/jobs`, headers = {}, context = browser, prepare = async () => undefined} = {}) {
    const page = await context.newPage();
    const requests = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      requests.push(request.url());
      const {origin, pathname} = new URL(request.url());
      if (request.url() === url) return request.respond({contentType: 'text/html', headers, body: html});
      const file = pathname.slice(1);
      if (origin === new URL(url).origin && existsSync(file)) return request.respond({contentType: 'text/javascript', headers: ANYONE, body: readFileSync(file)});
      return request.continue();
    });
    await prepare(page);
    await page.goto(url, {waitUntil: 'load'});
    return {page, requests};
  }

  const address = (name, parameters = '') => `${lines.url}/lines/${name}/${randomUUID()}${parameters}`;

  /** Waits until a list is in a state, and gives what it shows. */
  const shows = async (page, state) => {
    await page.waitForFunction((wanted) => document.querySelector('job-list')?.matches(`:state(${wanted})`), {timeout: 15_000, polling: 50}, state);
    return page.evaluate(() => document.querySelector('job-list').shadowRoot.querySelector('.base').innerText);
  };

  const kept = (page) => page.waitForFunction(async () => (await (await caches.open('job-widgets/offline/1')).keys()).length > 0, {polling: 50});
  const copies = (page) => page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => `${name}: ${(await (await caches.open(name)).keys()).length}`)));

  it('the feed fails at the next visit: its copy is shown, and how old it is, until it is forgotten', async () => {
    const html = listOf(address('down', '?from=2'), 'offline');
    const {page, requests} = await open(html);
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
    assert.ok(requests.some((url) => url.endsWith('chunks/feed/offline.js')));
    await kept(page);

    await page.reload();
    const words = await shows(page, 'stale');
    assert.match(words, new RegExp(TITLE));
    assert.match(words, /Last updated: /);
    await page.waitForFunction(() => document.querySelector('job-list').shadowRoot.querySelector('[part=notice]'), {polling: 50});
    assert.match(await shows(page, 'stale'), /^This may be out of date: it could not be refreshed\. Last updated: /);

    await page.evaluate(() => import('/dist/job-widgets.js').then(({clearOfflineCopies}) => clearOfflineCopies()));
    assert.deepEqual(await copies(page), []);
    await page.reload();
    assert.match(await shows(page, 'error'), /could not be loaded/);
  });

  it('without the attribute, nothing is kept, and what keeps it is not loaded', async () => {
    const {page, requests} = await open(listOf(address('fine')));
    await shows(page, 'ready');
    assert.deepEqual(requests.filter((url) => url.includes('offline')), []);
    assert.deepEqual(await copies(page), []);
  });

  it('two tabs at once: one copy, for both', async () => {
    const context = await browser.createBrowserContext();
    const html = listOf(address('down', '?from=3'), 'offline');
    const tabs = await Promise.all([open(html, {context}), open(html, {context})]);
    await Promise.all(tabs.map(({page}) => shows(page, 'ready')));
    await kept(tabs[0].page);
    await Promise.all(tabs.map(({page}) => page.reload()));
    for (const {page} of tabs) assert.match(await shows(page, 'stale'), new RegExp(TITLE));
    assert.deepEqual(await copies(tabs[0].page), ['job-widgets/offline/1: 1']);
    await context.close();
  });

  it('the disk is full: the feed is shown, and nothing is kept', async () => {
    const context = await browser.createBrowserContext();
    const {page} = await open(listOf(address('fine'), 'offline'), {
      context,
      prepare: async (page) => {
        const protocol = await page.createCDPSession();
        await protocol.send('Storage.overrideQuotaForOrigin', {origin: SITE, quotaSize: 10});
      },
    });
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
    await context.close();
  });

  it('the page is not on https:, so there is no storage: the feed is shown', async () => {
    const {page} = await open(listOf(address('fine'), 'offline'), {url: 'http://careers.example/jobs'});
    assert.equal(await page.evaluate(() => 'caches' in window), false);
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
  });

  it('the page has no origin, so storage is forbidden: the feed is shown', async () => {
    const {page} = await open(listOf(address('fine'), 'offline'), {headers: {'content-security-policy': 'sandbox allow-scripts'}});
    assert.match(await page.evaluate(() => caches.keys().then(() => 'allowed', ({name}) => name)).catch(String), /SecurityError/);
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
  });

  it('the page is on https:, the feed is not: the developer is told, and nothing is asked for', async () => {
    const {page, requests} = await open(listOf('http://feeds.example/jobs.json', 'debug'));
    await shows(page, 'error');
    const told = await page.evaluate(() => document.querySelector('job-list').shadowRoot.querySelector('.debug').innerText);
    assert.match(told, /^network: No answer from http:\/\/feeds\.example\/jobs\.json.*A page on https: may not read it in any case: write https:\./);
    assert.deepEqual(requests.filter((url) => url.startsWith('http://feeds.example')), []);
  });

  it('the page\'s policy forbids the feed: network', async () => {
    const url = address('fine');
    const {page} = await open(listOf(url, 'debug'), {headers: {'content-security-policy': "default-src 'self'; img-src data:"}});
    await shows(page, 'error');
    assert.match(await page.evaluate(() => document.querySelector('job-list').shadowRoot.querySelector('.debug').innerText), /^network: No answer from .*Asked 3 times/);
    assert.equal(lines.asked(url.split('/').pop()), 0);
  });

  it('the line goes and comes back: what is shown stays, and is renewed by itself', async () => {
    const {page} = await open(listOf(address('fine')));
    await shows(page, 'ready');
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector('job-list').reload());
    assert.match(await shows(page, 'stale'), new RegExp(TITLE));
    await page.setOfflineMode(false);
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
  });

  it('the line is not there when the page is opened: the candidate is told, and the feed comes with the line', async () => {
    const {page} = await open(listOf(''));
    await shows(page, 'error');
    await page.setOfflineMode(true);
    await page.evaluate((src) => document.querySelector('job-list').setAttribute('src', src), address('fine'));
    await page.waitForFunction(() => /You seem to be offline/.test(document.querySelector('job-list').shadowRoot.textContent), {polling: 50});
    await page.setOfflineMode(false);
    assert.match(await shows(page, 'ready'), new RegExp(TITLE));
  });
});
