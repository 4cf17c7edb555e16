import {expect} from '@open-wc/testing';
import {makeJob} from '../../helpers/jobs.js';
import {press} from '../../helpers/keys.js';
import {button, names} from '../../helpers/reader.js';
import {choice, openFacet, putPair, shows} from './pair.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const JOBS = [makeJob({id: '1', title: 'Baker', datePosted: daysAgo(0)}), makeJob({id: '2', title: 'Cook', datePosted: daysAgo(6)}), makeJob({id: '3', title: 'Driver', datePosted: daysAgo(400)})];

describe('the facet of when a job was posted', () => {
  it('takes one choice, and can be taken back', async () => {
    const {filters, list} = await putPair(JOBS, {filters: 'facets="posted"'});
    await openFacet(filters, 'Posted');
    expect(names(filters, 'radio')).to.deep.equal(['Any time', 'Since yesterday 1', 'In the last 3 days 1', 'In the last 7 days 2', 'In the last 14 days 2', 'In the last 30 days 2']);
    expect(choice(filters, 'Any time').checked).to.equal(true);
    choice(filters, 'In the last 7 days 2').click();
    await shows(list, 'Baker', 'Cook');
    choice(filters, 'Since yesterday 1').click();
    await shows(list, 'Baker');
    expect(names(filters, 'button')).to.deep.equal(['Posted 1', 'Remove filter: Since yesterday', 'Clear all']);
    choice(filters, 'Any time').click();
    await shows(list, 'Baker', 'Cook', 'Driver');
    expect(names(filters, 'button')).to.deep.equal(['Posted']);
  });

  it('works by arrow keys', async () => {
    const {filters, list} = await putPair(JOBS, {filters: 'facets="posted"'});
    await openFacet(filters, 'Posted');
    choice(filters, 'Any time').focus();
    await press('ArrowDown');
    await shows(list, 'Baker');
    expect(choice(filters, 'Since yesterday 1').checked).to.equal(true);
    await press('ArrowUp');
    await shows(list, 'Baker', 'Cook', 'Driver');
  });

  it('shows what a chip has taken back', async () => {
    const {filters, list} = await putPair(JOBS, {filters: 'facets="posted"'});
    await openFacet(filters, 'Posted');
    choice(filters, 'Since yesterday 1').click();
    await shows(list, 'Baker');
    button(filters, 'Remove filter: Since yesterday').click();
    await shows(list, 'Baker', 'Cook', 'Driver');
    expect(choice(filters, 'Any time').checked).to.equal(true);
  });
});
