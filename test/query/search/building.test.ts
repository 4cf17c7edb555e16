import {expect} from '@open-wc/testing';
import {createTextSearch} from '../../../src/query/search/text-search.js';
import {makePosting} from './search.js';

const ONE_PLACE = {places: [{name: 'Lyon'}]};

/** Keeps the thread busy, as a large feed does. */
function work(milliseconds: number): string {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return '';
}

interface Scheduler {
  postTask(task: () => void, options: {priority: 'user-blocking'}): Promise<unknown>;
}

/** As what the page does for a key, where the browser tells tasks apart. */
function urgently(task: () => void): void {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler) void scheduler.postTask(task, {priority: 'user-blocking'});
  else setTimeout(task);
}

describe('while an index is made', () => {
  it('the page has its turn at least every few milliseconds', async () => {
    let pauses = 0;
    const postings = Array.from({length: 30}, () => makePosting('Baker', ONE_PLACE));
    await createTextSearch(postings, {placeName: () => work(3), pause: async () => void pauses++});
    expect(pauses).to.be.within(9, 30);
  });

  it('a short list takes no turns', async () => {
    let pauses = 0;
    const {search} = await createTextSearch([makePosting('Baker')], {pause: async () => void pauses++});
    expect(search('baker')?.ranks).to.have.lengthOf(1);
    expect(pauses).to.equal(0);
  });

  it('what is urgent has its turn, without a pause of our own', async () => {
    let isDone = false;
    urgently(() => (isDone = true));
    await createTextSearch(Array.from({length: 30}, () => makePosting('Baker', ONE_PLACE)), {placeName: () => work(3)});
    expect(isDone).to.equal(true);
  });

  it('whoever pauses it can end it', async () => {
    const stop = new Error('not needed any more');
    const made = createTextSearch([makePosting('Baker', ONE_PLACE)], {placeName: () => work(10), pause: () => Promise.reject(stop)});
    expect(await made.catch((error: unknown) => error)).to.equal(stop);
  });

  it('no postings are a list, too', async () => {
    const {search} = await createTextSearch([]);
    expect(search('baker')?.ranks).to.have.lengthOf(0);
    expect(search('')).to.equal(undefined);
  });
});
