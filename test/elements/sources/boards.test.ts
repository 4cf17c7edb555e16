import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {nextEvent} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {names, readerText} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const GREENHOUSE = 'https://boards-api.greenhouse.io/v1/boards/bakery/jobs?content=true';
const feedOf = (title: string, more: object = {}) => makeFeed([makeJob({title, ...more})]);

/** What the page has asked of an address on the test server, without the address. */
const asked = (url: string): (string | null)[] =>
  performance.getEntriesByType('resource').map(({name}) => new URL(name)).filter(({pathname}) => pathname === url).map(({searchParams}) => searchParams.get('of'));

describe('src with a board', () => {
  it('shows the board, through a proxy', async () => {
    const {url} = await served(feedOf('Baker'));
    const list = await ready(put(`<job-list src="greenhouse:bakery" proxy="${url}?of={url}"></job-list>`));
    expect(names(list, 'heading')).to.deep.equal(['Baker']);
    await until(() => asked(url).length > 0);
    expect(asked(url)).to.deep.equal([GREENHOUSE]);
  });

  it('shows several boards, and feeds beside them', async () => {
    const {url} = await served(feedOf('Baker'));
    const list = await ready(put<JobListElement>(`<job-list src="greenhouse:bakery lever:bakery ${url}" proxy="${url}?of={url}"></job-list>`));
    await until(() => list.feedSource.state.feed?.postings.length === 3 && asked(url).length === 3);
    expect(asked(url)).to.have.members([GREENHOUSE, 'https://api.lever.co/v0/postings/bakery?mode=json', `${location.origin}${url}`]);
  });

  it('of an unknown vendor says which there are, to the developer', async () => {
    const list = put<JobListElement>('<job-list src="greenhose:bakery" debug></job-list>');
    const {error} = await nextEvent(list, 'jobs-error');
    expect(error.code).to.equal('source');
    expect(error.message).to.match(/^"greenhose:bakery" is no web address, and no board we know\. .*greenhouse, lever/);
    await reaches(list, 'error');
    expect(list.shadowRoot!.querySelector('.debug')!.textContent).to.contain('greenhouse, lever');
    expect(names(list, 'button')).to.deep.equal([]);
  });

  it('without a name says how to write it', async () => {
    const list = put('<job-list src="greenhouse:"></job-list>');
    const {error} = await nextEvent(list, 'jobs-error');
    expect(error.message).to.contain('write greenhouse:name');
  });

  it('that may be none shows that there are no jobs, and a note to the developer', async () => {
    const {url} = await served({offset: 0, limit: 100, totalFound: 0, content: []});
    const list = await reaches(put<JobListElement>(`<job-list src="smartrecruiters:Bakery" proxy="${url}?of={url}" debug></job-list>`), 'empty');
    expect(readerText(list)).to.contain('No open jobs');
    expect(list.feedSource.state.feed!.notes[0]!.message).to.contain('This board is empty, or there is none');
    expect(list.shadowRoot!.querySelector('.debug')!.textContent).to.contain('This board is empty, or there is none');
  });
});

describe('proxy', () => {
  it('shares requests by address and proxy', async () => {
    const [proxy, other, src] = [await served(feedOf('Baker')), await served(feedOf('Cook')), await served(feedOf('Waiter'))];
    const lists = put(['proxy="{1}"', 'proxy="{1}"', 'proxy="{2}"', ''].map((attribute) => `<job-list src="${src.url}" ${attribute}></job-list>`)
      .join('').replaceAll('{1}', `${proxy.url}?of={url}`).replaceAll('{2}', `${other.url}?of={url}`)).parentElement!;
    await Promise.all([...lists.children].map(ready));
    expect([...lists.children].map((list) => names(list, 'heading')[0])).to.deep.equal(['Baker', 'Baker', 'Cook', 'Waiter']);
    expect([await proxy.requests(), await other.requests(), await src.requests()]).to.deep.equal([1, 1, 1]);
  });

  it('passes on the details of postings, of the element\'s own feed and of one around it', async () => {
    const {url} = await served({version: 1, jobs: [{id: 'a', title: 'Baker', detail: 'https://bakery.example/a.json', about: ''}]});
    const markup = `<job-feed src="https://bakery.example/jobs.json" proxy="${url}?of={url}"><job-posting></job-posting></job-feed>`;
    put(markup);
    await until(() => asked(url).includes('https://bakery.example/a.json'));
    expect(asked(url)).to.deep.equal(['https://bakery.example/jobs.json', 'https://bakery.example/a.json']);
    put(`<job-posting src="https://bakery.example/jobs.json" proxy="${url}?and&of={url}"></job-posting>`);
    await until(() => asked(url).length === 4);
    expect(asked(url).slice(2)).to.deep.equal(['https://bakery.example/jobs.json', 'https://bakery.example/a.json']);
  });

  it('passes on the details of a posting given as a property', async () => {
    const {url} = await served({version: 1, jobs: [{id: 'a', title: 'Baker', about: 'Bread.'}]});
    const posting = put<HTMLElementTagNameMap['job-posting']>(`<job-posting proxy="${url}?of={url}"></job-posting>`);
    posting.posting = {id: 'a', title: 'Baker', detail: 'https://bakery.example/b.json'};
    await until(() => readerText(posting).includes('Bread.'));
    expect(asked(url)).to.deep.equal(['https://bakery.example/b.json']);
  });

  it('may be set later, and taken away', async () => {
    const [proxy, src] = [await served(feedOf('From the proxy')), await served(feedOf('From itself'))];
    const list = await ready(put<JobListElement>(`<job-list src="${src.url}"></job-list>`));
    list.setAttribute('proxy', `${proxy.url}?of={url}`);
    await until(() => names(list, 'heading')[0] === 'From the proxy');
    list.removeAttribute('proxy');
    await until(() => names(list, 'heading')[0] === 'From itself');
  });

  it('without a place for the address is a mistake, which is said', async () => {
    const address = held();
    const list = put(`<job-list src="https://bakery.example/x.json" proxy="${address.url}"></job-list>`);
    const {error} = await nextEvent(list, 'jobs-error');
    expect(error.message).to.contain('write {url} there');
    await settled();
    expect(await address.requests()).to.equal(0);
  });
});
