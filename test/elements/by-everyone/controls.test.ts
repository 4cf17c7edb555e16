import {expect} from '@open-wc/testing';
import {allNamed, button, elementsIn} from '../../helpers/reader.js';
import {put} from '../../helpers/page.js';
import {held} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';
import {bakeryJobs, open, putBoard} from '../job-board/boards.js';
import {read, readOnly, told} from './screen-reader.js';

const PAID = bakeryJobs(3).map((job) => ({...job, datePosted: new Date().toISOString(), baseSalary: {minValue: 20000, maxValue: 40000, currency: 'EUR', unitText: 'YEAR'}}));

const says = (element: Element, phrase: string) =>
  until(async () => (await read(element)).includes(phrase), `"${phrase}"`);

const tick = (board: Element, name: RegExp): void =>
  [...elementsIn(board)].find(({localName, textContent}) => localName === 'label' && name.test(textContent!.trim()))!.click();

describe('a screen reader says of each control what it is, and how it is set:', () => {
  it('whether a filter is open, which choices it has, how many jobs each gives, and what is ticked', async () => {
    const board = await putBoard('facets="department"', {jobs: bakeryJobs(3)});
    button(board, 'Department').click();
    await says(board, 'button, Department, 1 control, expanded');
    expect(await readOnly(board, 'group', 'checkbox')).to.deep.equal([
      'group, Department', 'checkbox, Kitchen 1, not checked', 'checkbox, Office 1, not checked', 'checkbox, Shop 1, not checked',
    ]);
    tick(board, /^Kitchen/);
    await says(board, 'checkbox, Kitchen 1, checked');
  });

  it('what is active, and how to take it away', async () => {
    const board = await putBoard('facets="department"', {jobs: bakeryJobs(3)});
    button(board, 'Department').click();
    await says(board, 'group, Department');
    tick(board, /^Kitchen/);
    await says(board, 'button, Remove filter: Kitchen');
    expect(await readOnly(board, 'list')).to.include('list, Filters');
    expect(await read(board)).to.include.members(['button, Clear all', '1 of 3 jobs']);
  });

  it('the ends of a range of pay, in words', async () => {
    const board = await putBoard('facets="pay" filters-layout="column"', {jobs: PAID, width: 1200});
    const said = await readOnly(board, 'group', 'slider');
    expect(said[0]).to.equal('group, Pay');
    expect(said[1]).to.match(/^slider, At least.*€20,000 a year$/);
    expect(said[2]).to.match(/^slider, At most.*€40,000 a year$/);
  });

  it('which posting of the list is open, and which page is shown', async () => {
    const board = await putBoard('paging="pages" page-size="2"', {jobs: bakeryJobs(3), width: 1200});
    expect(await read(board)).to.include.members(['navigation, Pages', 'button, Previous page, disabled', 'button, Page 1, current page', 'button, Page 2', 'button, Next page']);
    await open(board, 'Baker 1');
    expect((await readOnly(board, 'link')).filter((link) => link.includes('current'))).to.deep.equal(['link, Baker 1, current item']);
  });

  it('how a table is sorted', async () => {
    const board = await putBoard('list-layout="table"', {jobs: bakeryJobs(3)});
    expect((await readOnly(board, 'columnheader')).join()).not.to.contain('sorted');
    button(board, 'Position').click();
    await until(async () => (await readOnly(board, 'columnheader')).some((heading) => /^columnheader, Position, .*ascending/.test(heading)), 'the sorted column');
  });

  it('whether a job is saved', async () => {
    const board = await putBoard('actions="save" layout="replace"', {jobs: bakeryJobs(3)});
    await open(board, 'Baker 1');
    await until(() => allNamed(board, 'button', 'Save').length > 0, 'the button');
    await says(board, 'button, Save, not pressed');
    button(board, 'Save').click();
    await until(async () => (await readOnly(board, 'button')).some((said) => /^button, Saved?, pressed$/.test(said)), 'the pressed button');
    allNamed(board, 'button', /^Saved?$/)[0]!.click();
    await says(board, 'button, Save, not pressed');
  });

  it('that the jobs are on their way', async () => {
    const board = put(`<job-board src="${held().url}"></job-board>`);
    await until(() => told(board).includes('Loading jobs…'), 'the word that jobs are loaded');
    expect(await read(board)).to.include('busy');
  });

  it('that a button opens a dialog', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(3), width: 500});
    expect(await readOnly(board, 'button')).to.include('button, Filters, has popup dialog');
  });
});
