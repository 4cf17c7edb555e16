import {expect} from '@open-wc/testing';
import {makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {allByRole, button, focused, names} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choice, openFacet, putPair, searchBox, shows} from './pair.js';

const JOBS = [
  makeJob({id: '1', title: 'Baker', department: 'Kitchen', team: 'Day'}),
  makeJob({id: '2', title: 'Cook', department: 'Kitchen', team: 'Night'}),
  makeJob({id: '3', title: 'Driver', department: 'Shop', team: 'Night'}),
];
const BAR = {filters: 'facets="department team"'};
const groups = (filters: Element) => names(filters, 'group');
const isOpen = (filters: Element, name: string) => button(filters, name).getAttribute('aria-expanded') === 'true';

/** The name of what has the focus. */
const reached = () => {
  const at = focused() as HTMLInputElement;
  return (at.ariaLabel ?? at.labels?.[0]?.innerText ?? at.textContent)!.replace(/\s+/g, ' ').trim();
};

describe('by keyboard, in <job-filters>', () => {
  it('one meets the search, the facets, what is active, the order, and then the jobs', async () => {
    const {filters, feed} = await putPair(JOBS, BAR);
    feed.feedSource.ask({facets: {team: ['day']}});
    await until(() => names(filters, 'button').length === 4);
    searchBox(filters).focus();
    const met = [reached()];
    for (let step = 0; step < 6; step++) {
      await press('Tab');
      met.push(reached());
    }
    expect(met.map((name) => name.replace(/Sort by.*/, 'Sort by'))).to.deep.equal(['Search jobs', 'Department', 'Team 1', 'Remove filter: Day', 'Clear all', 'Sort by', 'Baker']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens a facet, Tab goes into it, Space chooses, Escape closes it and goes back to its button`, async () => {
      const {filters, list} = await putPair(JOBS, BAR);
      button(filters, 'Department').focus();
      await press(key);
      await until(() => isOpen(filters, 'Department'));
      await press('Tab');
      expect(focused()).to.equal(choice(filters, 'Kitchen 2'));
      await press('Space');
      await shows(list, 'Baker', 'Cook');
      expect(focused()).to.equal(choice(filters, 'Kitchen 2'));
      await press('Escape');
      await focusReaches(() => button(filters, 'Department 1'));
      expect(groups(filters)).to.deep.equal([]);
      expect(isOpen(filters, 'Department 1')).to.equal(false);
    });
  }

  it('leaving a facet closes it, and opening another one does', async () => {
    const {filters} = await putPair(JOBS, BAR);
    await openFacet(filters, 'Department');
    await openFacet(filters, 'Team');
    expect(groups(filters)).to.deep.equal(['Team']);
    choice(filters, 'Night 2').focus();
    await press('Tab');
    await press('Tab');
    await until(() => groups(filters).length === 0);
  });

  it('a press outside closes a facet, one inside does not', async () => {
    const {filters, list} = await putPair(JOBS, BAR);
    await openFacet(filters, 'Department');
    choice(filters, 'Shop 1').dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    await filters.updateComplete;
    expect(groups(filters)).to.deep.equal(['Department']);
    list.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    await until(() => groups(filters).length === 0);
  });

  it('what the page has put into a facet belongs to it', async () => {
    const {filters} = await putPair(JOBS, {...BAR, slotted: '<a slot="after-department" href="#help">Help</a>'});
    await openFacet(filters, 'Department');
    choice(filters, 'Shop 1').focus();
    await press('Tab');
    expect(reached()).to.equal('Help');
    expect(groups(filters)).to.deep.equal(['Department']);
    filters.querySelector('a')!.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    await filters.updateComplete;
    expect(groups(filters)).to.deep.equal(['Department']);
  });

  it('Escape in a closed facet is left to the page: to close a dialog around it, for instance', async () => {
    const {filters, feed} = await putPair(JOBS, BAR);
    let left = 0;
    feed.addEventListener('keydown', ({defaultPrevented}) => void (left += Number(!defaultPrevented)));
    button(filters, 'Team').focus();
    await press('Escape');
    expect(left).to.equal(1);
    await openFacet(filters, 'Team');
    await press('Escape');
    expect(left).to.equal(1);
    expect(groups(filters)).to.deep.equal([]);
  });

  it('the order is chosen in a list', async () => {
    const {filters, list} = await putPair(JOBS, BAR);
    const [select] = allByRole(filters, 'combobox') as HTMLSelectElement[];
    expect([...select!.options].map(({text}) => text)).to.deep.equal(['Recommended', 'Newest', 'Title', 'Place', 'Pay', 'Closing soon']);
    select!.value = 'title';
    select!.dispatchEvent(new Event('change'));
    await shows(list, 'Baker', 'Cook', 'Driver');
  });
});
