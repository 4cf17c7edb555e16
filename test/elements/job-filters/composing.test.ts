import {expect} from '@open-wc/testing';
import type {JobFiltersElement, JobListElement, JobPostingElement} from '../../../src/index.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {allByRole, button, headingNamed, names, parts, readerLines} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';
import {choice, choices, openFacet, putPair, searchBox, shows, typeInto} from './pair.js';

const JOBS = [makeJob({id: '1', title: 'Baker', department: 'Kitchen'}), makeJob({id: '2', title: 'Cook', department: 'Kitchen'}), makeJob({id: '3', title: 'Driver', department: 'Shop'})];

describe('a page that lays out <job-filters> itself', () => {
  it('puts them anywhere in a <job-feed>, together with lists and a posting', async () => {
    const {url} = await served(makeFeed(JOBS));
    const page = put(`<job-feed src="${url}"><aside><job-filters></job-filters></aside><section><p>Our jobs</p><job-list open-here></job-list></section><job-posting></job-posting></job-feed>`);
    const [filters, list, posting] = [page.querySelector('job-filters')!, page.querySelector('job-list')!, page.querySelector('job-posting')!] as [JobFiltersElement, JobListElement, JobPostingElement];
    await ready(filters);
    await typeInto(searchBox(filters), 'driver');
    await shows(list, 'Driver');
    list.shadowRoot!.querySelector<HTMLElement>('.card-link')!.click();
    await until(() => names(posting, 'heading').includes('Driver'));
  });

  it('or names the list by its id, before or after it', async () => {
    const {url} = await served(makeFeed(JOBS));
    const page = put(`<div><job-filters feed="jobs"></job-filters><job-list id="jobs" src="${url}"></job-list><job-filters feed="jobs" controls="summary"></job-filters></div>`);
    const [filters, summary] = [...page.querySelectorAll('job-filters')] as [JobFiltersElement, JobFiltersElement];
    await ready(filters);
    await openFacet(filters, 'Department');
    choice(filters, 'Shop 1').click();
    await shows(page.querySelector('job-list')!, 'Driver');
    await until(() => readerLines(summary).includes('1 of 3 jobs'));
  });

  it('has two of them that know nothing of each other', async () => {
    const [one, other] = [await putPair(JOBS), await putPair(JOBS)];
    await typeInto(searchBox(one.filters), 'driver');
    await shows(one.list, 'Driver');
    await shows(other.list, 'Baker', 'Cook', 'Driver');
    expect(searchBox(other.filters).value).to.equal('');
    await openFacet(other.filters, 'Department');
    expect(names(one.filters, 'group')).to.deep.equal([]);
    choice(other.filters, 'Kitchen 2').click();
    await shows(other.list, 'Baker', 'Cook');
    await shows(one.list, 'Driver');
  });

  it('has two that search one feed for words that mean different things', async () => {
    const document = makeFeed(JOBS);
    const page = put('<div><job-feed><job-filters></job-filters><job-list></job-list></job-feed><job-feed><job-filters></job-filters><job-list></job-list></job-feed></div>');
    const feeds = [...page.querySelectorAll('job-feed')];
    for (const [index, feed] of feeds.entries()) Object.assign(feed, {feed: document, synonyms: [['chauffeur', ['baker', 'driver'][index]]]});
    for (const [index, feed] of feeds.entries()) {
      const filters = await ready(feed.querySelector('job-filters')!);
      await typeInto(searchBox(filters), 'chauffeur');
      await shows(feed.querySelector('job-list')!, ['Baker', 'Driver'][index]!);
    }
  });

  it('shows only the controls it names, in their order', async () => {
    const {filters} = await putPair(JOBS, {filters: 'controls="summary search"'});
    expect(readerLines(filters)[0]).to.equal('3 jobs');
    expect(allByRole(filters, 'searchbox')).to.have.length(1);
    expect(names(filters, 'button')).to.deep.equal([]);
    const [summary, search] = [parts(filters, 'summary')[0]!, parts(filters, 'search')[0]!];
    expect(summary.compareDocumentPosition(search)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    filters.controls = 'facets nonsense';
    filters.debug = true;
    await until(() => names(filters, 'button').join() === 'Department');
    expect(parts(filters, 'debug')[0]!.textContent).to.contain('controls="nonsense": It is none of search, facets, chips, summary.');
  });

  it('tells two landmarks on a page apart by what they are for', async () => {
    const landmark = async (controls: string) => names((await putPair(JOBS, {filters: `controls="${controls}"`})).filters, 'search');
    expect(await landmark('summary search')).to.deep.equal(['Search jobs']);
    expect(await landmark('facets chips')).to.deep.equal(['Filters']);
  });

  it('has them in a column, all open, each under its name', async () => {
    const {filters} = await putPair(JOBS, {filters: 'layout="column" facets="department id"', width: 760});
    expect(names(filters, 'group')).to.deep.equal(['Department']);
    expect(names(filters, 'button')).to.deep.equal([]);
    expect(choices(filters)).to.deep.equal(['Kitchen 2', 'Shop 1']);
  });

  it('writes its own words on facets and choices, and puts things before and after them', async () => {
    const {filters} = await putPair(JOBS, {
      filters: 'layout="column" facets="department"',
      slotted: '<span slot="label-department">Where?</span><p slot="before-department">Before</p><p slot="after-department">After</p><b slot="option-department-shop">The shop!</b><i slot="before">First</i><i slot="after">Last</i>',
      width: 760,
    });
    expect(readerLines(filters).join(' ')).to.match(/^First Where\? Before Kitchen 2 The shop! 1 After 3 jobs .* Last$/);
    expect(names(filters, 'group')).to.deep.equal(['Where?']);
  });

  it('reaches all by parts', async () => {
    const {filters, feed} = await putPair(JOBS);
    feed.feedSource.ask({facets: {department: ['shop']}});
    await until(() => parts(filters, 'chip').length === 1);
    await openFacet(filters, 'Department');
    const there = 'base filters search search-input facets facet facet-department facet-button panel option option-input option-label count chips chip clear summary sort button';
    for (const part of there.split(' ')) expect(parts(filters, part).length, part).to.be.at.least(1);
  });

  it('tells by :state() how far they are', async () => {
    const address = held();
    const filters = put<JobFiltersElement>(`<job-filters src="${address.url}"></job-filters>`);
    await until(() => filters.matches(':state(loading)'));
    await address.answer(makeFeed([]));
    await until(() => filters.matches(':state(empty)'));
    expect(readerLines(filters)).to.deep.equal([]);
    await address.serve('', {status: 410});
    filters.reload();
    await until(() => filters.matches(':state(stale)'));
    await address.serve(makeFeed(JOBS));
    button(filters, 'Try again').click();
    await ready(filters);
    const failed = put<JobFiltersElement>(`<job-filters src="${(await served('', {status: 410})).url}"></job-filters>`);
    await until(() => failed.matches(':state(error)'));
  });

  it('orders as the list does where nobody asks, and says so', async () => {
    const {filters, list} = await putPair(JOBS.toReversed(), {filters: 'sort="title"', list: 'sort="title"'});
    await shows(list, 'Baker', 'Cook', 'Driver');
    const [select] = allByRole(filters, 'combobox') as HTMLSelectElement[];
    expect([...select!.options].map(({text}) => text)).to.deep.equal(['Title', 'Newest', 'Place', 'Pay', 'Closing soon']);
    expect(select!.value).to.equal('title');
    await typeInto(searchBox(filters), 'dr');
    await until(() => select!.value === 'relevance');
    headingNamed(list, 'Driver');
  });
});
