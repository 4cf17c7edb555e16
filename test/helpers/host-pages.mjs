/** Opens pages that only a test needs, in Chromium, on the server of the demo. */
import puppeteer from 'puppeteer-core';
import {serve} from '../../demo/serve.mjs';
import {CHROMIUM_FLAGS, ensureBrowsers} from './browsers.mjs';

/** @returns {Promise<{open: typeof open, close: () => Promise<void>}>} */
export async function hostPages() {
  const site = await serve(8200);
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium.executable,
    args: CHROMIUM_FLAGS,
  });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return {open: (html, headers) => open(browser, site.url, html, headers), close};
}

/**
 * A page with this HTML. What it requests and what it complains about is kept; wait with `shows`.
 *
 * @param {Record<string, string>} headers of the page's own answer
 */
async function open(browser, site, html, headers = {}) {
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = request.url().slice(site.length);
    if (path === '/host-page') return request.respond({contentType: 'text/html; charset=utf-8', headers, body: html});
    requests.push(path);
    return request.continue();
  });
  await page.goto(`${site}/host-page`, {waitUntil: 'load'});
  return {page, requests, complaints, shows: (text, selector = 'job-posting') => shows(page, selector, text)};
}

/** Waits until an element shows a text. */
const shows = (page, selector, text) =>
  page.waitForFunction(
    (tag, words) => [...document.querySelectorAll(tag)].some(({shadowRoot}) => shadowRoot?.textContent?.includes(words)),
    {timeout: 10_000, polling: 50},
    selector,
    text,
  );
