/** A bad line, met by a build script: `loadFeed` in Node, against a real server. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {DOMParser} from 'linkedom';
import {loadFeed} from 'job-widgets/feed.js';
import {CASES, TITLE} from './cases.mjs';
import {serveLines} from './server.mjs';

/** Pauses and timeouts a hundred times as short. */
const FAST = {
  now: Date.now,
  random: Math.random,
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds / 100);
    return () => clearTimeout(timer);
  },
  isOnline: () => true,
  onOnline: () => () => undefined,
  caches: () => caches,
};

describe('in Node, a server that', () => {
  let server;
  before(async () => (server = await serveLines()));
  after(() => server.close());

  /** @returns {Promise<{feed?: object, error?: object, asked: number}>} */
  async function load(path, options) {
    const key = randomUUID();
    let feed;
    let error;
    try {
      for await (feed of loadFeed(`${server.url}/lines/${path}/${key}`, {parser: new DOMParser(), platform: FAST, ...options}));
    } catch (thrown) {
      error = thrown;
    }
    return {feed, error, asked: server.asked(key)};
  }

  for (const {name, does, code, or, status, message, asked} of CASES) {
    it(`${does}: ${code ?? 'is read'}`, async () => {
      const result = await load(name, {timeout: code === 'timeout' ? 20 : 500});
      assert.ok([code, or].includes(result.error?.code), result.error?.message);
      assert.equal(result.error?.status, status);
      if (message) assert.match(result.error.message, message);
      if (asked) assert.equal(result.asked, asked);
      if (!code) assert.deepEqual(result.feed.postings.map(({title}) => title), [TITLE]);
    });
  }

  it('is not there: network', async () => {
    const {error} = await load('fine', {fetch: (url, options) => fetch(url.replace(/\/\/.*?\//, '//nowhere.invalid/'), options)});
    assert.equal(error.code, 'network');
    assert.match(error.message, /Asked 3 times/);
  });
});
