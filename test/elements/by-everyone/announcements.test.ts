import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put, reaches} from '../../helpers/page.js';
import {button, elementsIn} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';
import {bakeryJobs, listed, open, putBoard, type, whole} from '../job-board/boards.js';
import {told} from './screen-reader.js';

const tells = (board: Element, words: string): Promise<unknown> =>
  until(() => told(board).includes(words), `"${words}", not "${told(board).join('" and "')}"`);

const tick = (board: Element, name: RegExp): void =>
  [...elementsIn(board)].find(({localName, textContent}) => localName === 'label' && name.test(textContent!.trim()))!.click();

describe('a screen reader is told of a board', () => {
  it('that its jobs are loaded, and how many there are, once', async () => {
    const address = held();
    const board = put<JobBoardElement>(`<job-board src="${address.url}"></job-board>`);
    await tells(board, 'Loading jobs…');
    await address.answer(makeFeed(bakeryJobs(12)));
    await whole(board);
    await tells(board, '12 jobs');
    expect(told(board)).to.deep.equal(['12 jobs']);
  });

  it('what a search has found, after a pause in typing', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(12)});
    type(board, 'bak');
    await until(() => listed(board).length === 2, 'the jobs that are found');
    expect(told(board), 'while one may still be typing').to.deep.equal(['12 jobs']);
    type(board, 'baker');
    await tells(board, '2 of 12 jobs');
    expect(told(board)).to.have.length(1);
  });

  it('how many jobs a filter leaves, and which ones are active, after a pause', async () => {
    const board = await putBoard('facets="department" filters-layout="column"', {jobs: bakeryJobs(12), width: 1200});
    tick(board, /^Kitchen/);
    await until(() => listed(board).length === 4, 'the jobs of the kitchen');
    expect(told(board)).to.deep.equal(['12 jobs']);
    tick(board, /^Shop/);
    await tells(board, '8 of 12 jobs. Filtered by Kitchen, Shop');
    button(board, 'Clear all').click();
    await tells(board, '12 jobs');
  });

  it('that no job is what was asked for', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(12)});
    type(board, 'astronaut');
    await tells(board, 'No jobs match');
  });

  it('nothing when a posting is opened or closed: the focus goes there, and is read', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(12), width: 1200});
    await open(board, 'Baker 1');
    await settled();
    expect(told(board)).to.deep.equal(['12 jobs']);
  });

  it('that an open posting is closed by now', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(2)});
    board.feedSource.ask({job: 'gone'});
    await tells(board, 'This job is no longer open');
  });

  it('that the jobs could not be loaded, and how many there are after all', async () => {
    const address = await served('', {status: 410});
    const board = await reaches(put<JobBoardElement>(`<job-board src="${address.url}"></job-board>`), 'error');
    expect(told(board)).to.deep.equal(['The jobs could not be loaded']);
    await address.serve(makeFeed(bakeryJobs(2)));
    button(board, 'Try again').click();
    await whole(board);
    await tells(board, '2 jobs');
    expect(told(board)).to.deep.equal(['2 jobs']);
  });
});
