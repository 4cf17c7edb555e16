import {expect} from '@open-wc/testing';
import type {JobBoardElement, JobListElement} from '../../../src/index.js';
import {makeFeed, makeJobs} from '../../helpers/jobs.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {stateOf} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const jobs = makeJobs(1500, (index) => ({department: ['Kitchen', 'Shop'][index % 2]}));

/** An element that shows a long feed, and what happens to it, in order, until all postings are there. */
async function showing<E extends JobListElement | JobBoardElement>(tag: string, attributes = ''): Promise<{element: E; events: string[]}> {
  const address = await served(makeFeed(jobs));
  const element = put<E>(`<${tag} ${attributes}></${tag}>`);
  // What renders it is there before the feed is, as it mostly is.
  element.feed = makeFeed([]);
  await reaches(element, 'empty');
  const events: string[] = [];
  const tell = ({type}: Event) => events.push(`${type} ${element.feedSource.state.feed?.postings.length}`);
  for (const type of ['jobs-change', 'jobs-load']) element.addEventListener(type, tell);
  Object.assign(element, {feed: undefined, src: address.url});
  await ready(element);
  await until(() => element.feedSource.state.phase === 'ready', 'all postings');
  await element.updateComplete;
  return {element, events};
}

describe('a long feed', () => {
  it('shows its first postings before the others are read; they are changed by nothing', async () => {
    const {events} = await showing('job-list');
    expect(events).to.deep.equal(['jobs-change 100', 'jobs-load 1500']);
  });

  it('is shown so on a board, too', async () => {
    const {events, element} = await showing<JobBoardElement>('job-board');
    expect(events).to.deep.equal(['jobs-change 100', 'jobs-load 1500']);
    const summary = () => element.shadowRoot!.querySelector('job-filters')!.shadowRoot!.querySelector('[part=count]')!.textContent;
    await until(() => summary() === '1,500 jobs', `the count, not ${summary()}`);
  });

  for (const attributes of ['sort="title"', 'pinned="id:job-1400"', 'limit="1200"', 'group-by="department"']) {
    it(`is shown once all of it is read with ${attributes}: what comes first is not known before`, async () => {
      for (const tag of ['job-list', 'job-board']) {
        const {events} = await showing(tag, attributes);
        expect(new Set(events), tag).to.deep.equal(new Set(['jobs-change 1500', 'jobs-load 1500']));
      }
    });
  }

  it('is shown once all of it is read on a board whose choices have their counts in sight', async () => {
    const {events} = await showing('job-board', 'filters-layout="column"');
    expect(new Set(events)).to.deep.equal(new Set(['jobs-change 1500', 'jobs-load 1500']));
  });

  it('waits for a posting that is none of its first', async () => {
    const address = await served(makeFeed(jobs));
    const posting = put(`<job-posting src="${address.url}" job-id="job-1400"></job-posting>`);
    const states = new Set<string>();
    await until(() => states.add(stateOf(posting)) && stateOf(posting) === 'ready', 'the posting');
    expect([...states].filter((state) => state !== 'loading' && state !== '')).to.deep.equal(['ready']);
  });
});
