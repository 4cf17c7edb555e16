import {expect} from '@open-wc/testing';
import type {JobListElement, JobPostingElement} from '../../../src/index.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {press} from '../../helpers/keys.js';
import {put, putList, ready} from '../../helpers/page.js';
import {elementsIn, link, names, parts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const JOBS = makeJobs(3, () => ({about: 'A text.'}));
const currentOf = (list: Element) => [...elementsIn(list)].filter((element) => element.localName === 'a' && element.ariaCurrent === 'true').map(({textContent, ariaLabel}) => ariaLabel ?? textContent);

describe('the posting of a list that is open', () => {
  for (const layout of ['cards', 'rows', 'table']) {
    it(`is marked as the current one: ${layout}`, async () => {
      const list = await putList(JOBS, `layout="${layout}" current="job-2"`);
      expect(currentOf(list)).to.deep.equal(['Job 2']);
      expect(parts(list, 'current').map((card) => card.dataset['id'])).to.deep.equal(['job-2']);
      list.current = 'job-3';
      await until(() => currentOf(list).join() === 'Job 3');
      list.current = 'gone';
      await until(() => currentOf(list).length === 0);
    });

    it(`can be shown in its card: ${layout}`, async () => {
      const list = await putList(JOBS, `layout="${layout}" current="job-2"`, '<div slot="open">All about it <button>Save</button></div>');
      const selects: Event[] = [];
      list.addEventListener('job-select', (event) => selects.push(event));
      expect(readerText(list).replace(/\s+/g, ' ')).to.match(/Job 1 Job 2 All about it Save Job 3$/);
      list.querySelector('button')!.click();
      expect(selects).to.have.length(0);
      list.current = 'job-3';
      await until(() => /Job 3 All about it Save$/.test(readerText(list).replace(/\s+/g, ' ')));
    });
  }

  it('is marked on a card of the page, too', async () => {
    expect(currentOf(await putList(JOBS, 'current="job-1"', '<template slot="card"><b>{{title}}</b></template>'))).to.deep.equal(['Job 1']);
  });
});

describe('<job-list open-here>', () => {
  async function putBoth(): Promise<{list: JobListElement; posting: JobPostingElement}> {
    const {url} = await served(makeFeed(JOBS));
    const page = put(`<job-feed src="${url}"><job-list open-here></job-list><job-posting></job-posting></job-feed>`);
    const [list, posting] = [page.querySelector('job-list')!, page.querySelector('job-posting')!];
    await ready(list);
    return {list, posting};
  }

  it('opens a posting in a <job-posting> that shares the feed, and marks its card', async () => {
    const {list, posting} = await putBoth();
    const address = location.href;
    link(list, 'Job 2').click();
    await until(() => names(posting, 'heading')[0] === 'Job 2');
    expect(currentOf(list)).to.deep.equal(['Job 2']);
    expect(location.href).to.equal(address);
  });

  it('by keyboard, too; a click for a new tab is left alone, and the page can take over', async () => {
    const {list, posting} = await putBoth();
    link(list, 'Job 3').focus();
    await press('Enter');
    await until(() => names(posting, 'heading')[0] === 'Job 3');
    for (const members of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}]) {
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...members});
      list.parentElement!.addEventListener('click', (event) => event.preventDefault(), {once: true});
      link(list, 'Job 1').dispatchEvent(click);
      expect(list.feedSource.query.job).to.equal('job-3');
    }
    list.addEventListener('job-select', (event) => event.preventDefault());
    link(list, 'Job 1').click();
    expect(list.feedSource.query.job).to.equal('job-3');
  });

  it('keeps the page of the list, and goes back to the first for another question', async () => {
    const list = await putList(makeJobs(5), 'open-here page-size="2" paging="pages"');
    list.feedSource.ask({page: 2});
    await until(() => names(list, 'heading').join() === 'Job 3,Job 4');
    link(list, 'Job 4').click();
    await until(() => currentOf(list).join() === 'Job 4');
    list.feedSource.ask({sort: 'title'});
    await until(() => names(list, 'heading').join() === 'Job 1,Job 2');
  });
});

describe('a card\'s link', () => {
  const elsewhere = [makeJob({url: 'https://jobs.example/baker'})];

  it('to a posting on another site says where candidates come from', async () => {
    expect(link(await putList(elsewhere, 'source="acme"'), 'Baker').href).to.equal('https://jobs.example/baker?utm_source=acme');
    expect(link(await putList(elsewhere), 'Baker').href).to.equal('https://jobs.example/baker');
  });

  it('to a page of this site does not need to', async () => {
    const own = [makeJob({url: `${location.origin}/jobs/baker`})];
    expect(link(await putList(own, 'source="acme"'), 'Baker').href).to.equal(`${location.origin}/jobs/baker`);
  });

  it('is the page\'s own: a pattern, or a function of the posting', async () => {
    const list = await putList([makeJob({id: 'a/b c'})], 'href="/jobs/{id}?from={id}"');
    expect(link(list, 'Baker').getAttribute('href')).to.equal(`${location.origin}/jobs/a%2Fb%20c?from=a%2Fb%20c`);
    list.href = ({title}) => `/t/${title.toLowerCase()}`;
    await until(() => link(list, 'Baker').pathname === '/t/baker');
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://', 7, {}, () => undefined, () => 'javascript:alert(1)']) {
    it(`never leads where a link must not: ${String(href)}`, async () => {
      const list = await putList(elsewhere);
      list.href = href as never;
      await list.updateComplete;
      expect(link(list, 'Baker').href).to.match(/^https?:/);
    });
  }

  it('of an id that no address can hold leads somewhere', async () => {
    const list = await putList([{...makeJob(), id: '\ud800'}], 'href="/jobs/{id}"');
    expect(link(list, 'Baker').href).to.match(/^http/);
  });
});
