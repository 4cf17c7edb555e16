import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/axe.js';
import {makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {allByRole, button, focused, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choice, choices, putPair, shows, type Pair} from './pair.js';

const JOBS = [
  makeJob({id: '1', title: 'Baker', department: 'Kitchen', employmentType: 'FULL_TIME'}),
  makeJob({id: '2', title: 'Cook', department: 'Kitchen', employmentType: 'PART_TIME'}),
  makeJob({id: '3', title: 'Driver', department: 'Shop', employmentType: 'PART_TIME'}),
];
const NARROW = {width: 340, filters: 'facets="department employment-type"'};
const sheet = ({filters}: Pair) => parts(filters, 'sheet')[0] as HTMLDialogElement;

async function putSheet(): Promise<Pair> {
  const pair = await putPair(JOBS, NARROW);
  button(pair.filters, 'Filters').focus();
  await press('Enter');
  await until(() => sheet(pair).open);
  return pair;
}

describe('narrow <job-filters>', () => {
  it('have one button, which opens a dialog with all facets', async () => {
    const pair = await putPair(JOBS, NARROW);
    expect(names(pair.filters, 'button')).to.deep.equal(['Filters']);
    expect(button(pair.filters, 'Filters').getAttribute('aria-haspopup')).to.equal('dialog');
    button(pair.filters, 'Filters').click();
    expect(names(pair.filters, 'dialog')).to.deep.equal(['Filters']);
    expect(sheet(pair).matches(':modal')).to.equal(true);
    expect(names(pair.filters, 'group')).to.deep.equal(['Department', 'Job type']);
    expect(choices(pair.filters)).to.deep.equal(['Kitchen 2', 'Shop 1', 'Part-time 2', 'Full-time 1']);
    await Promise.all(sheet(pair).getAnimations().map(({finished}) => finished));
    await expectAccessible(pair.filters);
  });

  it('have the order beside that button, and in its place where they have no such button', async () => {
    const {filters} = await putPair(JOBS, NARROW);
    const [order] = allByRole(filters, 'combobox');
    const boxOf = (element: Element) => element.getBoundingClientRect();
    expect(order!.closest('label')!.textContent).to.match(/^Sort by/);
    expect(Math.abs(boxOf(order!).top - boxOf(button(filters, 'Filters')).top)).to.be.below(4);
    filters.controls = 'search summary';
    await until(() => parts(filters, 'filters-button').length === 0);
    expect(parts(filters, 'summary')[0]!.contains(allByRole(filters, 'combobox')[0]!)).to.equal(true);
  });

  it('say on the closing button how many jobs one would see, and tell screen readers after a pause', async () => {
    const pair = await putSheet();
    const {filters, list} = pair;
    button(filters, 'Show 3 jobs');
    choice(filters, 'Shop 1').click();
    await until(() => names(filters, 'button').includes('Show 1 job'));
    await until(() => sheet(pair).querySelector('[role=status]')!.textContent === '1 of 3 jobs');
    button(filters, 'Show 1 job').click();
    expect(sheet(pair).open).to.equal(false);
    await shows(list, 'Driver');
    expect(names(filters, 'button')).to.deep.equal(['Filters 1', 'Remove filter: Shop', 'Clear all']);
  });

  it('keep the focus in the dialog, and give it back to the button', async () => {
    const pair = await putSheet();
    for (let step = 0; step < 4; step++) {
      await press('Tab');
      expect(sheet(pair).contains(focused())).to.equal(true);
    }
    await press('Escape');
    await until(() => !sheet(pair).open);
    await focusReaches(() => button(pair.filters, 'Filters'));
  });

  it('close beside the dialog, and by a button at its top; not by a press on it', async () => {
    const pair = await putSheet();
    parts(pair.filters, 'facets')[0]!.click();
    expect(sheet(pair).open).to.equal(true);
    sheet(pair).click();
    expect(sheet(pair).open).to.equal(false);
    button(pair.filters, 'Filters').click();
    button(pair.filters, 'Close').click();
    expect(sheet(pair).open).to.equal(false);
  });

  it('become a bar where there is room, and what is chosen stays', async () => {
    const pair = await putSheet();
    choice(pair.filters, 'Shop 1').click();
    await shows(pair.list, 'Driver');
    pair.feed.parentElement!.style.inlineSize = '760px';
    await until(() => allByRole(pair.filters, 'dialog').length === 0);
    expect(names(pair.filters, 'button')).to.deep.equal(['Department 1', 'Job type', 'Remove filter: Shop', 'Clear all']);
    pair.feed.parentElement!.style.inlineSize = '340px';
    await until(() => names(pair.filters, 'button')[0] === 'Filters 1');
  });

  it('stay in the window, with the last button in sight', async () => {
    const pair = await putSheet();
    const last = button(pair.filters, 'Show 3 jobs');
    await until(() => last.getBoundingClientRect().bottom <= window.innerHeight, 'the dialog to have risen');
    expect(sheet(pair).getBoundingClientRect().top).to.be.at.least(0);
  });
});
