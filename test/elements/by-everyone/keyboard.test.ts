import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusReaches, press, tabTo} from '../../helpers/keys.js';
import {allNamed, button, elementsIn, focused, headingNamed, link} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {bakeryJobs, listed, listIn, open, postingIn, putBoard, searchBox} from '../job-board/boards.js';
import {readAt} from './screen-reader.js';

/** What a screen reader says at each step of the Tab key through a board. */
async function walk(board: HTMLElement): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  board.before(before);
  board.after(after);
  before.focus();
  const met: string[] = [];
  for (let step = 0; step < 40; step++) {
    await press('Tab');
    if (focused() === after) return met;
    met.push(await readAt(board, focused()));
  }
  throw new Error(`The Tab key is caught: ${met.join(' | ')}`);
}

const box = (board: Element, name: RegExp) => () =>
  [...elementsIn(board)].find(({localName, parentElement}) => localName === 'input' && name.test(parentElement!.textContent!.trim()))!;

describe('by keyboard', () => {
  it('the Tab key goes through the filters, the list, and the posting', async () => {
    const board = await putBoard('facets="department"', {jobs: bakeryJobs(2), width: 1200});
    await open(board, 'Baker 1');
    expect(await walk(board)).to.deep.equal([
      'searchbox, Search jobs, placeholder Search jobs',
      'button, Department, not expanded',
      'combobox, Sort by, feed, has popup listbox, not expanded',
      'link, Baker 1, current item',
      'link, Pastry Chef 2',
      'link, Back to 2 jobs',
      'link, Next job: Pastry Chef 2',
      'link, Apply for this job',
      'link, Apply for this job',
    ]);
  });

  it('one finds a job, filters, opens it, reaches the way to apply, and comes back to it', async () => {
    const board = await putBoard('facets="department"', {jobs: bakeryJobs(12)});
    await tabTo(searchBox(board));
    await sendKeys({type: 'baker'});
    await until(() => listed(board).join() === 'Baker 1,Baker 7', 'the jobs that are found');

    await tabTo(button(board, 'Department'));
    await press('Enter');
    await until(() => box(board, /^Kitchen/)(), 'the choices');
    await press('Tab');
    expect(await readAt(board, focused())).to.equal('checkbox, Kitchen 2, not checked');
    await press(' ');
    await until(async () => await readAt(board, focused()) === 'checkbox, Kitchen 2, checked', 'the choice');
    await press('Escape');
    await focusReaches(() => button(board, /^Department/));

    await tabTo(link(listIn(board)!, 'Baker 7'));
    await press('Enter');
    await focusReaches(() => postingIn(board) && headingNamed(postingIn(board)!, 'Baker 7'));
    await tabTo(allNamed(board, 'link', 'Apply for this job')[0]!);

    link(board, 'Back to 2 jobs').focus();
    await press('Enter');
    await focusReaches(() => listIn(board) && link(listIn(board)!, 'Baker 7'));
    expect(listed(board)).to.deep.equal(['Baker 1', 'Baker 7']);
    expect(await readAt(board, focused())).to.equal('link, Baker 7');
  });

  it('the Escape key closes the dialog of a posting, and the focus is back on its card', async () => {
    const board = await putBoard('layout="dialog"', {jobs: bakeryJobs(3)});
    await tabTo(link(board, 'Baker 1'));
    await press('Enter');
    await focusReaches(() => postingIn(board) && headingNamed(postingIn(board)!, 'Baker 1'));
    await press('Escape');
    await focusReaches(() => (postingIn(board) ? undefined : link(board, 'Baker 1')));
  });

  it('the Escape key closes the sheet of filters, and the focus is back on its button', async () => {
    const board = await putBoard('', {jobs: bakeryJobs(3), width: 500});
    await tabTo(button(board, 'Filters'));
    await press('Enter');
    await until(() => allNamed(board, 'dialog', /^Filters/).length > 0, 'the sheet');
    expect(await readAt(board, focused()), 'the focus in the sheet').to.match(/^(dialog, Filters|button, Close)/);
    await press('Escape');
    await focusReaches(() => button(board, 'Filters'));
  });
});
