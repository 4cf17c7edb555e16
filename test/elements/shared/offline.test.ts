import {expect} from '@open-wc/testing';
import {clearOfflineCopies, type JobListElement} from '../../../src/index.js';
import {nextEvent, record} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {announced, button, names, parts, readerText, stateOf} from '../../helpers/reader.js';
import {held, served, type Address} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const titles = (list: Element) => names(list, 'heading');
const kept = async () => (await (await caches.open('job-widgets/offline/1')).keys()).length;
let visits = 20;

/** An element at another visit: a page shares its requests, but not those with another timeout. */
const visit = <E extends HTMLElement = JobListElement>({url}: Address, tag = 'job-list', attributes = 'offline') =>
  put<E>(`<${tag} src="${url}" timeout="${++visits}" ${attributes}></${tag}>`);

describe('offline', () => {
  beforeEach(() => clearOfflineCopies());
  after(() => clearOfflineCopies());

  /** An address of which a copy is kept, of the feed's "Baker". Later requests wait for the test. */
  async function visited(feed: object = makeFeed()) {
    const address = held();
    const list = visit(address);
    await address.answer(feed);
    await ready(list);
    await until(async () => (await kept()) > 0);
    list.remove();
    return address;
  }

  it('shows the copy at once, marked with its age, and the feed when it is there', async () => {
    const address = await visited();
    const list = visit(address);
    const loads = record(list, 'jobs-load');
    await reaches(list, 'stale');
    expect(titles(list)).to.deep.equal(['Baker']);
    expect(parts(list, 'hint')[0]!.innerText.trim()).to.match(/^Last updated: (now|this minute|1 minute ago)$/);
    expect(parts(list, 'base')[0]!.ariaBusy).to.equal('true');
    expect(loads, 'a copy is not what was loaded').to.deep.equal([]);
    await address.answer(makeFeed([makeJob({title: 'Cook'})]));
    await ready(list);
    expect(titles(list)).to.deep.equal(['Cook']);
    expect(parts(list, 'hint')).to.deep.equal([]);
    expect(loads).to.have.length(1);
  });

  it('moves nothing when the feed takes the place of the copy', async () => {
    const address = await visited();
    const list = visit(address);
    await reaches(list, 'stale');
    const before = parts(list, 'card')[0]!.getBoundingClientRect();
    const {height} = list.getBoundingClientRect();
    await address.answer(makeFeed());
    await ready(list);
    expect(parts(list, 'card')[0]!.getBoundingClientRect().top).to.equal(before.top);
    expect(list.getBoundingClientRect().height).to.equal(height);
  });

  it('lives on the copy while the feed cannot be loaded, says so, and how old it is', async () => {
    const address = await visited();
    const list = visit(address);
    const failed = nextEvent(list, 'jobs-error');
    await address.answer('', {status: 410});
    expect((await failed).error.status).to.equal(410);
    await until(() => parts(list, 'notice').length > 0);
    expect(stateOf(list)).to.equal('stale');
    expect(titles(list)).to.deep.equal(['Baker']);
    expect(readerText(list)).to.match(/^This may be out of date: it could not be refreshed\. Last updated: [^\n]+\s*Try again/);
    expect(announced(list)).to.contain('Last updated:');
    button(list, 'Try again').click();
    await address.answer(makeFeed([makeJob({title: 'Cook'})]));
    await ready(list);
    expect(titles(list)).to.deep.equal(['Cook']);
  });

  it('keeps the texts of postings, too, each when it was opened', async () => {
    const detail = await served(makeJob({about: 'Bread.'}));
    const address = await visited(makeFeed([makeJob({detail: detail.url})]));
    const posting = visit(address, 'job-posting');
    await until(() => readerText(posting).includes('Bread.'));
    await until(async () => (await kept()) === 2);
    posting.remove();
    await detail.serve('', {status: 410});
    const again = visit(address, 'job-posting');
    await until(() => readerText(again).includes('Bread.'));
    expect(stateOf(again)).to.equal('stale');
    await until(async () => (await detail.requests()) === 2);
    await settled();
    expect(readerText(again)).to.contain('Bread.').and.not.contain('could not be loaded');
  });

  it('is the feed\'s, for all who show it', async () => {
    const address = await visited();
    const feed = put(`<job-feed src="${address.url}" timeout="${++visits}" offline><job-list></job-list></job-feed>`);
    await reaches(feed.querySelector('job-list')!, 'stale');
  });

  it('shows several feeds, each from its copy or fresh, as old as the oldest', async () => {
    const [one, other] = [await visited(), await served(makeFeed([makeJob({id: 'cook', title: 'Cook'})]))];
    const list = put<JobListElement>(`<job-list src="${one.url} ${other.url}" timeout="${++visits}" offline></job-list>`);
    await until(() => titles(list).join() === 'Baker,Cook');
    expect(stateOf(list)).to.equal('stale');
    await one.answer(makeFeed());
    await ready(list);
  });

  it('shows a list that was empty, too, but as one that is being loaded', async () => {
    const address = held();
    const list = visit(address);
    await address.answer(makeFeed([]));
    await reaches(list, 'empty');
    await until(async () => (await kept()) > 0);
    const again = visit(address);
    await address.requested();
    await settled();
    expect(stateOf(again)).to.equal('loading');
    await address.answer(makeFeed());
    await ready(again);
  });

  it('is a choice: without it, nothing is kept', async () => {
    const {url} = await served(makeFeed());
    await ready(put(`<job-list src="${url}"></job-list>`));
    await settled();
    expect((await caches.keys()).filter((name) => name.startsWith('job-widgets'))).to.deep.equal([]);
  });

  it('can be forgotten', async () => {
    await visited();
    await clearOfflineCopies();
    expect(await kept()).to.equal(0);
  });
});
