/** What a partner pastes: the built files, in a page of somebody else. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../helpers/host-pages.mjs';

const POSTING = '<job-posting src="/demo/feeds/seed.json"></job-posting>';
const LIST = '<job-list src="/demo/feeds/seed.json"></job-list>';
const LAST_WORDS = 'inclusive environment for all employees.';
const script = (file) => `<script type="module" src="/dist/${file}"></script>`;
const page = (...parts) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${parts.join('')}`;

/** What the README tells a strict page to allow. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html job-widgets',
].join('; ');

describe('the script-tag files', () => {
  let pages;
  before(async () => (pages = await hostPages()));
  after(() => pages.close());

  for (const [file, markup, tag, words] of [
    ['job-posting.js', POSTING, 'job-posting', LAST_WORDS],
    ['job-list.js', LIST, 'job-list', 'Remote (US)'],
    ['job-widgets.js', POSTING, 'job-posting', LAST_WORDS],
    ['job-widgets.bundle.js', POSTING, 'job-posting', LAST_WORDS],
    ['job-posting.js?ver=6.7', POSTING, 'job-posting', LAST_WORDS],
  ]) {
    it(`${file} alone shows what it is for, and complains of nothing`, async () => {
      const {shows, complaints, requests} = await pages.open(page(script(file), markup));
      await shows(words, tag);
      assert.deepEqual(complaints, []);
      const scripts = requests.filter((path) => path.endsWith('.js'));
      assert.equal(new Set(scripts).size, scripts.length, 'nothing is loaded twice');
      if (file.includes('bundle')) assert.deepEqual(scripts, [`/dist/${file}`]);
    });
  }

  it('HTML, Markdown and structured data are read with what is loaded for them', async () => {
    const html = page(script('job-posting.js'), '<job-posting structured-data src="/demo/feeds/seed-html.json"></job-posting>');
    const {page: tab, shows, complaints} = await pages.open(html);
    await shows(LAST_WORDS);
    const data = await tab.waitForSelector('head > script[type="application/ld+json"]');
    const {title} = JSON.parse(await data.evaluate(({textContent}) => textContent));
    assert.equal(title, 'Backend Engineer');
    assert.deepEqual(complaints, []);
  });

  it('another language is loaded for a page in it', async () => {
    const {shows, complaints} = await pages.open(page(script('job-posting.js'), POSTING).replace('lang="en"', 'lang="de"'));
    await shows('Aufgaben');
    assert.deepEqual(complaints, []);
  });

  it('work under a strict Content Security Policy and enforced Trusted Types', async () => {
    const markup = '<job-posting structured-data src="/demo/feeds/seed-html.json"></job-posting>';
    const {page: tab, shows, complaints} = await pages.open(page(script('job-widgets.js'), markup, LIST), {'content-security-policy': STRICT});
    await shows(LAST_WORDS);
    await shows('Backend Engineer', 'job-list');
    await tab.waitForSelector('head > script[type="application/ld+json"]');
    assert.deepEqual(complaints, []);
  });

  it('live together on one page, twice and in any order', async () => {
    const files = ['job-posting.js', 'job-widgets.js', 'job-posting.js?ver=2', 'job-widgets.bundle.js', 'job-list.js'];
    const {shows, complaints} = await pages.open(page(POSTING, ...files.map(script), LIST));
    await shows(LAST_WORDS);
    await shows('Backend Engineer', 'job-list');
    assert.deepEqual(complaints.filter((text) => !/Multiple versions of Lit/.test(text)), []);
  });

  it('leave the page as it was: no globals but those of Lit, no style, no storage', async () => {
    const before = await pages.open(page());
    const names = () => Object.getOwnPropertyNames(globalThis);
    const known = new Set(await before.page.evaluate(names));
    const {page: tab, shows} = await pages.open(page(script('job-widgets.js'), POSTING));
    await shows(LAST_WORDS);
    const added = (await tab.evaluate(names)).filter((name) => !known.has(name) && !/^lit|^reactive|[aA]riaQuerySelector/.test(name));
    assert.deepEqual(added, []);
    const left = await tab.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length, localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(left, [0, 0, 0, 0, '']);
  });
});
