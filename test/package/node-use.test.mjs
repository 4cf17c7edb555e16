/** What a build script does with the package: no browser, no document, everything it needs handed over. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {DOMParser} from 'linkedom';
import * as whole from 'job-widgets';
import {loadFeed, markupReader, NO_FACTS, readFeed, readPostings, readSections, readText, registerFormat} from 'job-widgets/feed.js';

const parser = new DOMParser();
const parse = (html) => parser.parseFromString(html, 'text/html');

/** A `fetch` that has these documents, and keeps what it was asked. */
function shelf(documents) {
  const requests = [];
  const fetch = async (url, {method = 'GET', body} = {}) => {
    requests.push(method === 'GET' ? url : `${method} ${url} ${body}`);
    const answer = documents[url];
    if (answer === undefined) return new Response('', {status: 404, statusText: 'Not Found'});
    return new Response(typeof answer === 'string' || answer instanceof Uint8Array ? answer : JSON.stringify(answer));
  };
  return {fetch, requests};
}

async function lastOf(feeds) {
  let last;
  for await (const feed of feeds) last = feed;
  return last;
}

const titles = ({postings}) => postings.map(({title}) => title);
const rss = (items) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Bakery</title>${items}</channel></rss>`;

describe('in Node', () => {
  it('a feed is loaded page by page, with a fetch that is handed over', async () => {
    const {fetch, requests} = shelf({
      'https://bakery.example/jobs.json': {version: 1, next: '2.json', jobs: [{id: 'a', title: 'Baker'}]},
      'https://bakery.example/2.json': {version: 1, jobs: [{id: 'b', title: 'Cook'}]},
    });
    assert.deepEqual(titles(await lastOf(loadFeed('https://bakery.example/jobs.json', {fetch}))), ['Baker', 'Cook']);
    assert.deepEqual(requests, ['https://bakery.example/jobs.json', 'https://bakery.example/2.json']);
  });

  it('a board is loaded by its short form', async () => {
    const {fetch, requests} = shelf({});
    await assert.rejects(lastOf(loadFeed('greenhouse:bakery', {fetch})), /answered 404 Not Found\. Is "bakery" the board's name at Greenhouse\?/);
    assert.deepEqual(requests, ['https://boards-api.greenhouse.io/v1/boards/bakery/jobs?content=true']);
  });

  it('Workday, which no browser may read, is asked as it wants to be asked', async () => {
    const list = 'https://bakery.wd5.myworkdayjobs.com/wday/cxs/bakery/Careers/jobs';
    const {fetch, requests} = shelf({});
    await assert.rejects(lastOf(loadFeed(list, {fetch})));
    await assert.rejects(lastOf(loadFeed(`${list}?limit=20&offset=40`, {fetch})));
    const asked = (offset) => `POST ${list}?limit=20&offset=${offset} {"appliedFacets":{},"limit":20,"offset":${offset},"searchText":""}`;
    assert.deepEqual(requests, [asked(0), asked(40)]);
  });

  it('XML is read with the parser of a DOM library', async () => {
    const {fetch} = shelf({'https://bakery.example/jobs.rss': rss('<item><title>Baker</title><guid>a</guid></item>')});
    const feed = await lastOf(loadFeed('https://bakery.example/jobs.rss', {fetch, parser}));
    assert.equal(feed.format, 'rss');
    assert.deepEqual(titles(feed), ['Baker']);
  });

  it('XML is decoded as it says it is written', async () => {
    const latin1 = Buffer.from(rss('<item><title>Bäcker</title><guid>a</guid></item>').replace('?>', ' encoding="ISO-8859-1"?>'), 'latin1');
    const {fetch} = shelf({'https://bakery.example/jobs.rss': new Uint8Array(latin1)});
    assert.deepEqual(titles(await lastOf(loadFeed('https://bakery.example/jobs.rss', {fetch, parser}))), ['Bäcker']);
  });

  it('the structured data of a web page is read, too', async () => {
    const node = {'@type': 'JobPosting', title: 'Baker', identifier: 'a', description: '<p>Bread.</p>'};
    const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(node)}</script></head><body></body></html>`;
    const feed = await readText(page, {url: 'https://bakery.example/jobs/a', parser});
    assert.equal(feed.format, 'schema-org');
    assert.deepEqual(titles(feed), ['Baker']);
  });

  it('without a parser, the message says what to hand over', async () => {
    await assert.rejects(readText(rss('')), {name: 'FeedError', message: /is XML, not JSON.*parser: new DOMParser\(\)/});
    await assert.rejects(readText('<!doctype html><p>Log in</p>'), {name: 'FeedError', message: /is a web page, not JSON.*parser/});
  });

  it('the sections of a posting are read with the same parser', async () => {
    const feed = await readFeed({version: 1, jobs: [{id: 'a', title: 'Baker', format: 'html', description: '<h2>Responsibilities</h2><ul><li>Bake.</li></ul>'}]});
    const [section] = readSections(feed.postings[0], markupReader(parse));
    assert.equal(section.kind, 'responsibilities');
    assert.deepEqual(section.content, [{type: 'list', ordered: false, items: [[{type: 'paragraph', content: ['Bake.']}]]}]);
  });

  it('a format of one\'s own is read like ours', async () => {
    registerFormat({
      name: 'bakery',
      recognise: (document) => document?.kind === 'bakery',
      read: (document) => ({postings: readPostings(document.items('trays'), (tray) => ({...NO_FACTS, id: tray.text('id') ?? '', title: tray.text('job') ?? ''}))}),
    });
    const feed = await whole.readFeed({kind: 'bakery', trays: [{id: 'a', job: 'Baker'}]});
    assert.equal(feed.format, 'bakery');
    assert.deepEqual(titles(feed), ['Baker']);
  });

  it('all of it needs no Lit', () => {
    const script = "await import('job-widgets/feed.js'); console.log(Boolean(globalThis.litElementVersions))";
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'}).trim(), 'false');
  });
});
