import {expect} from '@open-wc/testing';
import {clearCopies} from '../../../src/feed/copies.js';
import type {FeedError} from '../../../src/feed/feed-error.js';
import type {LoadOptions} from '../../../src/feed/load.js';
import {loadWithCopy} from '../../../src/feed/offline.js';
import {fakeFetch, FakePlatform} from '../fakes.js';

const URL_OF_FEED = 'https://acme.example/jobs.json';
const platform = new FakePlatform();
const page = (title: string, next?: string) => ({version: 1, next, jobs: [{id: title, title}]});
const LOGIN = new Response('<!doctype html><title>Sign in</title><input type="password">', {headers: {'content-type': 'text/html'}});

/**
 * A visit: everything that is shown, one after the other, as titles, a copy's with its age; and how it ends.
 * A far server answers after the copy is shown.
 */
async function visit(answers: Readonly<Record<string, unknown>>, {isFar = false, ...options}: LoadOptions & {isFar?: boolean} = {}) {
  const {fetch: answer} = fakeFetch(answers);
  let arrive = () => undefined as void;
  const arrived = isFar ? new Promise<void>((resolve) => (arrive = resolve)) : undefined;
  const fetch = (async (...request: Parameters<typeof answer>) => (await arrived, answer(...request))) as typeof answer;
  const shown: string[] = [];
  let error: FeedError | undefined;
  try {
    await platform.hurry((async () => {
      for await (const {asOf, postings} of loadWithCopy(URL_OF_FEED, {fetch, platform, parser: new DOMParser(), ...options})) {
        shown.push(`${asOf ? `${asOf}: ` : ''}${postings.map(({title}) => title).join()}`);
        arrive();
      }
    })());
  } catch (thrown) {
    error = thrown as FeedError;
  }
  return {shown, code: error?.code};
}

const good = (title: string) => ({[URL_OF_FEED]: page(title)});
const NOON = '2026-11-22T12:00:00.000Z';

describe('a feed of which a copy is kept', () => {
  beforeEach(async () => {
    platform.time = Date.parse(NOON);
    platform.caches = () => caches;
    await clearCopies();
  });
  after(() => clearCopies());

  it('is just loaded at the first visit, and shown at once at the next', async () => {
    expect(await visit(good('Baker'))).to.deep.equal({shown: ['Baker'], code: undefined});
    platform.time += 3_600_000;
    expect(await visit(good('Cook'), {isFar: true})).to.deep.equal({shown: [`${NOON}: Baker`, 'Cook'], code: undefined});
    expect((await visit({})).shown[0]).to.equal('2026-11-22T13:00:00.000Z: Cook');
  });

  it('survives an outage of any kind, and says how it failed', async () => {
    await visit(good('Baker'));
    const broken = {network: {}, http: {[URL_OF_FEED]: new Response('', {status: 404})}, json: {[URL_OF_FEED]: LOGIN}, format: {[URL_OF_FEED]: {weather: 'fine'}}};
    for (const [code, answers] of Object.entries(broken)) expect(await visit(answers)).to.deep.equal({shown: [`${NOON}: Baker`], code});
    expect((await visit({})).shown, 'what was no feed has not taken its place').to.deep.equal([`${NOON}: Baker`]);
  });

  it('in pages is kept with all of them, or not at all', async () => {
    const more = 'https://acme.example/2';
    await visit({[URL_OF_FEED]: page('Baker', '2'), [more]: page('Cook')});
    expect(await visit({})).to.deep.equal({shown: [`${NOON}: Baker,Cook`], code: 'network'});
    expect(await visit({[URL_OF_FEED]: page('Waiter', '2')}, {isFar: true})).to.deep.equal({shown: [`${NOON}: Baker,Cook`, 'Waiter'], code: 'network'});
    expect((await visit({})).shown).to.deep.equal([`${NOON}: Baker,Cook`]);
  });

  it('is kept apart from the same by way of a proxy', async () => {
    await visit(good('Baker'));
    expect((await visit({}, {proxy: 'https://proxy.example/?{url}'})).shown).to.deep.equal([]);
  });

  it('has the addresses of its own place, also where it was redirected', async () => {
    const response = Object.defineProperty(new Response(JSON.stringify({version: 1, jobs: [{id: 'a', title: 'Baker', url: 'a.html'}]})), 'url', {value: 'https://cdn.example/2026/jobs.json'});
    await visit({[URL_OF_FEED]: response});
    for await (const feed of loadWithCopy(URL_OF_FEED, {fetch: fakeFetch(good('Cook')).fetch, platform})) {
      if (feed.asOf) expect(feed.postings[0]!.url).to.equal('https://cdn.example/2026/a.html');
    }
  });

  it('is read as it would be today: what cannot be read any more is ignored, and replaced', async () => {
    await visit(good('Baker'));
    const cache = await caches.open('job-widgets/offline/1');
    const [key] = await cache.keys();
    const text = '{"version": 0, "vacancies": []}';
    const list = JSON.stringify([{asked: URL_OF_FEED, url: URL_OF_FEED, size: text.length}]);
    await cache.put(key!, new Response(`${list}\n${text}`, {headers: {date: new Date(platform.time).toUTCString()}}));
    expect((await visit(good('Cook'))).shown).to.deep.equal(['Cook']);
    expect((await visit({})).shown).to.deep.equal([`${NOON}: Cook`]);
  });

  it('is loaded as any other where nothing can be kept', async () => {
    platform.caches = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    expect(await visit(good('Baker'))).to.deep.equal({shown: ['Baker'], code: undefined});
    expect(await visit({})).to.deep.equal({shown: [], code: 'network'});
  });

  it('does not wait for a storage that does not answer', async () => {
    platform.caches = () => ({open: () => new Promise(() => undefined)}) as unknown as CacheStorage;
    const fresh = loadWithCopy(URL_OF_FEED, {fetch: fakeFetch(good('Baker')).fetch, platform});
    expect((await fresh.next()).value!.postings[0]!.title).to.equal('Baker');
  });

  it('in two tabs is the one that was loaded last', async () => {
    await Promise.all([visit(good('Baker')), visit(good('Baker'))]);
    expect((await visit({})).shown).to.deep.equal([`${NOON}: Baker`]);
    expect(await (await caches.open('job-widgets/offline/1')).keys()).to.have.length(1);
  });
});
