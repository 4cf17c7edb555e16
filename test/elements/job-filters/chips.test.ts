import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {allByRole, button, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {putPair, searchBox, shows} from './pair.js';

const JOBS = ['Kitchen', 'Shop', 'Office'].map((department, index) => makeJob({id: department, title: `Job ${index}`, department, team: 'Night'}));
const ALL = {department: ['kitchen', 'shop', 'office']};
const removals = (filters: Element) => names(filters, 'button').filter((name) => name.startsWith('Remove'));

describe('what is active in <job-filters>', () => {
  it('stands in a list with a name, each with a button to take it back', async () => {
    const {filters, feed} = await putPair(JOBS);
    expect(parts(filters, 'chips')).to.have.length(0);
    feed.feedSource.ask({facets: ALL});
    await until(() => removals(filters).length === 3);
    expect(names(filters, 'list')).to.include('Filters');
    expect(removals(filters)).to.deep.equal(['Remove filter: Kitchen', 'Remove filter: Shop', 'Remove filter: Office']);
  });

  it('goes when its button is pressed, and the focus goes to the next, the one before, or the search', async () => {
    const {filters, feed, list} = await putPair(JOBS);
    feed.feedSource.ask({facets: ALL});
    await until(() => removals(filters).length === 3);
    button(filters, 'Remove filter: Shop').focus();
    await press('Enter');
    await shows(list, 'Job 0', 'Job 2');
    await focusReaches(() => button(filters, 'Remove filter: Office'));
    await press('Enter');
    await shows(list, 'Job 0');
    await focusReaches(() => button(filters, 'Remove filter: Kitchen'));
    await press('Enter');
    await focusReaches(() => searchBox(filters));
    await shows(list, 'Job 0', 'Job 1', 'Job 2');
  });

  it('is called as the page calls the choice', async () => {
    const {filters, feed} = await putPair(JOBS, {slotted: '<b slot="option-department-shop">The shop!</b>'});
    feed.feedSource.ask({facets: {department: ['shop', 'office']}});
    await until(() => removals(filters).length === 2);
    expect(removals(filters)).to.deep.equal(['Remove filter: The shop!', 'Remove filter: Office']);
  });

  it('all goes at once, the text too; each of it is told to the page', async () => {
    const {filters, feed, list} = await putPair(JOBS);
    const told = [...[record(filters, 'job-search')], ...[record(filters, 'job-filter')]] as const;
    feed.feedSource.ask({facets: {department: ['shop']}, text: 'job'});
    await shows(list, 'Job 1');
    button(filters, 'Clear all').click();
    await shows(list, 'Job 0', 'Job 1', 'Job 2');
    expect(searchBox(filters).value).to.equal('');
    expect(feed.feedSource.query).to.deep.equal({text: '', facets: {}, page: 1});
    expect(told[0].map(({text}) => text)).to.deep.equal(['']);
    expect(told[1].map(({facet, values}) => [facet, values])).to.deep.equal([['department', []]]);
    await focusReaches(() => searchBox(filters));
  });

  it('includes the text where there is no box in which it stands', async () => {
    const {filters, feed, list} = await putPair(JOBS, {filters: 'controls="facets chips"'});
    feed.feedSource.ask({text: 'office'}, 'address');
    await shows(list, 'Job 2');
    expect(allByRole(filters, 'searchbox')).to.have.length(0);
    button(filters, 'Remove filter: office').click();
    await shows(list, 'Job 0', 'Job 1', 'Job 2');
    await focusReaches(() => button(filters, 'Department'));
  });

  it('is not in the way of who is elsewhere: nothing takes the focus when a link asks', async () => {
    const {filters, feed} = await putPair(JOBS);
    const elsewhere = document.createElement('input');
    feed.before(elsewhere);
    elsewhere.focus();
    feed.feedSource.ask({facets: ALL}, 'address');
    await until(() => removals(filters).length === 3);
    feed.feedSource.ask({facets: {}}, 'address');
    await until(() => removals(filters).length === 0);
    expect(document.activeElement).to.equal(elsewhere);
  });
});
