/**
 * Compares the demo pages with the pictures in expected/, in Chromium on Linux.
 *
 *     node --test test/looks/looks.test.mjs        compares; what differs is in coverage/looks/
 *     node test/looks/looks.test.mjs --update      takes the pictures anew
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {serve} from '../../demo/serve.mjs';
import {CHROMIUM_FLAGS, ensureBrowsers} from '../helpers/browsers.mjs';

/** Paths of pages, by the name of their pictures. */
const PAGES = {
  start: '/demo/',
  partner: '/demo/partner.html',
  developer: '/demo/developer.html',
  arabic: '/demo/arabic.html',
  quiet: '/demo/designer.html?theme=quiet',
  compact: '/demo/designer.html?theme=compact',
  bold: '/demo/designer.html?theme=bold',
  board: '/demo/board.html',
};

/** Further down, pages repeat what was seen above. */
const MOST_HEIGHT = 1500;

const WIDTHS = {phone: 390, desktop: 1280};

const APPEARANCES = {
  light: {scheme: 'light'},
  dark: {scheme: 'dark'},
  arabic: {scheme: 'light', html: '<html lang="ar" dir="rtl">'},
};

/** Pages tell how old a posting is, so the clock stands still. */
const NOW = Date.UTC(2026, 10, 22, 12);

/** Another release of Chromium may smooth a few letters differently; one changed word is more than this. */
const TOLERATED_PIXELS = 200;

const EXPECTED = 'test/looks/expected';
const ACTUAL = 'coverage/looks';

const isUpdate = process.argv.includes('--update');
const skip = process.platform === 'linux' ? false : 'the pictures are taken on Linux; other systems draw letters differently';

describe('looks as expected', {skip}, () => {
  let site;
  let browser;
  let settings;

  before(async () => {
    settings = onlyOurFonts();
    site = await serve();
    browser = await puppeteer.launch({
      executablePath: ensureBrowsers(['chromium']).chromium.executable,
      args: [...CHROMIUM_FLAGS, '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
      env: {...process.env, FONTCONFIG_FILE: join(settings, 'fonts.conf')},
    });
    mkdirSync(EXPECTED, {recursive: true});
    rmSync(ACTUAL, {recursive: true, force: true});
    mkdirSync(ACTUAL, {recursive: true});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(settings, {recursive: true, force: true});
  });

  for (const [page, path] of Object.entries(PAGES)) {
    for (const [width, pixels] of Object.entries(WIDTHS)) {
      for (const [appearance, {scheme, html}] of Object.entries(APPEARANCES)) {
        const name = `${page}-${width}-${appearance}`;
        it(name, async () => {
          const picture = await photograph(browser, new URL(path, site.url), {width: pixels, scheme, html});
          if (isUpdate) writeFileSync(`${EXPECTED}/${name}.png`, picture);
          else compare(name, picture);
        });
      }
    }
  }
});

async function photograph(browser, url, {width, scheme, html}) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width, height: 900});
    await page.emulateTimezone('UTC');
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    await page.evaluateOnNewDocument(stopClock, NOW);
    if (html) await replaceRootTag(page, html);
    const response = await page.goto(url.href, {waitUntil: 'networkidle0'});
    assert.ok(response.ok(), `${url.href} answers ${response.status()}`);
    // The developers' page shows an element that loads forever.
    await page.waitForFunction(() => customElements.get('job-posting') && !document.querySelector(':state(loading):not([data-stays])'));
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(resolve))));
    // A picture "of the full page" is shifted where the page runs right to left; a window as high as the page is not.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({width, height: Math.min(height, MOST_HEIGHT)});
    return Buffer.from(await page.screenshot());
  } finally {
    await page.close();
  }
}

/** Runs in the page, before its own scripts. */
function stopClock(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length) super(...args);
      else super(now);
    }
    static now() {
      return now;
    }
  };
}

/** The same page as if it were written in another language. */
async function replaceRootTag(page, html) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.resourceType() !== 'document') return request.continue();
    const body = await (await fetch(request.url())).text();
    return request.respond({contentType: 'text/html; charset=utf-8', body: body.replace(/<html[^>]*>/, html)});
  });
}

function compare(name, picture) {
  const file = `${EXPECTED}/${name}.png`;
  assert.ok(existsSync(file), `no picture yet: npm run looks`);
  const expected = PNG.sync.read(readFileSync(file));
  const actual = PNG.sync.read(picture);
  const {width, height} = expected;
  const difference = new PNG({width, height});

  const isSameSize = actual.width === width && actual.height === height;
  const pixels = isSameSize ? pixelmatch(expected.data, actual.data, difference.data, width, height, {threshold: 0.1}) : Infinity;
  if (pixels <= TOLERATED_PIXELS) return;

  writeFileSync(`${ACTUAL}/${name}.png`, picture);
  if (isSameSize) writeFileSync(`${ACTUAL}/${name}-difference.png`, PNG.sync.write(difference));
  const what = isSameSize
    ? `${pixels} of ${width * height} pixels differ`
    : `it is ${actual.width} by ${actual.height} pixels, not ${width} by ${height}`;
  assert.fail(`${what}: see ${ACTUAL}/${name}.png; if it is meant so, npm run looks`);
}

/** The fonts of a machine would decide where lines break. Here there is one family, with Latin and Arabic letters. */
function onlyOurFonts() {
  const folder = mkdtempSync(join(tmpdir(), 'looks-'));
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve('node_modules/dejavu-fonts-ttf/ttf')}</dir>
  <cachedir>${folder}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>sans-serif</string></edit>
  </match>
  ${prefer('sans-serif', 'DejaVu Sans')}${prefer('serif', 'DejaVu Serif')}${prefer('monospace', 'DejaVu Sans Mono')}
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return folder;
}

const prefer = (generic, family) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
