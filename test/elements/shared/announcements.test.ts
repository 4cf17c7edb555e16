import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {makeFeed, makeJobs} from '../../helpers/jobs.js';
import {put, putPosting, reaches, ready} from '../../helpers/page.js';
import {announced, parts} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

describe('a screen reader is told politely', () => {
  const says = (element: Element, words: string) => until(() => announced(element) === words, `"${words}", not "${announced(element)}"`);

  it('that jobs are loaded, and how many came', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list>`);
    await says(list, 'Loading jobs…');
    await address.answer(makeFeed(makeJobs(2)));
    await says(list, '2 jobs');
  });

  it('with one box, that stays, for all it is told', async () => {
    const list = put<JobListElement>('<job-list></job-list>');
    const box = await until(() => list.shadowRoot!.querySelector('[role=status]'));
    list.postings = makeJobs(1);
    await says(list, '1 job');
    list.postings = [];
    await says(list, 'No open jobs right now');
    expect(list.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.length(1);
    expect(list.shadowRoot!.querySelector('[role=status]')).to.equal(box);
    expect(getComputedStyle(box).display, 'seen by no one, but not hidden').to.equal('block');
  });

  it('that it failed, and what to do', async () => {
    const list = await reaches(put(`<job-list src="${(await served('', {status: 410})).url}"></job-list>`), 'error');
    expect(announced(list)).to.equal('The jobs could not be loaded');
  });

  it('that it failed, over the last good copy', async () => {
    const address = await served(makeFeed());
    const list = await ready(put<JobListElement>(`<job-list src="${address.url}"></job-list>`));
    await address.serve('', {status: 410});
    list.reload();
    await reaches(list, 'stale');
    expect(announced(list)).to.equal('This may be out of date: it could not be refreshed.');
  });

  it('nothing of a posting that is there to be read', async () => {
    const posting = await putPosting({id: '1', title: 'Baker'});
    expect(announced(posting)).to.equal('');
    expect(parts(posting, 'posting')[0]!.getAttribute('aria-labelledby')).to.equal('title');
  });

  it('that a posting is closed, or none is there', async () => {
    const {url} = await served(makeFeed());
    await says(put(`<job-posting src="${url}" job-id="gone"></job-posting>`), 'This job is no longer open');
    await says(put(`<job-posting src="${(await served([])).url}"></job-posting>`), 'No open jobs right now');
  });
});
