import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/feed/feed.js';
import {FeedError} from '../../../src/feed/feed-error.js';
import {loadFeed, type LoadOptions} from '../../../src/feed/load.js';
import {requestOf} from '../../../src/feed/request.js';

/** Loads a feed and gives what was asked for, and what came of it. */
async function load(source: string, answer: () => Response | Promise<Response>, options: LoadOptions = {}) {
  const asked: string[] = [];
  const fetch = (async (url: string, {method = 'GET'}: RequestInit) => {
    asked.push(method === 'GET' ? url : `${method} ${url}`);
    return answer();
  }) as typeof globalThis.fetch;
  let feed: Feed | undefined;
  let error: FeedError | undefined;
  try {
    for await (const page of loadFeed(source, {fetch, parser: new DOMParser(), ...options})) feed = page;
  } catch (thrown) {
    error = thrown as FeedError;
  }
  return {asked, feed, error};
}

const json = (document: unknown) => () => new Response(JSON.stringify(document), {headers: {'content-type': 'application/json'}});
const EMPTY = {version: 1, jobs: []};

describe('what is asked for', () => {
  it('is the feed of a board, by its short form', async () => {
    const {asked, feed} = await load('greenhouse:acme', json({jobs: [], meta: {total: 0}}));
    expect(asked).to.deep.equal(['https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true']);
    expect(feed!.postings).to.deep.equal([]);
  });

  it('is nothing for an unknown board', async () => {
    const {asked, error} = await load('greenhose:acme', json(EMPTY));
    expect(asked).to.deep.equal([]);
    expect(error).to.include({code: 'source'});
    expect(error!.message).to.contain('greenhouse, lever');
  });

  it('goes through the proxy, page for page, with its own address in it', async () => {
    let page = 0;
    const {asked, feed} = await load('https://acme.example/jobs.json?a=1&b', () => json({version: 1, jobs: [{id: `${++page}`, title: 'Baker', url: '/jobs/1'}], ...(page < 2 && {next: '2.json'})})(),
      {proxy: 'https://proxy.example/?url={url}&key=1'});
    expect(asked).to.deep.equal([
      'https://proxy.example/?url=https%3A%2F%2Facme.example%2Fjobs.json%3Fa%3D1%26b&key=1',
      'https://proxy.example/?url=https%3A%2F%2Facme.example%2F2.json&key=1',
    ]);
    expect(feed!.postings[0]!.url, 'relative to the feed, not to the proxy').to.equal('https://acme.example/jobs/1');
  });

  it('is nothing through a proxy that has no place for the address', async () => {
    const {asked, error} = await load('https://acme.example/jobs.json', json(EMPTY), {proxy: '/proxy'});
    expect(asked).to.deep.equal([]);
    expect(error).to.include({code: 'source', message: 'proxy="/proxy" does not say where the feed\'s address goes: write {url} there.'});
  });

  it('is posted where it is Workday\'s', async () => {
    const {asked} = await load('https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs?offset=20', json(EMPTY));
    expect(asked).to.deep.equal(['POST https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs?offset=20']);
  });
});

describe('what is said of the answer', () => {
  const SMARTRECRUITERS = 'https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100';

  it('is a doubt about an empty board where a vendor knows no wrong names', async () => {
    const {feed} = await load(SMARTRECRUITERS, json({offset: 0, limit: 100, totalFound: 0, content: []}));
    expect(feed!.postings).to.deep.equal([]);
    expect(feed!.notes.map(({message}) => message)).to.have.length(1);
    expect(feed!.notes[0]!.message).to.contain('This board is empty, or there is none');
  });

  it('is no doubt about a board with jobs', async () => {
    expect((await load(SMARTRECRUITERS, json({offset: 0, limit: 100, totalFound: 1, content: [{id: 'a', name: 'Baker'}]}))).feed!.notes).to.deep.equal([]);
  });

  it('is its content type, where it is no feed', async () => {
    const {error} = await load('https://acme.example/x', json({message: 'Hello'}));
    expect(error).to.include({code: 'format'});
    expect(error!.message).to.match(/^https:\/\/acme\.example\/x \(application\/json\) is no job feed: found an object with the members message\./);
  });

  it('is what to do where no page may read it', async () => {
    const {error} = await load('https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(error).to.include({code: 'network'});
    expect(error!.message).to.contain('Workday lets no page of another site read its feeds.').and.contain('proxy=');
  });
});

describe('text in another encoding', () => {
  const bytes = new Uint8Array([...'<rss><channel><item><title>B'].map((letter) => letter.charCodeAt(0)).concat(0xe4, ...[...'cker</title></item></channel></rss>'].map((letter) => letter.charCodeAt(0))));

  it('is read as the server says', async () => {
    const {feed} = await load('https://acme.example/x', () => new Response(bytes, {headers: {'content-type': 'text/xml; charset=iso-8859-1'}}));
    expect(feed!.postings[0]!.title).to.equal('Bäcker');
  });

  it('is guessed where what is said is unknown', async () => {
    const {feed} = await load('https://acme.example/x', () => new Response(bytes, {headers: {'content-type': 'text/xml; charset=nonsense'}}));
    expect(feed!.postings[0]!.title).to.equal('Bäcker');
  });

  it('is UTF-8 in JSON whatever is said', async () => {
    const body = new TextEncoder().encode(JSON.stringify({version: 1, jobs: [{id: 'a', title: 'Bäcker'}]}));
    const {feed} = await load('https://acme.example/x', () => new Response(body, {headers: {'content-type': 'application/json; charset=iso-8859-1'}}));
    expect(feed!.postings[0]!.title).to.equal('Bäcker');
  });
});

it('requests are shared by address and by how it is asked for', () => {
  const url = 'https://acme.example/shared.json';
  expect(requestOf(url, {proxy: '/a?{url}'})).to.equal(requestOf(url, {proxy: '/a?{url}'}));
  expect(requestOf(url, {proxy: '/a?{url}'})).not.to.equal(requestOf(url, {proxy: '/b?{url}'}));
  expect(requestOf(url, {proxy: '/a?{url}'})).not.to.equal(requestOf(url));
  expect(requestOf(url, {timeout: 5, offline: true})).to.equal(requestOf(url, {offline: true, timeout: 5}));
  for (const options of [{timeout: 5}, {offline: true}]) expect(requestOf(url, options)).not.to.equal(requestOf(url, {timeout: 5, offline: true}));
  expect(requestOf(url, {proxy: '/a?{url}'}).requestOptions).to.deep.equal({proxy: '/a?{url}'});
});
