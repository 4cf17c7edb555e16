import {expect} from '@open-wc/testing';
import type {JobPostingElement} from '../../../src/index.js';
import {nextEvent} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {focusReaches} from '../../helpers/keys.js';
import {put, ready} from '../../helpers/page.js';
import {button, headingNamed, names, parts, readerText} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

describe('a posting whose texts are elsewhere', () => {
  /** A posting of a feed, of which the texts are asked for. */
  async function setup(members: object = {}) {
    const [detail, other] = [held(), held()];
    const feed = await served(makeFeed([makeJob({detail: detail.url, department: 'Kitchen', ...members}), makeJob({id: 'cook', title: 'Cook', detail: other.url})]));
    const posting = await ready(put<JobPostingElement>(`<job-posting job-id="baker" src="${feed.url}"></job-posting>`));
    await detail.requested();
    return {posting, detail, other, feed};
  }

  it('shows at once what the feed knows, and the texts when they are there', async () => {
    const {posting, detail} = await setup();
    headingNamed(posting, 'Baker');
    expect(parts(posting, 'skeleton')).to.have.length(1);
    await detail.answer(makeJob({about: 'Bread.', team: 'Night'}));
    await until(() => readerText(posting).includes('Bread.'));
    expect(readerText(posting)).to.contain('Kitchen').and.contain('Night');
    expect(parts(posting, 'skeleton')).to.have.length(0);
  });

  it('takes the texts from a feed of one, by its id, or from the only posting there', async () => {
    const {posting, detail} = await setup();
    await detail.answer(makeFeed([makeJob({id: 'other', about: 'Wrong.'}), makeJob({about: 'Right.'})]));
    await until(() => readerText(posting).includes('Right.'));
  });

  it('keeps the id it has in its feed, whatever it is called there', async () => {
    const {posting, detail} = await setup();
    await detail.answer({id: 'another', title: 'Baker', about: 'Bread.', applyUrl: 'https://a.example'});
    await until(() => readerText(posting).includes('Bread.'));
    const applied = nextEvent(posting, 'job-apply');
    posting.addEventListener('job-apply', (event) => event.preventDefault());
    parts(posting, 'apply')[0]!.click();
    expect((await applied).posting.id).to.equal('baker');
  });

  it('asks for them once, and only for the posting that is open', async () => {
    const {posting, detail, other} = await setup();
    await detail.answer(makeJob({about: 'Bread.'}));
    await until(() => readerText(posting).includes('Bread.'));
    posting.jobId = 'cook';
    await other.answer({id: 'cook', title: 'Cook', about: 'Soup.'});
    await until(() => readerText(posting).includes('Soup.'));
    expect(readerText(posting)).not.to.contain('Bread.');
    posting.jobId = 'baker';
    await until(() => readerText(posting).includes('Bread.'));
    expect([await detail.requests(), await other.requests()]).to.deep.equal([1, 1]);
  });

  it('never shows the texts of a posting that was left', async () => {
    const {posting, detail, other} = await setup();
    posting.jobId = 'cook';
    await other.requested();
    await until(async () => (await detail.counts()).aborted === 1);
    await other.answer({id: 'cook', title: 'Cook', about: 'Soup.'});
    await until(() => readerText(posting).includes('Soup.'));
    headingNamed(posting, 'Cook');
  });

  it('says so when they can\'t be loaded, keeps the rest, and tries again', async () => {
    const {posting, detail} = await setup({applyUrl: 'https://a.example'});
    await detail.answer('', {status: 410});
    await until(() => readerText(posting).includes('The full text could not be loaded.'));
    expect(readerText(posting)).to.contain('Baker').and.contain('Kitchen').and.contain('Apply for this job');
    button(posting, 'Try again').focus();
    button(posting, 'Try again').click();
    await detail.answer(makeJob({about: 'Bread.'}));
    await until(() => readerText(posting).includes('Bread.'));
    expect(names(posting, 'button')).to.deep.equal([]);
    await focusReaches(() => parts(posting, 'base')[0]);
  });

  it('ends the request when it is taken out of the page', async () => {
    const {posting, detail} = await setup();
    posting.remove();
    await until(async () => (await detail.counts()).aborted === 1, 'the end of the request');
  });

  it('asks for nothing in a list', async () => {
    const detail = held();
    const {url} = await served(makeFeed([makeJob({detail: detail.url})]));
    await ready(put(`<job-list src="${url}"></job-list>`));
    await settled();
    expect(await detail.requests()).to.equal(0);
  });
});
