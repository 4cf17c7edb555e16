import {expect} from '@open-wc/testing';
import {button} from '../../helpers/reader.js';
import {bakeryJobs, open, putBoard} from '../job-board/boards.js';
import {read, readOnly} from './screen-reader.js';

const TWO = bakeryJobs(2);
const FILTERS = [
  'search, Search jobs', 'searchbox, Search jobs, placeholder Search jobs', 'button, Department, not expanded',
  '2 jobs', 'Sort by', 'combobox, Sort by, feed, has popup listbox, not expanded',
];
const BAKER = ['link, Baker 1', 'Lyon, France', 'Kitchen', 'March 28, 2020'];
const CHEF = ['link, Pastry Chef 2', 'Lyon, France', 'Office', 'March 27, 2020'];
const POSTING = [
  'article, Baker 1', 'heading, Baker 1, level 2', 'term', 'Places', 'definition', 'Lyon, France',
  'term', 'Department', 'definition', 'Kitchen', 'term', 'Posted', 'definition', 'March 28, 2020',
  'link, Apply for this job', 'heading, About the role, level 3', 'About job 1.', 'link, Apply for this job',
];

describe('from top to bottom, a screen reader reads', () => {
  it('the search, the filters, how many jobs there are, their order, and each job under a heading that is a link', async () => {
    expect(await read(await putBoard('facets="department"', {jobs: TWO}))).to.deep.equal([
      ...FILTERS,
      'list',
      'listitem, level 1, position 1, set size 2', 'heading, Baker 1, level 2', ...BAKER,
      'listitem, level 1, position 2, set size 2', 'heading, Pastry Chef 2, level 2', ...CHEF,
      '2 jobs',
    ]);
  });

  it('each group of jobs under its heading, with how many are in it', async () => {
    expect(await readOnly(await putBoard('group-by="department"', {jobs: TWO}), 'heading', 'list', 'link')).to.deep.equal([
      'heading, Kitchen 1, level 2', 'list', 'heading, Baker 1, level 3', 'link, Baker 1',
      'heading, Office 1, level 2', 'list', 'heading, Pastry Chef 2, level 3', 'link, Pastry Chef 2',
    ]);
  });

  it('a table with the headings of its columns, and its rows by their jobs', async () => {
    const board = await putBoard('list-layout="table"', {jobs: TWO});
    expect(await readOnly(board, 'table', 'columnheader', 'row', 'rowheader')).to.deep.equal([
      'table', 'row, Position Department Places Posted',
      'columnheader, Position', 'columnheader, Department', 'columnheader, Places', 'columnheader, Posted',
      'row, Baker 1 Kitchen Lyon, France March 28, 2020', 'rowheader, Baker 1',
      'row, Pastry Chef 2 Office Lyon, France March 27, 2020', 'rowheader, Pastry Chef 2',
    ]);
  });

  it('the list, the way back to it, and the open posting beside it', async () => {
    const board = await putBoard('layout="beside" facets="department"', {jobs: TWO, width: 1200});
    await open(board, 'Baker 1');
    const said = await read(board);
    expect(said).to.include('link, Baker 1, current item');
    const from = said.indexOf('link, Back to 2 jobs');
    expect(from, 'the way back, after the list').to.be.above(said.indexOf('link, Pastry Chef 2'));
    expect(said.slice(from).join('\n')).to.contain(POSTING.join('\n'));
  });

  it('only the way back and the open posting, where it is in place of the list', async () => {
    const board = await putBoard('layout="replace"', {jobs: TWO});
    await open(board, 'Baker 1');
    const said = await read(board);
    expect(said[0]).to.equal('link, Back to 2 jobs');
    expect(said.join('\n')).to.contain(POSTING.join('\n'));
    expect(said).not.to.include('list');
  });

  it('the open posting in its card, before the next one', async () => {
    const board = await putBoard('layout="inline"', {jobs: TWO, width: 1200});
    await open(board, 'Baker 1');
    expect(await readOnly(board, 'listitem', 'article')).to.deep.equal([
      'listitem, level 1, position 1, set size 2', 'article, Baker 1', 'listitem, level 1, position 2, set size 2',
    ]);
  });

  it('only a dialog while one is open, by its name', async () => {
    const board = await putBoard('layout="dialog" facets="department"', {jobs: TWO, width: 500});
    button(board, 'Filters').click();
    const sheet = await read(board);
    expect(sheet[0]).to.equal('dialog, Filters');
    expect(sheet).to.include.members(['button, Close', 'group, Department', 'button, Show 2 jobs']).and.not.include('link, Baker 1');
    button(board, 'Close').click();
    await open(board, 'Baker 1');
    const dialog = await read(board);
    expect(dialog.slice(0, 2)).to.deep.equal(['dialog, Baker 1', 'link, Close']);
    expect(dialog).not.to.include('searchbox, Search jobs, placeholder Search jobs');
  });
});

describe('headings go down by one level at a time', () => {
  for (const layout of ['beside', 'replace', 'dialog', 'inline']) {
    for (const groups of ['', 'group-by="department"']) {
      it(`layout="${layout}" ${groups}`, async () => {
        const board = await putBoard(`layout="${layout}" ${groups} heading-level="3"`, {jobs: TWO, width: 1200});
        await open(board, 'Baker 1');
        const levels = (await readOnly(board, 'heading')).map((heading) => Number(/level (\d)$/.exec(heading)![1]));
        expect(levels[0]).to.equal(3);
        levels.forEach((level, index) => expect(level, levels.join()).to.be.within(3, 1 + (levels[index - 1] ?? 2)));
      });
    }
  }
});
