import {expect} from '@open-wc/testing';
import {JobShareEvent} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {FULL_JOB, makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putPosting, ready} from '../../helpers/page.js';
import {allNamed, button, link, names, parts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';

const ALL = 'share print calendar qr save';
const LABELS = ['Share', 'Print', 'Add deadline to calendar', 'QR code', 'Save'];

afterEach(() => localStorage.clear());

describe('what a candidate can do with a posting', () => {
  it('is to apply, unless the page offers more', async () => {
    expect(names(await putPosting(FULL_JOB), 'button')).to.deep.equal([]);
    expect(names(await putPosting(FULL_JOB, 'actions'), 'button')).to.deep.equal([]);
  });

  it('is what the page names, in its order, each once', async () => {
    expect(names(await putPosting(FULL_JOB, `actions="${ALL}"`), 'button')).to.deep.equal(LABELS);
    expect(names(await putPosting(FULL_JOB, 'actions="save, share save"'), 'button')).to.deep.equal(['Save', 'Share']);
  });

  it('stands between applying and what the page adds', async () => {
    const posting = await putPosting(FULL_JOB, 'actions="share"');
    posting.append(Object.assign(document.createElement('a'), {slot: 'actions', href: '/refer', textContent: 'Refer a friend'}));
    const [apply, share, own] = [allNamed(posting, 'link', 'Apply for this job')[0]!, button(posting, 'Share'), link(posting, 'Refer a friend')];
    const [first, second, third] = [apply, share, own].map((element) => element.getBoundingClientRect().left);
    expect(first).to.be.below(second!);
    expect(second).to.be.below(third!);
  });

  it('ignores a name that there is not, with a word to the developer', async () => {
    const posting = await putPosting(FULL_JOB, 'debug actions="share fax constructor __proto__"');
    expect(names(posting, 'button')).to.deep.equal(['Share']);
    expect(readerText(posting)).to.contain('actions: fax, constructor, __proto__ is none of share, print, calendar, qr, save.');
    posting.debug = false;
    await posting.updateComplete;
    expect(readerText(posting)).not.to.contain('fax');
  });

  it('can be named in a style sheet, button by button', async () => {
    const posting = await putPosting(FULL_JOB, `actions="${ALL}"`);
    expect(ALL.split(' ').map((name) => parts(posting, name).map(({textContent}) => textContent))).to.deep.equal(LABELS.map((label) => [label]));
  });

  it('is named in the words of the page, and in its language', async () => {
    const posting = await putPosting(FULL_JOB, 'actions="share save"');
    posting.labels = {share: 'Tell a friend'};
    await posting.updateComplete;
    expect(names(posting, 'button')).to.deep.equal(['Tell a friend', 'Save']);
  });

  it('has a closing date for the calendar only if there is one, and it has not passed', async () => {
    const offers = async (validThrough?: string) => names(await putPosting(makeJob({...(validThrough && {validThrough})}), 'actions="calendar"'), 'button');
    expect(await offers()).to.deep.equal([]);
    expect(await offers('2020-01-01')).to.deep.equal([]);
    expect(await offers('2099-01-01')).to.deep.equal(['Add deadline to calendar']);
  });

  it('stays while the posting is closed', async () => {
    expect(names(await putPosting(makeJob({validThrough: '2020-01-01'}), `actions="${ALL}"`), 'button')).to.deep.equal(['Share', 'Print', 'QR code', 'Save']);
  });

  it('is large enough for a thumb', async () => {
    const posting = await putPosting(FULL_JOB, `actions="${ALL}"`, {width: 300});
    for (const label of LABELS) {
      const {width, height} = button(posting, label).getBoundingClientRect();
      expect(Math.min(width, height), label).to.be.at.least(44);
    }
  });
});

describe('the print button', () => {
  const {print} = window;
  afterEach(() => {
    window.print = print;
  });

  it('prints the page, and tells it so', async () => {
    const told: string[] = [];
    window.print = () => told.push('printed');
    const posting = await putPosting(FULL_JOB, 'actions="print"');
    posting.addEventListener('job-share', ({method}) => told.push(method));
    button(posting, 'Print').click();
    expect(told).to.deep.equal(['print', 'printed']);
  });
});

describe('the link that is passed on', () => {
  async function linkOf(job: object, attributes = ''): Promise<string> {
    const {url} = await served(makeFeed([job]));
    const posting = await ready(put(`<job-posting src="${url}" actions="print" ${attributes}></job-posting>`));
    const {print} = window;
    window.print = () => undefined;
    const events = record(document, 'job-share');
    button(posting, 'Print').click();
    window.print = print;
    expect(events[0]).to.be.instanceOf(JobShareEvent);
    expect(events[0]!.posting.title).to.equal('Baker');
    return events[0]!.url;
  }

  it('is the one that the page gives, relative to it', async () => {
    expect(await linkOf(makeJob({url: 'https://bakery.example/1'}), 'share-url="/jobs/1?a=b#c"')).to.equal(`${location.origin}/jobs/1?a=b#c`);
  });

  it('is otherwise the posting\'s own page', async () => expect(await linkOf(makeJob({url: 'https://bakery.example/1'}))).to.equal('https://bakery.example/1'));

  it('is otherwise the page that one is on', async () => expect(await linkOf(makeJob())).to.equal(location.href));

  it('is never one that runs something', async () => expect(await linkOf(makeJob(), 'share-url="javascript:alert(1)"')).to.equal(location.href));
});
