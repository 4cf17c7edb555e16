import {expect} from '@open-wc/testing';
import {savedJobs} from '../../../src/index.js';
import {FULL_JOB, makeFeed} from '../../helpers/jobs.js';
import {press, tabTo} from '../../helpers/keys.js';
import {put, putPosting, ready} from '../../helpers/page.js';
import {announced, button, names, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const BAKER = {id: 'baker', title: 'Baker', url: 'https://bakery.example/1'};
const pressed = (posting: Element): string => button(posting, /^Saved?$/).getAttribute('aria-pressed')!;
const becomes = (posting: Element, name: string) => until(() => names(posting, 'button').includes(name), name);

afterEach(() => {
  localStorage.clear();
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

describe('the save button', () => {
  it('stores nothing until it is pressed', async () => {
    const posting = await putPosting(BAKER, 'actions="share print calendar qr save"');
    await settled();
    expect(localStorage).to.have.length(0);
    expect(pressed(posting)).to.equal('false');
  });

  it('saves the posting, and lets go of it when pressed again', async () => {
    const posting = await putPosting(BAKER, 'actions="save"');
    button(posting, 'Save').click();
    await becomes(posting, 'Saved');
    expect(pressed(posting)).to.equal('true');
    expect(savedJobs.jobs.map(({title, url}) => [title, url])).to.deep.equal([['Baker', 'https://bakery.example/1']]);
    button(posting, 'Saved').click();
    await becomes(posting, 'Save');
    expect(pressed(posting)).to.equal('false');
    expect(savedJobs.jobs).to.deep.equal([]);
  });

  it('keeps with it the link that would be shared', async () => {
    const posting = await putPosting(BAKER, 'actions="save" share-url="/jobs/1"');
    button(posting, 'Save').click();
    expect(savedJobs.jobs[0]!.url).to.equal(`${location.origin}/jobs/1`);
  });

  it('is pressed by keyboard, and keeps the focus', async () => {
    const posting = await putPosting(FULL_JOB, 'actions="save"');
    await tabTo(button(posting, 'Save'));
    await press('Enter');
    await becomes(posting, 'Saved');
    await press('Enter');
    await becomes(posting, 'Save');
  });

  it('shows what was saved before, elsewhere in the page or in another tab', async () => {
    savedJobs.add(BAKER);
    const posting = await putPosting(BAKER, 'actions="save"');
    expect(pressed(posting)).to.equal('true');
    savedJobs.remove(BAKER);
    await becomes(posting, 'Save');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow!.localStorage.setItem('job-widgets/saved/1', '[{"key": "https://bakery.example/1", "id": "baker", "title": "Baker"}]');
    await becomes(posting, 'Saved');
  });

  it('goes with the posting that is shown', async () => {
    savedJobs.add({id: 'cook', title: 'Cook'});
    const {url} = await served(makeFeed([BAKER, {id: 'cook', title: 'Cook'}]));
    const posting = await ready(put<HTMLElementTagNameMap['job-posting']>(`<job-posting src="${url}" actions="save"></job-posting>`));
    expect(pressed(posting)).to.equal('false');
    posting.jobId = 'cook';
    await becomes(posting, 'Saved');
  });

  it('means the job of the list, whatever address its own document gives', async () => {
    const detail = await served(makeFeed([{...BAKER, about: 'Bread.', url: 'https://bakery.example/other'}]));
    const {url} = await served(makeFeed([{...BAKER, detail: detail.url}]));
    const posting = await ready(put(`<job-posting src="${url}" actions="save"></job-posting>`));
    await until(() => readerText(posting).includes('Bread.'));
    button(posting, 'Save').click();
    expect(savedJobs.has(BAKER)).to.equal(true);
  });

  it('says so where the browser keeps nothing', async () => {
    const posting = await putPosting(BAKER, 'actions="save"');
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    button(posting, 'Save').click();
    Storage.prototype.setItem = setItem;
    await until(() => announced(posting) === 'That did not work. Please try again.');
    expect(readerText(posting)).to.contain('That did not work.');
    expect(pressed(posting)).to.equal('false');
    button(posting, 'Save').click();
    await becomes(posting, 'Saved');
    expect(announced(posting)).to.equal('');
  });
});
