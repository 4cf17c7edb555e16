import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/feed/feed.js';
import type {FeedError} from '../../../src/feed/feed-error.js';
import {loadFeed, type LoadOptions} from '../../../src/feed/load.js';
import {errorOf, FakePlatform, idsOf, reactions} from '../fakes.js';

const URL_OF_FEED = 'https://acme.example/jobs.json';
const DOCUMENT = JSON.stringify({version: 1, jobs: [{id: 'a', title: 'Baker'}]});
const fine = () => new Response(DOCUMENT);
const status = (status: number, headers: Record<string, string> = {}) => () => new Response('', {status, headers});
const noAnswer = () => {
  throw new TypeError('Failed to fetch');
};
const silent = () => new Promise<Response>(() => undefined);

/** An answer of which parts come when the test says so. */
function dripping() {
  let stream!: ReadableStreamDefaultController;
  const response = new Response(new ReadableStream({start: (controller) => void (stream = controller)}));
  return {answer: () => response, send: (text: string) => stream.enqueue(new TextEncoder().encode(text)), end: () => stream.close()};
}

type Answers = readonly (() => Response | Promise<Response>)[];

/** Loads a feed from a server that answers in this order, and at last as it did before; the test holds the clock. */
function start(answers: Answers, options: LoadOptions = {}) {
  const platform = new FakePlatform();
  const asked: number[] = [];
  const fetch = (async () => {
    asked.push(platform.time);
    return answers[Math.min(asked.length, answers.length) - 1]!();
  }) as typeof globalThis.fetch;
  const work = (async () => {
    let last: Feed | undefined;
    for await (last of loadFeed(URL_OF_FEED, {fetch, platform, ...options}));
    return last;
  })();
  work.catch(() => undefined);
  /** Waits until it was asked so often. */
  const askedFor = async (times: number) => {
    while (asked.length < times) await reactions();
  };
  /** Waits until nothing but time is waited for. */
  const paused = async () => {
    while (platform.waiting === 0) await reactions();
  };
  return {platform, asked, work, askedFor, paused, pauses: () => asked.map((time, index) => time - (asked[index - 1] ?? time)).slice(1)};
}

async function load(answers: Answers, options?: LoadOptions) {
  const {platform, asked, work, pauses} = start(answers, options);
  const feed = await platform.hurry(work).catch(() => undefined);
  const error: FeedError | undefined = feed ? undefined : await errorOf(work);
  return {asked: asked.length, ids: idsOf(feed), error, pauses: pauses(), waiting: platform.waiting};
}

describe('a document is asked for again', () => {
  it('after no answer, and after those that may pass', async () => {
    for (const answer of [noAnswer, status(408), status(425), status(429), status(500), status(502), status(503), status(504)]) {
      expect(await load([answer, fine])).to.deep.include({asked: 2, ids: ['a'], waiting: 0});
    }
  });

  it('twice at most, after pauses that grow', async () => {
    const {asked, error, pauses, waiting} = await load([noAnswer]);
    expect(asked).to.equal(3);
    expect(pauses).to.deep.equal([500, 1000]);
    expect(error).to.include({code: 'network'});
    expect(error!.message).to.match(/^No answer from .* Asked 3 times\.$/);
    expect(waiting).to.equal(0);
  });

  it('when its answer broke off, or ends in the middle', async () => {
    const brokenOff = () => new Response(new ReadableStream({start: (stream) => stream.error(new TypeError('gone'))}));
    expect(await load([brokenOff, fine])).to.deep.include({asked: 2, ids: ['a']});
    expect(await load([() => new Response(DOCUMENT.slice(0, -15)), fine])).to.deep.include({asked: 2, ids: ['a']});
  });

  it('for each page anew', async () => {
    const first = () => new Response(JSON.stringify({version: 1, next: '2', jobs: [{id: 'first', title: 'First'}]}));
    expect(await load([noAnswer, status(503), first, status(503), noAnswer, fine])).to.deep.include({asked: 6, ids: ['first', 'a']});
  });

  it('no more once an attempt has failed for good', async () => {
    const {asked, error} = await load([status(503), status(404), fine]);
    expect(asked).to.equal(2);
    expect(error).to.include({code: 'http', status: 404});
  });

  it('never after what stays as it is', async () => {
    for (const answer of [status(400), status(401), status(403), status(404), status(410), () => new Response('{"weather": "fine"}'), () => new Response('Hello')]) {
      expect((await load([answer, fine])).asked).to.equal(1);
    }
  });

  it('when the server says', async () => {
    const {askedFor, paused, platform, work, asked} = start([status(429, {'retry-after': '20'}), fine]);
    await askedFor(1);
    await paused();
    while (platform.waiting !== 2) await reactions();
    await platform.pass(19_999);
    expect(asked).to.have.length(1);
    await platform.pass(1);
    expect(idsOf(await work)).to.deep.equal(['a']);
  });

  it('not if the server says not to for long', async () => {
    const {asked, error} = await load([status(503, {'retry-after': '600'}), fine]);
    expect(asked).to.equal(1);
    expect(error!.message).to.contain('It wants to be left alone for 600 seconds.');
  });
});

describe('a pause', () => {
  /** In the pause after the first attempt: what waits are its timer and, for the line, its listener. */
  async function inPause(options?: LoadOptions) {
    const run = start([noAnswer, fine], options);
    await run.askedFor(1);
    while (run.platform.waiting !== 2) await reactions();
    return run;
  }

  it('ends when the line comes back', async () => {
    const {platform, work, pauses} = await inPause();
    await platform.comeBack();
    expect(idsOf(await work)).to.deep.equal(['a']);
    expect(pauses()).to.deep.equal([0]);
    expect(platform.waiting).to.equal(0);
  });

  it('ends when nobody waits any more, and nothing is asked again', async () => {
    const abort = new AbortController();
    const {platform, work, asked} = await inPause({signal: abort.signal});
    abort.abort();
    expect((await errorOf(work)).message).to.equal(`No feed from ${URL_OF_FEED}.`);
    expect(asked).to.have.length(1);
    expect(platform.waiting).to.equal(0);
  });
});

describe('a server that is silent', () => {
  it('has 20 seconds to answer, each time', async () => {
    const {platform, askedFor, paused, work, pauses} = start([silent]);
    for (const attempt of [1, 2, 3]) {
      await askedFor(attempt);
      await paused();
      await platform.pass(19_999);
      expect(platform.waiting).to.equal(1);
      await platform.pass(1);
      if (attempt < 3) await platform.pass(500 * attempt);
    }
    const error = await errorOf(work);
    expect(error.code).to.equal('timeout');
    expect(error.message).to.match(/^From https:\/\/acme\.example\/jobs\.json came nothing, or next to nothing, for 20 seconds\. timeout="40" would give it more time\. Asked 3 times\.$/);
    expect(pauses()).to.deep.equal([20_500, 21_000]);
  });

  it('has as long as is asked for, from a moment to an hour', async () => {
    for (const [timeout, milliseconds] of [[0.5, 500], [60, 60_000], [1e9, 3_600_000], [0, 20_000], [-1, 20_000], [NaN, 20_000]] as const) {
      const {platform, askedFor, paused, asked} = start([silent, status(404)], {timeout});
      await askedFor(1);
      await paused();
      await platform.pass(milliseconds - 1);
      await platform.pass(500);
      expect(asked, `${timeout}`).to.have.length(1);
      await platform.pass(500);
      await askedFor(2);
    }
  });

  it('has its request ended', async () => {
    const signals: AbortSignal[] = [];
    const fetch = (async (_url: string, {signal}: RequestInit) => {
      signals.push(signal!);
      return silent();
    }) as typeof globalThis.fetch;
    const {platform, paused} = start([], {fetch});
    await paused();
    await platform.pass(20_000);
    expect(signals[0]!.aborted).to.equal(true);
  });
});

describe('a server that is slow', () => {
  it('has all the time it needs as long as it gets on', async () => {
    const {answer, send, end} = dripping();
    const {platform, paused, work} = start([answer]);
    await paused();
    send(`{"version": 1, "title": "${'x'.repeat(1000)}`);
    for (let part = 0; part < 10; part++) {
      await platform.pass(19_000);
      send('x'.repeat(1000));
      await new Promise((resolve) => setTimeout(resolve));
    }
    send('", "jobs": [{"id": "a", "title": "Baker"}]}');
    end();
    expect(idsOf(await work)).to.deep.equal(['a']);
  });

  it('is given up when next to nothing comes', async () => {
    const {answer, send} = dripping();
    const {platform, paused, work} = start([answer, status(404)]);
    await paused();
    for (let second = 0; second < 25; second++) {
      send(' ');
      await platform.pass(1000);
    }
    expect((await errorOf(work)).status).to.equal(404);
  });
});

describe('a page that has replaced `fetch`', () => {
  it('by one that gives answers in one piece', async () => {
    const old = () => ({ok: true, status: 200, url: '', headers: new Headers(), arrayBuffer: async () => new TextEncoder().encode(DOCUMENT).buffer}) as unknown as Response;
    expect((await load([old])).ids).to.deep.equal(['a']);
  });

  it('by one that throws, which is no answer', async () => {
    const fetch = (() => {
      throw new TypeError('blocked');
    }) as typeof globalThis.fetch;
    expect((await load([], {fetch})).error).to.include({code: 'network'});
  });
});
