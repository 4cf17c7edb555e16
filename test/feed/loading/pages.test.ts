import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/feed/feed.js';
import {loadFeed} from '../../../src/feed/load.js';
import {FeedRequest} from '../../../src/feed/request.js';
import {FeedError} from '../../../src/feed/feed-error.js';

const BASE = 'https://acme.example/';

/** Loads a feed whose pages are made from their number, from 1; gives what it said at last and how often it asked. */
async function load(page: (number: number) => object | undefined) {
  const asked: number[] = [];
  const fetch = (async (url: string) => {
    const number = Number(/\d+$/.exec(url)![0]);
    asked.push(number);
    const document = page(number);
    if (!document) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({version: 1, ...document}));
  }) as typeof globalThis.fetch;
  let last: Feed | undefined;
  let error: unknown;
  try {
    for await (const feed of loadFeed(`${BASE}1`, {fetch})) last = feed;
  } catch (thrown) {
    error = thrown;
  }
  return {last: last!, asked, error, ids: last?.postings.map(({id}) => id), notes: last?.notes.map(({message}) => message)};
}

const job = (id: string, more: object = {}) => ({id, title: `Job ${id}`, ...more});
const next = (number: number) => `${BASE}${number + 1}`;

describe('the walk through a feed\'s pages', () => {
  it('ends where a page holds only what was there before', async () => {
    const {ids, asked, notes} = await load((number) => ({jobs: [job('a'), job('b')], next: next(number)}));
    expect(ids).to.deep.equal(['a', 'b']);
    expect(asked).to.deep.equal([1, 2]);
    expect(notes).to.deep.equal(['Did not load https://acme.example/3: the page before it holds only postings of earlier pages.']);
  });

  it('goes on where a page holds something new beside it', async () => {
    const {ids, asked, notes} = await load((number) => ({jobs: [job('a'), job(`${number}`)], ...(number < 4 && {next: next(number)})}));
    expect(ids).to.deep.equal(['a', '1', '2', '3', '4']);
    expect(asked).to.deep.equal([1, 2, 3, 4]);
    expect(notes).to.deep.equal([]);
  });

  it('goes on over one page of which nothing is shown, and ends after two', async () => {
    const one = await load((number) => ({jobs: number === 2 ? [] : [job(`${number}`)], ...(number < 3 && {next: next(number)})}));
    expect(one.ids).to.deep.equal(['1', '3']);
    const two = await load((number) => ({jobs: number > 1 ? [] : [job('1')], next: next(number)}));
    expect(two.asked).to.deep.equal([1, 2, 3]);
    expect(two.notes![0]).to.contain('the pages before it are empty');
  });

  it('asks for no page twice', async () => {
    const {asked, notes} = await load((number) => ({jobs: [job(`${number}`)], next: number === 1 ? next(1) : `${BASE}1`}));
    expect(asked).to.deep.equal([1, 2]);
    expect(notes![0]).to.contain('it was read before');
  });

  it('gives a job that stands on two pages, for two places, once, with both', async () => {
    const {last, ids} = await load((number) => ({jobs: [job('a', {places: [number === 1 ? 'Lyon' : 'Basel']})], ...(number === 1 && {next: next(1)})}));
    expect(ids).to.deep.equal(['a']);
    expect(last.postings[0]!.places.map(({name}) => name)).to.deep.equal(['Lyon', 'Basel']);
  });

  it('keeps another job with an id that was there', async () => {
    const {last} = await load((number) => ({jobs: [{id: 'x', title: `Job ${number}`}], ...(number < 3 && {next: next(number)})}));
    expect(last.postings.map(({title}) => title)).to.deep.equal(['Job 1', 'Job 2', 'Job 3']);
    expect(new Set(last.postings.map(({id}) => id)).size).to.equal(3);
  });

  it('gives what came before a page that fails, which still says where it would go on', async () => {
    const {last, error, ids} = await load((number) => (number < 3 ? {jobs: [job(`${number}`)], next: next(number)} : undefined));
    expect(ids).to.deep.equal(['1', '2']);
    expect(last.next).to.equal(`${BASE}3`);
    expect(error).to.be.instanceOf(FeedError);
    expect((error as FeedError).message).to.contain(`${BASE}3`);
  });
});

describe('a request for a feed whose later page fails', () => {
  const feed = (count: number, more: Partial<Feed> = {}): Feed => ({
    format: 'job-feed',
    notes: [],
    postings: Array.from({length: count}, (_, index) => ({id: `${index}`, title: '', places: [], employmentType: [], baseSalary: [], tags: [], sections: []})),
    ...more,
  });
  const failure = new FeedError('network', 'No answer.');

  /** Runs one load after another, each giving these feeds and then failing or not; gives how many postings were shown at each change. */
  async function run(...loads: readonly (readonly (Feed | FeedError)[])[]) {
    const rest = [...loads];
    const request = new FeedRequest(async function* () {
      for (const step of rest.shift()!) {
        if (step instanceof FeedError) throw step;
        yield step;
      }
    });
    const shown: string[] = [];
    request.subscribe(() => shown.push(`${request.state.phase} ${request.state.feed?.postings.length ?? '-'}`));
    while (rest.length > 0) {
      await new Promise((resolve) => setTimeout(resolve));
      request.reload();
    }
    await new Promise((resolve) => setTimeout(resolve));
    return shown;
  }

  it('keeps the pages that came', async () => {
    expect(await run([feed(1, {next: '2'}), feed(2, {next: '3'}), failure])).to.deep.equal(['loading -', 'loading 1', 'loading 2', 'failed 2']);
  });

  it('shows them until a reload has come as far, and keeps what it has when that fails further on', async () => {
    expect(await run(
      [feed(1, {next: '2'}), feed(2, {next: '3'}), failure],
      [feed(1, {next: '2'}), feed(2, {next: '3'}), feed(3, {next: '4'}), failure],
    )).to.deep.equal(['loading -', 'loading 1', 'loading 2', 'failed 2', 'loading 2', 'loading 2', 'loading 2', 'loading 3', 'failed 3']);
  });

  it('shows a whole feed until the new one is whole', async () => {
    expect(await run([feed(2)], [feed(1, {next: '2'}), feed(3, {next: '3'}), failure])).to.deep.equal(
      ['loading -', 'ready 2', 'loading 2', 'loading 2', 'loading 2', 'failed 2']);
  });
});
