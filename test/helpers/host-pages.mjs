/** Opens the demo's pages, and pages that only a test needs, in Chromium, on the server of the demo. */
import puppeteer from 'puppeteer-core';
import {serve} from '../../demo/serve.mjs';
import {CHROMIUM_FLAGS, ensureBrowsers} from './browsers.mjs';

/**
 * @param {Record<string, {contentType: string, body: string}>} answers to paths that the server does not have
 * @returns {Promise<{open: (html: string, headers?: Record<string, string>) => ReturnType<typeof open>, visit: (path: string, viewport?: object) => ReturnType<typeof visit>, close: () => Promise<void>}>}
 */
export async function hostPages(answers = {}) {
  const site = await serve(8200);
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium.executable,
    // Pages that the test itself answers come from no address: Chromium would not let them ask this machine.
    args: [...CHROMIUM_FLAGS, '--disable-features=LocalNetworkAccessChecks'],
  });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return {
    open: (html, headers) => open(browser, site.url, {...answers, '/host-page': {contentType: 'text/html; charset=utf-8', headers, body: html}}),
    visit: (path, viewport) => visit(browser, new URL(path, site.url), viewport),
    close,
  };
}

/**
 * Opens `/host-page`. What it requests and what it complains about is kept; wait with `shows`.
 *
 * @param {Record<string, {contentType: string, headers?: Record<string, string>, body: string}>} answers by path
 */
async function open(browser, site, answers) {
  const page = await browser.newPage();
  const requests = [];
  const complaints = complaintsOf(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = request.url().slice(site.length);
    if (path !== '/host-page') requests.push(path);
    return path in answers ? request.respond(answers[path]) : request.continue();
  });
  await page.goto(`${site}/host-page`, {waitUntil: 'load'});
  return {page, requests, complaints, shows: (text, selector = 'job-posting') => shows(page, selector, text)};
}

/**
 * Opens a page of the demo. `button`, `checkbox` and so on give what has this role and name, wherever it stands; `says`
 * waits for a text; `address` is what the address bar has behind the host.
 */
async function visit(browser, url, viewport = {width: 1280, height: 900}) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.setViewport(viewport);
  await page.goto(url.href, {waitUntil: 'load'});
  const byRole = (role) => (name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  return {
    page,
    complaints,
    button: byRole('button'),
    checkbox: byRole('checkbox'),
    heading: byRole('heading'),
    link: byRole('link'),
    searchbox: byRole('searchbox'),
    says: (text) => page.waitForFunction(`(${deepText})(document.body).includes(${JSON.stringify(text)})`, {polling: 50}),
    address: () => page.url().slice(url.origin.length),
  };
}

/** Runs in the page: all that is written in an element, also in shadow roots. */
function deepText(element) {
  return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes].map((node) => node.data ?? deepText(node)).join('');
}

/** What a page complains of, now and later. */
function complaintsOf(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  return complaints;
}

/** Waits until an element shows a text. */
const shows = (page, selector, text) =>
  page.waitForFunction(
    (tag, words) => [...document.querySelectorAll(tag)].some(({shadowRoot}) => shadowRoot?.textContent?.includes(words)),
    {timeout: 10_000, polling: 50},
    selector,
    text,
  );
