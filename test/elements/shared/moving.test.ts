import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {put, putList, putPosting, ready} from '../../helpers/page.js';
import {button, headingNamed, link, names, readerText, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

describe('an element in a page that changes', () => {
  it('is moved while its feed is loaded: the request goes on', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list><section></section>`);
    await address.requested();
    list.nextElementSibling!.append(list);
    await settled();
    await address.answer(makeFeed());
    await ready(list);
    expect(await address.counts()).to.include({requests: 1, aborted: 0});
  });

  it('is moved when it is ready: what is shown stays', async () => {
    const list = await putList(makeJobs(30));
    button(list, 'Show 10 more').click();
    await until(() => names(list, 'heading').length === 30);
    const card = list.shadowRoot!.querySelector('.card');
    put('<section></section>').append(list);
    await settled();
    expect(stateOf(list)).to.equal('ready');
    expect(names(list, 'heading')).to.have.length(30);
    expect(list.shadowRoot!.querySelector('.card')).to.equal(card);
  });

  it('is moved into another feed, which it shows', async () => {
    const one = put(`<job-feed><script type="application/json">${JSON.stringify(makeFeed())}</script><job-list></job-list></job-feed>
      <job-feed><script type="application/json">${JSON.stringify(makeFeed([makeJob({title: 'Cook'})]))}</script></job-feed>`);
    const list = await ready(one.querySelector('job-list')!);
    one.nextElementSibling!.append(list);
    await until(() => names(list, 'heading').join() === 'Cook');
  });

  it('is taken out while its feed is loaded: the request ends', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list>`);
    await address.requested();
    list.remove();
    await until(async () => (await address.counts()).aborted === 1, 'the end of the request');
  });

  it('is taken out while another waits: the request goes on', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list><job-list src="${address.url}"></job-list>`);
    const other = list.nextElementSibling!;
    await address.requested();
    list.remove();
    await settled();
    await address.answer(makeFeed());
    await ready(other);
    expect(await address.counts()).to.include({requests: 1, aborted: 0});
  });

  it('comes back: it asks again for what it had not got', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list>`);
    const {parentElement} = list;
    await address.requested();
    list.remove();
    await until(async () => (await address.counts()).aborted === 1);
    parentElement!.append(list);
    await address.answer(makeFeed());
    await ready(list);
  });

  it('is gone from the page: nothing keeps it', async () => {
    const address = await served(makeFeed());
    const list = await ready(put<JobListElement>(`<job-list src="${address.url}"></job-list>`));
    list.remove();
    await settled();
    document.documentElement.lang = 'de';
    document.dispatchEvent(new Event('context-provider'));
    await settled();
    expect(list.isUpdatePending).to.equal(false);
  });

  it('stands in a shadow root: it works there as anywhere', async () => {
    const host = put('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<style>job-list::part(card) { border-top-width: 7px; }</style><job-list></job-list>';
    const list = root.querySelector('job-list')!;
    list.postings = [makeJob()];
    await ready(list);
    headingNamed(host, 'Baker');
    expect(getComputedStyle(list.shadowRoot!.querySelector('[part~=card]')!).borderTopWidth).to.equal('7px');
  });

  it('is in another document, or comes back from there: it looks and works as here', async () => {
    const frame = put<HTMLIFrameElement>('<iframe title="Another document" width="700" height="400"></iframe>');
    const main = frame.parentElement!;
    const board = document.createElement('job-board');
    Object.assign(board, {routing: 'none', feed: makeFeed([makeJob({title: 'Cook'}), makeJob({about: 'Bread.'})])});
    for (const place of [frame.contentDocument!.body, main, frame.contentDocument!.body]) {
      place.append(board);
      await ready(board);
      link(board, 'Baker').click();
      await until(() => readerText(board).includes('Bread.'), 'the posting');
      expect(styleOf(headingNamed(board, 'Baker')).fontWeight).to.equal('650');
      button(board, /Back to/).click();
      await until(() => names(board, 'heading').includes('Cook'), 'the list');
      expect(styleOf(headingNamed(board, 'Cook')).fontWeight).to.equal('650');
      expect(styleOf(board).display).to.equal('block');
    }
  });

  it('is shown after it was hidden: it is complete', async () => {
    const list = put<JobListElement>('<job-list style="display: none"></job-list><job-posting hidden></job-posting>');
    const posting = list.nextElementSibling as HTMLElementTagNameMap['job-posting'];
    [list.postings, posting.posting] = [makeJobs(25), makeJob({about: 'Bread.'})];
    await Promise.all([list, posting].map(ready));
    expect(posting.getBoundingClientRect().height, 'of a hidden element').to.equal(0);
    list.style.display = '';
    posting.hidden = false;
    expect(names(list, 'heading')).to.have.length(20);
    headingNamed(posting, 'Baker');
    expect(list.getBoundingClientRect().height).to.be.above(500);
  });

  it('is one of many: each has its own', async () => {
    const [one, other] = [await putPosting(makeJob()), await putPosting(makeJob({title: 'Cook'}))];
    headingNamed(one, 'Baker');
    headingNamed(other, 'Cook');
  });
});
