import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clearCopies, keepCopy, readCopy} from '../../../src/feed/copies.js';
import type {Answer} from '../../../src/feed/fetch-document.js';
import {FakePlatform} from '../fakes.js';

const DAY = 86_400_000;
const platform = new FakePlatform();

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const answer = (text: string): Answer => ({url: 'https://acme.example/jobs.json', bytes: bytesOf(text), contentType: 'application/json'});
const documents = (text: string) => new Map([['https://acme.example/jobs.json', answer(text)]]);
const textIn = async (name: string, at = platform) =>
  [...((await readCopy(name, at))?.documents.values() ?? [])].map(({bytes}) => new TextDecoder().decode(bytes)).join() || undefined;

/** A Cache Storage of which some things fail. */
const broken = (faults: Partial<Record<'open' | 'match' | 'put' | 'keys', unknown>>) => {
  const fail = (name: keyof typeof faults) => (name in faults ? {[name]: () => Promise.reject(faults[name])} : {});
  const nothing = {match: async () => undefined, keys: async () => []};
  const cache = {...nothing, put: async () => undefined, ...fail('put'), ...fail('keys')};
  return Object.assign(new FakePlatform(), {caches: () => ({...nothing, open: async () => cache, ...fail('open'), ...fail('match')}) as unknown as CacheStorage});
};
const without = (error: unknown) => Object.assign(new FakePlatform(), {
  caches: () => {
    throw error;
  },
});

describe('copies of feeds', () => {
  beforeEach(async () => {
    platform.time = Date.parse('2026-11-22T12:00:00Z');
    await clearCopies();
  });
  after(() => clearCopies());

  it('are what was kept, byte for byte', async () => {
    const kept = fc.array(fc.record({asked: fc.webUrl(), url: fc.webUrl(), contentType: fc.option(fc.string(), {nil: undefined}), bytes: fc.uint8Array({maxLength: 50})}), {maxLength: 4});
    await fc.assert(fc.asyncProperty(fc.string({unit: 'grapheme'}), kept, async (name, kept) => {
      const map = new Map(kept.map(({asked, bytes, ...answer}) => [asked, {...answer, bytes: bytes.slice().buffer}]));
      await keepCopy(name, map, platform);
      const copy = await readCopy(name, platform);
      expect(copy!.time).to.equal(platform.time);
      const plain = (all: ReadonlyMap<string, Answer>) => [...all].map(([asked, {url, contentType, bytes}]) => [asked, url, contentType, [...new Uint8Array(bytes)]]);
      expect(plain(copy!.documents)).to.deep.equal(plain(map));
    }), {numRuns: 30});
  });

  it('are each under its own name, the latest one only', async () => {
    await keepCopy('one', documents('1'), platform);
    await keepCopy('other', documents('2'), platform);
    await keepCopy('one', documents('3'), platform);
    expect([await textIn('one'), await textIn('other'), await textIn('third')]).to.deep.equal(['3', '2', undefined]);
  });

  it('last for 30 days', async () => {
    await keepCopy('old', documents('1'), platform);
    platform.time += 30 * DAY;
    expect(await textIn('old')).to.equal('1');
    platform.time += 1000;
    expect(await textIn('old')).to.equal(undefined);
    await keepCopy('new', documents('2'), platform);
    platform.time -= 2000;
    expect(await textIn('old'), 'deleted, not only hidden').to.equal(undefined);
  });

  it('are at most a hundred: the oldest go', async () => {
    for (let index = 0; index <= 100; index++) {
      platform.time += 1000;
      await keepCopy(`${index}`, documents(`text ${index}`), platform);
    }
    expect([await textIn('0'), await textIn('1'), await textIn('100')]).to.deep.equal([undefined, 'text 1', 'text 100']);
  });

  it('are at most 20 megabytes together: the oldest go', async () => {
    const large = 'x'.repeat(4_500_000);
    for (let index = 0; index < 5; index++) {
      platform.time += 1000;
      await keepCopy(`${index}`, documents(large), platform);
    }
    expect(await Promise.all([0, 1, 4].map(async (index) => (await textIn(`${index}`))?.length))).to.deep.equal([undefined, large.length, large.length]);
  });

  it('are not made of a feed over 5 megabytes, nor is an older one kept then', async () => {
    await keepCopy('large', documents('small'), platform);
    await keepCopy('large', documents('x'.repeat(5_000_001)), platform);
    expect(await textIn('large')).to.equal(undefined);
  });

  it('are all deleted when that is asked for, those of other versions, too, and nothing of the page', async () => {
    await keepCopy('one', documents('1'), platform);
    await caches.open('job-widgets/offline/0');
    await caches.open('the page\'s own');
    await clearCopies();
    expect(await textIn('one')).to.equal(undefined);
    expect(await caches.keys()).to.deep.equal(['the page\'s own']);
    await caches.delete('the page\'s own');
  });

  it('do no harm where they cannot be kept: no storage, a forbidden one, a full one', async () => {
    const quota = new DOMException('Quota exceeded.', 'QuotaExceededError');
    const security = new DOMException('The operation is insecure.', 'SecurityError');
    for (const at of [without(new ReferenceError('caches is not defined')), without(security), broken({open: security}), broken({put: quota}), broken({match: security}), broken({keys: security})]) {
      await keepCopy('one', documents('1'), at);
      expect(await textIn('one', at)).to.equal(undefined);
      await clearCopies(at);
    }
  });

  it('do no harm where another program has written there', async () => {
    const cache = await caches.open('job-widgets/offline/1');
    const date = new Date(platform.time).toUTCString();
    for (const [name, body, headers] of [['a', 'nonsense', {date}], ['b', '[{"size": 1}]', {date}], ['c', '{}\n', {date}], ['d', '[]\n', {}], ['e', '', {date: 'today'}]] as const) {
      await cache.put(`https://job-widgets.invalid/${name}`, new Response(body, {headers}));
      expect(await textIn(name), name).to.equal(undefined);
      await keepCopy(name, documents('good'), platform);
      expect(await textIn(name), name).to.equal('good');
    }
  });
});
