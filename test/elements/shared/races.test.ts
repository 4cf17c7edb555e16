import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {names, parts, stateOf} from '../../helpers/reader.js';
import {held} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const feedOf = (title: string) => makeFeed([makeJob({title})]);
const titles = (list: Element) => names(list, 'heading');

describe('a late answer never wins', () => {
  /** A list that first asked for one address and now asks for another. */
  async function overtaken() {
    const [old, current] = [held(), held()];
    const list = put<JobListElement>(`<job-list src="${old.url}"></job-list><job-list src="${old.url}"></job-list>`);
    await old.requested();
    list.src = current.url;
    await current.requested();
    return {list, old, current};
  }

  it('over a newer one', async () => {
    const {list, old, current} = await overtaken();
    await current.answer(feedOf('New'));
    await ready(list);
    await old.answer(feedOf('Old'));
    await ready(list.nextElementSibling!);
    expect(titles(list)).to.deep.equal(['New']);
  });

  it('over one that is still to come', async () => {
    const {list, old, current} = await overtaken();
    await old.answer(feedOf('Old'));
    await ready(list.nextElementSibling!);
    expect(titles(list)).to.deep.equal([]);
    expect(stateOf(list)).to.equal('loading');
    await current.answer(feedOf('New'));
    await ready(list);
  });

  it('as a failure after a newer success', async () => {
    const {list, old, current} = await overtaken();
    const errors = record(list, 'jobs-error');
    await current.answer(feedOf('New'));
    await ready(list);
    await old.answer('', {status: 410});
    await until(() => stateOf(list.nextElementSibling!) === 'error');
    expect(stateOf(list)).to.equal('ready');
    expect(errors).to.have.length(0);
  });

  it('as the answer to an earlier reload of the same address', async () => {
    const address = held();
    const list = put<JobListElement>(`<job-list src="${address.url}"></job-list>`);
    const errors = record(list, 'jobs-error');
    await address.requested();
    list.reload();
    list.reload();
    await until(async () => {
      const {aborted, waiting} = await address.counts();
      return aborted > 0 && waiting === 1;
    }, 'the end of the overtaken requests');
    await address.answer(feedOf('Third'));
    await ready(list);
    expect(titles(list)).to.deep.equal(['Third']);
    expect(errors, 'of requests that were given up').to.have.length(0);
  });
});

describe('a feed in pages', () => {
  it('is shown from its first page on, and is ready with the last', async () => {
    const [first, second] = [held(), held()];
    const list = put<JobListElement>(`<job-list src="${first.url}"></job-list>`);
    await first.answer(makeFeed([makeJob()], {next: second.url}));
    await until(() => titles(list).join() === 'Baker');
    await second.answer(makeFeed([makeJob({id: 'cook', title: 'Cook'})]));
    await until(() => titles(list).join() === 'Baker,Cook');
    expect(list.feedSource.state.phase).to.equal('ready');
    expect(list.feedSource.state.feed!.next).to.equal(undefined);
  });

  it('waits with "unknown" until the last page is there', async () => {
    const [first, second] = [held(), held()];
    const posting = put(`<job-posting src="${first.url}" job-id="cook"></job-posting>`);
    await first.answer(makeFeed([makeJob()], {next: second.url}));
    await second.requested();
    await settled();
    expect(stateOf(posting)).to.equal('loading');
    await second.answer(makeFeed([makeJob({id: 'cook', title: 'Cook'})]));
    await ready(posting);
  });

  it('keeps the pages it has when one fails, and says so', async () => {
    const [first, second] = [held(), held()];
    const list = put<JobListElement>(`<job-list src="${first.url}"></job-list>`);
    await first.answer(makeFeed(makeJobs(2), {next: second.url}));
    await second.answer('', {status: 410});
    await until(() => stateOf(list) === 'stale');
    expect(titles(list)).to.deep.equal(['Job 1', 'Job 2']);
    expect(parts(list, 'notice')[0]!.innerText).to.contain('Some jobs may be missing');
  });

  it('on a reload stays whole until the new one is', async () => {
    const [first, second] = [held(), held()];
    const list = put<JobListElement>(`<job-list src="${first.url}"></job-list>`);
    await first.answer(makeFeed(makeJobs(2)));
    await ready(list);
    list.reload();
    await first.answer(makeFeed([makeJob()], {next: second.url}));
    await second.requested();
    await settled();
    expect(titles(list)).to.deep.equal(['Job 1', 'Job 2']);
    await second.answer(makeFeed([makeJob({id: 'cook', title: 'Cook'})]));
    await until(() => titles(list).join() === 'Baker,Cook');
  });
});
