import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/feed/feed.js';
import {loadFeed} from '../../src/feed/load.js';
import {parseJson} from '../../src/feed/read-text.js';
import {errorOf, fakeFetch, FakePlatform, idsOf} from './fakes.js';

const URL_OF_FEED = 'https://acme.example/jobs.json';
const page = (ids: readonly string[], next?: string) => ({version: 1, next, jobs: ids.map((id) => ({id, title: `Job ${id}`}))});

/** Every state of a feed while it is loaded. */
async function load(answers: Readonly<Record<string, unknown>>, signal?: AbortSignal) {
  const {fetch, requests} = fakeFetch(answers);
  const feeds: Feed[] = [];
  const platform = new FakePlatform();
  await platform.hurry((async () => {
    for await (const feed of loadFeed(URL_OF_FEED, {fetch, signal, platform})) feeds.push(feed);
  })());
  return {feeds, requests, last: feeds.at(-1)!};
}
const failure = (answer: unknown) => errorOf(load({[URL_OF_FEED]: answer}));

describe('a feed', () => {
  it('is loaded and read', async () => {
    const {feeds, requests} = await load({[URL_OF_FEED]: page(['a', 'b'])});
    expect(feeds.map(idsOf)).to.deep.equal([['a', 'b']]);
    expect(feeds[0]!.next).to.equal(undefined);
    expect(requests).to.deep.equal([URL_OF_FEED]);
  });

  it('is read whatever its content type says', async () => {
    const {last} = await load({[URL_OF_FEED]: new Response(JSON.stringify(page(['a'])), {headers: {'content-type': 'text/html'}})});
    expect(idsOf(last)).to.deep.equal(['a']);
  });

  it('may begin with a byte order mark', async () => {
    const {last} = await load({[URL_OF_FEED]: new Response(new TextEncoder().encode(`\ufeff${JSON.stringify(page(['a']))}`))});
    expect(idsOf(last)).to.deep.equal(['a']);
  });
});

describe('a feed in pages', () => {
  const PAGES = {
    [URL_OF_FEED]: page(['a'], 'more/2.json'),
    'https://acme.example/more/2.json': page(['b'], '3.json'),
    'https://acme.example/more/3.json': page(['c']),
  };

  it('is given as far as it has come, and whole at last', async () => {
    const {feeds, requests} = await load(PAGES);
    expect(feeds.map(idsOf)).to.deep.equal([['a'], ['a', 'b'], ['a', 'b', 'c']]);
    expect(feeds.map(({next}) => next)).to.deep.equal(['https://acme.example/more/2.json', 'https://acme.example/more/3.json', undefined]);
    expect(requests).to.deep.equal(Object.keys(PAGES));
  });

  it('keeps the facts of its first page, and the notes of all', async () => {
    const {last} = await load({
      [URL_OF_FEED]: {...page(['a'], '2'), title: 'Jobs'},
      'https://acme.example/2': {version: 1, title: 'Page 2', jobs: [null, {id: 'b', title: 'B'}]},
    });
    expect(last.title).to.equal('Jobs');
    expect(last.notes).to.have.lengthOf(1);
  });

  it('does not show a posting twice', async () => {
    const {last} = await load({[URL_OF_FEED]: page(['a', 'b'], '2'), 'https://acme.example/2': page(['b', 'c'])});
    expect(idsOf(last)).to.deep.equal(['a', 'b', 'c']);
  });

  it('does not lose other postings that have the same id, or none', async () => {
    const jobs = (...titles: string[]) => ({version: 1, jobs: titles.map((title) => ({title}))});
    const {last} = await load({[URL_OF_FEED]: {...jobs('Baker', 'Chef'), next: '2'}, 'https://acme.example/2': jobs('Waiter', 'Brewer')});
    expect(last.postings.map(({title}) => title)).to.deep.equal(['Baker', 'Chef', 'Waiter', 'Brewer']);
    expect(new Set(idsOf(last)).size).to.equal(4);
  });

  it('ends where it comes back to a page, with a note', async () => {
    const {last, requests} = await load({[URL_OF_FEED]: page(['a'], '2'), 'https://acme.example/2': page(['b'], 'jobs.json')});
    expect(idsOf(last)).to.deep.equal(['a', 'b']);
    expect(last.next).to.equal(undefined);
    expect(requests).to.have.lengthOf(2);
    expect(last.notes[0]!.message).to.include(URL_OF_FEED);
  });

  it('ends somewhere, even if it never does', async () => {
    let count = 0;
    const endless = (async (url: string) => new Response(JSON.stringify(page([`${count++}`], `${url}x`)))) as typeof fetch;
    let last: Feed | undefined;
    for await (const feed of loadFeed(URL_OF_FEED, {fetch: endless})) last = feed;
    expect(count).to.equal(200);
    expect(last!.postings).to.have.lengthOf(200);
    expect(last!.notes).to.have.lengthOf(1);
  });

  it('gives the pages that came before one that fails', async () => {
    const {fetch} = fakeFetch({[URL_OF_FEED]: page(['a'], '2')});
    const feeds: Feed[] = [];
    const platform = new FakePlatform();
    const error = await errorOf(platform.hurry((async () => {
      for await (const feed of loadFeed(URL_OF_FEED, {fetch, platform})) feeds.push(feed);
    })()));
    expect(feeds.map(idsOf)).to.deep.equal([['a']]);
    expect(error.message).to.include('https://acme.example/2');
  });
});

describe('a feed that cannot be loaded', () => {
  it('is a network error where nobody answers', async () => {
    const error = await failure(new TypeError('Failed to fetch'));
    expect(error).to.deep.include({code: 'network', status: undefined});
    expect(error.message).to.include(URL_OF_FEED);
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('is a network error where the answer breaks off', async () => {
    const body = new ReadableStream({start: (stream) => stream.error(new TypeError('gone'))});
    expect((await failure(new Response(body))).code).to.equal('network');
  });

  it('is an HTTP error where the server says so', async () => {
    const error = await failure(new Response('{"version": 1, "jobs": []}', {status: 404, statusText: 'Not Found'}));
    expect(error).to.deep.include({code: 'http', status: 404, message: `${URL_OF_FEED} answered 404 Not Found.`});
    expect((await failure(new Response('', {status: 501}))).message).to.equal(`${URL_OF_FEED} answered 501.`);
  });

  it('is a JSON error where the answer is a page', async () => {
    const error = await failure(new Response(' <!doctype html><title>Jobs</title>', {headers: {'content-type': 'text/html'}}));
    expect(error.code).to.equal('json');
    expect(error.message).to.include(URL_OF_FEED).and.to.include('text/html').and.to.include('<!doctype html>');
  });

  it('is a format error where the JSON is no feed', async () => {
    const error = await failure({message: 'Hello'});
    expect(error.code).to.equal('format');
    expect(error.message).to.include('message');
  });

  it('is not read any more once it is aborted', async () => {
    const abort = new AbortController();
    abort.abort();
    const answers = {[URL_OF_FEED]: page(['a'])};
    expect((await errorOf(load(answers, abort.signal))).code).to.equal('network');
  });
});

it('a text that is no JSON is quoted, but not at length', async () => {
  const error = await errorOf((async () => parseJson('x'.repeat(1e6), 'The script'))());
  expect(error.code).to.equal('json');
  expect(error.message).to.match(/^The script is not JSON: it begins with "x{40}"\.$/);
});
