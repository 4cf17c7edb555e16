import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {focusReaches, press, tabTo} from '../../helpers/keys.js';
import {put} from '../../helpers/page.js';
import {focused, headingNamed, link} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {arriveAt, becomes, goBack, goForward, listed, listIn, open, opened, postingIn, putBoard} from './boards.js';

const heading = (board: Element, title: string) => () => headingNamed(postingIn(board)!, title);
const card = (board: Element, title: string) => () => link(listIn(board)!, title);

/** Somewhere else in the page. */
function elsewhere(board: JobBoardElement): HTMLInputElement {
  const field = document.createElement('input');
  board.before(field);
  return field;
}

for (const layout of ['beside', 'replace', 'dialog', 'inline']) {
  describe(`the focus, on a board with the layout ${layout}`, () => {
    it('goes to the posting\'s heading, and back to its card', async () => {
      const board = await putBoard(`layout="${layout}"`, {width: 700});
      await tabTo(link(board, 'Pastry Chef 2'));
      await press('Enter');
      await focusReaches(heading(board, 'Pastry Chef 2'));
      await goBack();
      await focusReaches(card(board, 'Pastry Chef 2'));
      await goForward();
      await focusReaches(heading(board, 'Pastry Chef 2'));
      link(board, /^(Back|Close)/).click();
      await focusReaches(card(board, 'Pastry Chef 2'));
    });
  });
}

describe('the focus', () => {
  it('goes to the next posting\'s heading, and from there to the card of that', async () => {
    const board = await putBoard('layout="replace" page-size="2"', {width: 700});
    await open(board, 'Pastry Chef 2');
    await focusReaches(heading(board, 'Pastry Chef 2'));
    link(board, /^Next job/).focus();
    await press('Enter');
    await focusReaches(heading(board, 'Data Engineer 3'));
    link(board, /^Back/).click();
    await focusReaches(card(board, 'Data Engineer 3'));
  });

  it('goes to what is said of a posting that is gone', async () => {
    const board = await putBoard('layout="replace"');
    board.feedSource.ask({job: 'gone'});
    await until(() => postingIn(board)?.matches(':focus-within') || document.activeElement === board);
    expect(focused()!.textContent).to.contain('This job is no longer open');
  });

  it('stays where it is when a page begins with a posting', async () => {
    arriveAt('job=2');
    const field = put<HTMLInputElement>('<input>');
    field.focus();
    const board = await putBoard('layout="replace"');
    await becomes(board, 'Pastry Chef 2');
    await settled();
    expect(focused()).to.equal(field);
    field.blur();
    board.remove();
    await putBoard('layout="replace"');
    await settled();
    expect(focused()).to.equal(document.body);
  });

  it('stays with whoever is elsewhere in the page', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    const field = elsewhere(board);
    field.focus();
    board.feedSource.ask({job: '2'});
    await becomes(board, 'Pastry Chef 2');
    await goBack();
    await becomes(board, '');
    await settled();
    expect(focused()).to.equal(field);
  });

  it('stays with whoever has gone elsewhere meanwhile', async () => {
    const board = await putBoard('layout="replace"');
    const field = elsewhere(board);
    link(board, 'Pastry Chef 2').click();
    field.focus();
    await becomes(board, 'Pastry Chef 2');
    await settled();
    expect(focused()).to.equal(field);
  });

  it('stays elsewhere, too, where the board stands in a shadow root', async () => {
    const board = await putBoard('layout="replace"');
    const host = put('<div></div>');
    const field = elsewhere(board);
    host.attachShadow({mode: 'open'}).append(board);
    put('<p></p>').append(field);
    field.focus();
    board.feedSource.ask({job: '2'});
    await becomes(board, 'Pastry Chef 2');
    await settled();
    expect(focused()).to.equal(field);
    field.blur();
    board.feedSource.ask({job: '3'});
    await focusReaches(heading(board, 'Data Engineer 3'));
  });

  it('stays in the search box while results change beside a posting', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Pastry Chef 2');
    await focusReaches(heading(board, 'Pastry Chef 2'));
    const box = board.shadowRoot!.querySelector('job-filters')!.shadowRoot!.querySelector('input')!;
    box.focus();
    await press('d');
    await until(() => listed(board).length < 20);
    await settled();
    expect(focused()).to.equal(box);
    expect(opened(board)).to.equal('Pastry Chef 2');
  });

  it('brings what stands above the posting into view, too', async () => {
    const board = await putBoard('layout="replace" paging="all"', {width: 500});
    link(board, 'Miller 30').scrollIntoView();
    await open(board, 'Miller 30');
    await focusReaches(heading(board, 'Miller 30'));
    const {top} = link(board, /^Back to/).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  for (const [layout, width] of [['replace', 500], ['beside', 1100]] as const) {
    it(`brings a posting up that begins far down the window: ${layout}`, async () => {
      const board = await putBoard(`layout="${layout}" facets=""`, {width});
      board.style.marginBlock = `${innerHeight * 0.55}px 200vh`;
      await open(board, 'Miller 6');
      await focusReaches(heading(board, 'Miller 6'));
      const pane = board.shadowRoot!.querySelector('.posting-pane')!;
      expect(pane.getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
      expect(pane.scrollTop, 'scrolled within').to.equal(0);
      scrollTo(0, 0);
    });
  }
});
