import {sendMouse} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/axe.js';
import {focusReaches, press, tabTo} from '../../helpers/keys.js';
import {put} from '../../helpers/page.js';
import {allByRole, button, link, readerText} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {address, arriveAt, becomes, goBack, listIn, open, opened, postingIn, putBoard} from './boards.js';

const dialogIn = (board: Element) => allByRole(board, 'dialog')[0] as HTMLDialogElement;
const card = (board: Element) => () => link(listIn(board)!, 'Pastry Chef 2');

/** A board with an open dialog, opened by keyboard. */
async function setup() {
  const board = await putBoard('layout="dialog"');
  await tabTo(link(board, 'Pastry Chef 2'));
  await press('Enter');
  await becomes(board, 'Pastry Chef 2');
  await focusReaches(() => postingIn(board)!.shadowRoot!.querySelector('#title')!);
  return board;
}

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await sendMouse({type: 'move', position: from});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: to});
  await sendMouse({type: 'up'});
}

describe('the dialog of a board', () => {
  it('is closed by the Escape key, and the focus is where it was', async () => {
    const board = await setup();
    await press('Escape');
    await becomes(board, '');
    await focusReaches(card(board));
    expect(address()).to.equal('');
  });

  it('is closed by its button', async () => {
    const board = await setup();
    link(board, 'Close').click();
    await becomes(board, '');
    await focusReaches(card(board));
  });

  it('is closed by a press beside it, not by one in it', async () => {
    const board = await setup();
    const {left, top} = dialogIn(board).getBoundingClientRect();
    const inside: [number, number] = [Math.round(left) + 5, Math.round(top) + 5];
    const beside: [number, number] = [3, 3];
    await drag(inside, inside);
    await drag(inside, beside);
    await settled();
    expect(opened(board), 'after a press in it, and a selection that ended beside it').to.equal('Pastry Chef 2');
    await drag(beside, beside);
    await becomes(board, '');
    await focusReaches(card(board));
  });

  it('is closed by Back, and opened again by Forward', async () => {
    const board = await setup();
    await goBack();
    await becomes(board, '');
    expect(allByRole(board, 'dialog')).to.deep.equal([]);
    history.forward();
    await until(() => dialogIn(board)?.matches(':modal'));
  });

  it('is there for a link that somebody has sent', async () => {
    arriveAt('job=2');
    const board = await putBoard('layout="dialog"');
    await until(() => dialogIn(board)?.matches(':modal'));
    link(board, 'Close').click();
    await becomes(board, '');
    expect(address()).to.equal('');
  });

  it('stays open from one posting to the next', async () => {
    const board = await setup();
    const dialog = dialogIn(board);
    link(board, 'Next job: Data Engineer 3').click();
    await becomes(board, 'Data Engineer 3');
    expect(dialogIn(board)).to.equal(dialog);
    expect(dialog.ariaLabel).to.equal('Data Engineer 3');
  });

  it('is modal again after its board was moved', async () => {
    const board = await setup();
    put('<section></section>').append(board);
    await until(() => dialogIn(board)?.matches(':modal'));
    expect(opened(board)).to.equal('Pastry Chef 2');
  });

  it('is not closed with the dialog of an action in it', async () => {
    const board = await putBoard('layout="dialog" actions="qr"');
    await open(board, 'Pastry Chef 2');
    button(board, 'QR code').click();
    await until(() => allByRole(board, 'dialog').length === 2);
    await press('Escape');
    await until(() => allByRole(board, 'dialog').length === 1);
    await settled();
    expect(opened(board)).to.equal('Pastry Chef 2');
  });

  it('says so where the posting is gone', async () => {
    arriveAt('job=gone');
    const board = await putBoard('layout="dialog"');
    await until(() => dialogIn(board)?.matches(':modal'));
    expect(dialogIn(board).ariaLabel).to.equal('This job is no longer open');
    expect(readerText(dialogIn(board))).to.contain('It may have been filled or taken down.');
  });

  it('is fine with axe', async () => expectAccessible(await setup()));
});
