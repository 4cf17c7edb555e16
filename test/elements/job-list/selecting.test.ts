import {expect} from '@open-wc/testing';
import {JobSelectEvent, type JobListElement} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {FULL_JOB, makeJobs} from '../../helpers/jobs.js';
import {dragOver, press, tabTo} from '../../helpers/keys.js';
import {put, putList} from '../../helpers/page.js';
import {link, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const HERE = `${location.pathname}${location.search}`;

/** A list whose links stay in this page, and what happens to it. */
async function setup(attributes = '', content = '') {
  const list = await putList(makeJobs(3, () => ({department: 'Kitchen and some more words'})), `href="${HERE}#{id}" ${attributes}`, content);
  return {list, selects: record(list.parentElement!, 'job-select')};
}

const fact = (list: JobListElement, card = 1) => parts(list, 'card')[card]!.querySelector<HTMLElement>('[part~=meta-item]')!;

describe('opening a posting', () => {
  afterEach(() => history.replaceState(null, '', HERE));

  it('by its link: job-select with posting and address, then the link is followed', async () => {
    const {list, selects} = await setup();
    link(list, 'Job 2').click();
    expect(selects).to.have.length(1);
    expect(selects[0]).to.be.instanceOf(JobSelectEvent);
    expect(selects[0]!.posting.id).to.equal('job-2');
    expect(selects[0]!.url).to.equal(`${location.origin}${HERE}#job-2`);
    await until(() => location.hash === '#job-2');
  });

  it('is for the page to take over', async () => {
    const {list} = await setup();
    list.addEventListener('job-select', (event) => event.preventDefault());
    link(list, 'Job 2').click();
    parts(list, 'card')[1]!.click();
    expect(location.hash).to.equal('');
  });

  for (const layout of ['cards', 'rows', 'table']) {
    it(`anywhere on its card: ${layout}`, async () => {
      const {list, selects} = await setup(`layout="${layout}"`);
      fact(list).click();
      expect(selects.map(({posting}) => posting.id)).to.deep.equal(['job-2']);
      await until(() => location.hash === '#job-2');
    });
  }

  it('on a card of the page, too', async () => {
    const {list, selects} = await setup('', '<template slot="card"><p>{{title}}</p><button>Save</button></template>');
    list.shadowRoot!.querySelectorAll<HTMLElement>('.card p')[2]!.click();
    expect(selects.map(({posting}) => posting.id)).to.deep.equal(['job-3']);
    list.shadowRoot!.querySelectorAll<HTMLElement>('.card button')[0]!.click();
    expect(selects, 'a control on a card is no way to open it').to.have.length(1);
  });

  it('by keyboard', async () => {
    const {list, selects} = await setup();
    await tabTo(link(list, 'Job 1'));
    await press('Tab');
    await press('Enter');
    await until(() => location.hash === '#job-2');
    expect(selects).to.have.length(1);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`is the browser's with ${key}`, async () => {
      const {list, selects} = await setup();
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
      let prevented: boolean | undefined;
      window.addEventListener('click', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      }, {once: true});
      link(list, 'Job 2').dispatchEvent(click);
      expect(prevented, 'prevented by us').to.equal(false);
      expect(selects).to.have.length(0);
    });

    it(`is the browser's with ${key}, on a card, too: its link gets the same click`, async () => {
      const {list, selects} = await setup();
      const got: boolean[] = [];
      link(list, 'Job 2').addEventListener('click', (event) => {
        got.push(event[key]);
        event.preventDefault();
      });
      fact(list).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}));
      expect(got).to.deep.equal([true]);
      expect(selects).to.have.length(0);
    });
  }

  it('is not what selecting its text does', async () => {
    const {list, selects} = await setup();
    await dragOver(fact(list));
    expect(getSelection()!.toString(), 'selected').to.contain('and some');
    expect(selects).to.have.length(0);
    getSelection()!.removeAllRanges();
    fact(list).click();
    expect(selects, 'with nothing selected').to.have.length(1);
  });

  it('is possible from inside of a page\'s own component', async () => {
    const host = put('<div></div>');
    host.attachShadow({mode: 'open'}).innerHTML = '<job-list></job-list>';
    const list = host.shadowRoot!.querySelector('job-list')!;
    list.href = `${HERE}#{id}`;
    list.postings = [FULL_JOB];
    const selects = record(document.body, 'job-select');
    await until(() => parts(list, 'card').length > 0);
    parts(list, 'meta-item')[0]!.click();
    expect(selects.map(({posting}) => posting.id)).to.deep.equal(['pastry-chef']);
  });
});
