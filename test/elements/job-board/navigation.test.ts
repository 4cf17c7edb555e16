import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {allNamed, link, names} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {address, arriveAt, bakeryJobs, becomes, listed, listIn, open, putBoard, type as typeInto} from './boards.js';

const steps = (board: Element) => names(board, 'link').filter((name) => /^(Next|Previous) job/.test(name));

/** Follows "Next job" or "Previous job". */
async function step(board: Element, direction: 'Next' | 'Previous', title: string): Promise<void> {
  link(board, `${direction} job: ${title}`).click();
  await becomes(board, title);
}

describe('from an open posting one goes', () => {
  it('to the next and the one before', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Pastry Chef 2');
    await step(board, 'Next', 'Data Engineer 3');
    await step(board, 'Previous', 'Pastry Chef 2');
    await step(board, 'Previous', 'Baker 1');
    expect(steps(board), 'at the first').to.deep.equal(['Next job: Pastry Chef 2']);
    expect(address()).to.equal('job=1');
  });

  it('back to the list, which says how many there are', async () => {
    const board = await putBoard('layout="replace"');
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    await open(board, 'Driver 10');
    link(board, 'Back to 5 jobs').click();
    await becomes(board, '');
    expect(listed(board)).to.have.length(5);
    expect(address()).to.equal('jobs-q=driver');
  });

  it('in the order of the list: what is searched, sorted and grouped', async () => {
    const board = await putBoard('layout="replace" group-by="department"');
    expect(listed(board).slice(0, 2)).to.deep.equal(['Baker 1', 'Driver 4']);
    await open(board, 'Baker 1');
    await step(board, 'Next', 'Driver 4');
    board.feedSource.ask({sort: 'title', text: 'driver'});
    await until(() => steps(board).join() === 'Next job: Driver 10');
  });

  for (const paging of ['more', 'pages'] as const) {
    it(`beyond what is listed, and the list goes along: ${paging}`, async () => {
      const board = await putBoard(`layout="replace" page-size="3" paging="${paging}"`);
      await open(board, 'Data Engineer 3');
      expect(link(board, 'Next job: Driver 4').search).to.contain('&jobs-page=2&job=4');
      await step(board, 'Next', 'Driver 4');
      expect(address()).to.equal('jobs-page=2&job=4');
      await step(board, 'Previous', 'Data Engineer 3');
      link(board, /^Back to/).click();
      await becomes(board, '');
      expect(listed(board)).to.have.length(paging === 'more' ? 6 : 3);
      expect(listed(board)).to.include('Data Engineer 3');
    });
  }

  it('to jobs like it', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    await until(() => allNamed(board, 'link', /^Driver/)[0]);
    const similar = allNamed(board, 'link', /^Driver/);
    expect(similar.length).to.be.within(1, 5);
    const title = similar[0]!.textContent!;
    similar[0]!.click();
    await becomes(board, title);
  });

  it('with job-select each time, as from the list', async () => {
    const board = await putBoard('layout="replace"');
    const selects = record(board, 'job-select');
    await open(board, 'Driver 4');
    await step(board, 'Next', 'Cashier 5');
    (await until(() => allNamed(board, 'link', /^Cashier 11/)[0])).click();
    await becomes(board, 'Cashier 11');
    expect(selects.map(({posting}) => posting.id)).to.deep.equal(['4', '5', '11']);
  });

  it('nowhere but back if the filters hide it', async () => {
    arriveAt('jobs-department=shop&job=1');
    const board = await putBoard('layout="beside"', {width: 1200});
    await becomes(board, 'Baker 1');
    expect(steps(board)).to.deep.equal([]);
    expect(listed(board)).to.not.include('Baker 1');
    link(board, 'Back to 10 jobs').click();
    await becomes(board, '');
    expect(address()).to.equal('jobs-department=shop');
  });

  it('on while the filters change beside it', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Driver 4');
    typeInto(board, 'cashier');
    await until(() => listed(board).length === 5);
    expect(steps(board)).to.deep.equal([]);
    typeInto(board, 'driver');
    await until(() => listed(board)[0] === 'Driver 4');
    expect(steps(board)).to.deep.equal(['Next job: Driver 10']);
  });

  it('only as far as the board may list', async () => {
    const board = await putBoard('layout="replace" limit="2"');
    expect(listed(board)).to.have.length(2);
    await open(board, 'Pastry Chef 2');
    expect(steps(board)).to.deep.equal(['Previous job: Baker 1']);
    link(board, 'Back to 2 jobs');
  });

  it('past a posting that is closed', async () => {
    const jobs = bakeryJobs(3).map((job, index) => (index === 1 ? {...job, validThrough: '2020-01-01'} : job));
    const board = await putBoard('layout="replace"', {jobs});
    await open(board, 'Pastry Chef 2');
    expect(names(listIn(board) ?? board, 'heading')).to.include('Pastry Chef 2');
    await step(board, 'Next', 'Data Engineer 3');
  });
});
