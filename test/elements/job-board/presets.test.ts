import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put, reaches} from '../../helpers/page.js';
import {link, names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {arriveAt, bakeryJobs, becomes, listed, listIn, open, putBoard, type as typeInto} from './boards.js';

const summary = (board: Element) => board.shadowRoot!.querySelector('job-filters')!.shadowRoot!.querySelector('[part~=summary] [part~=count]')!.textContent;
const JOBS = bakeryJobs(12);

describe('a board for a partner', () => {
  it('shows only what is included, and counts only that', async () => {
    const board = await putBoard('include="department:Kitchen"', {jobs: JOBS});
    expect(listed(board)).to.deep.equal(['Baker 1', 'Driver 4', 'Baker 7', 'Driver 10']);
    expect(summary(board)).to.equal('4 jobs');
  });

  it('does not show what is excluded, nor open it: it is as if it was gone', async () => {
    arriveAt('job=4');
    const board = await putBoard('exclude="department:Kitchen" layout="replace"', {jobs: JOBS});
    await becomes(board, 'closed');
    link(board, 'Back to 8 jobs');
  });

  it('that includes nothing says that there are no jobs', async () => {
    const board = put<JobBoardElement>('<job-board include="department:Moon"></job-board>');
    board.feed = makeFeed(JOBS);
    await reaches(board, 'empty');
    expect(readerText(board)).to.contain('No open jobs right now');
  });

  it('lists as many as it may, and says so everywhere', async () => {
    const board = await putBoard('limit="3"', {jobs: JOBS});
    expect(listed(board)).to.have.length(3);
    expect(summary(board)).to.equal('3 of 12 jobs');
    typeInto(board, 'driver');
    await until(() => listed(board).join() === 'Driver 4,Driver 10');
    expect(summary(board)).to.equal('2 of 12 jobs');
  });

  it('has what is pinned first, also in the order in which one goes on', async () => {
    const board = await putBoard('pinned="id:10,5" layout="replace"', {jobs: JOBS});
    expect(listed(board).slice(0, 3)).to.deep.equal(['Cashier 5', 'Driver 10', 'Baker 1']);
    await open(board, 'Driver 10');
    link(board, 'Previous job: Cashier 5');
    link(board, 'Next job: Baker 1');
  });

  it('marks what is featured', async () => {
    const board = await putBoard('featured="id:10,5"', {jobs: JOBS});
    await until(() => parts(listIn(board)!, 'featured').length === 2);
  });

  it('is in the order that it says, until somebody asks for another', async () => {
    const board = await putBoard('sort="title"', {jobs: JOBS});
    expect(listed(board).slice(0, 2)).to.deep.equal(['Baker 1', 'Baker 7']);
    board.feedSource.ask({sort: 'newest'});
    await until(() => listed(board)[1] === 'Pastry Chef 2');
  });

  it('is grouped, paged and laid out as it says', async () => {
    const board = await putBoard('group-by="department" page-size="5" paging="pages" list-layout="rows" heading-level="3"', {jobs: JOBS});
    expect(names(listIn(board)!, 'heading')).to.deep.equal(['Kitchen 4', 'Baker 1', 'Driver 4', 'Baker 7', 'Driver 10', 'Office 4', 'Pastry Chef 2']);
    expect(listIn(board)!.layout).to.equal('rows');
  });
});
