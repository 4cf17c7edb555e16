import {expect} from '@open-wc/testing';
import {showOn} from '../../helpers/media.js';
import {link} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {becomes, goBack, goForward, listed, open, opened, putBoard} from './boards.js';

const isSupported = 'startViewTransition' in Element.prototype;

/** The animations of the board's own pictures. */
const moves = (board: Element) => board.shadowRoot!.querySelector('.board')!.getAnimations({subtree: true})
  .filter(({effect}) => (effect as KeyframeEffect).pseudoElement?.startsWith('::view-transition'));

describe('opening and closing a posting', () => {
  afterEach(() => showOn({}));

  for (const layout of ['replace', 'beside']) {
    it(`is one picture turning into another, in less than 200 ms, where the platform can: ${layout}`, async function () {
      if (!isSupported) this.skip();
      const board = await putBoard(`layout="${layout}"`);
      for (const step of [() => link(board, 'Driver 4').click(), () => link(board, /^Back/).click()]) {
        const before = opened(board);
        step();
        await until(() => moves(board).length > 0);
        expect(opened(board)).to.not.equal(before);
        expect(Math.max(...moves(board).map(({effect}) => Number(effect!.getComputedTiming().endTime)))).to.be.below(200);
        await until(() => moves(board).length === 0);
      }
    });
  }

  it('moves nothing of the page around, and holds up no clicks there', async function () {
    if (!isSupported) this.skip();
    const board = await putBoard('layout="replace"');
    const outside = document.createElement('button');
    outside.textContent = 'Elsewhere';
    board.before(outside);
    link(board, 'Driver 4').click();
    await until(() => moves(board).length > 0);
    expect(document.getAnimations().filter(({effect}) => (effect as KeyframeEffect).target === document.documentElement)).to.deep.equal([]);
    const {left, top} = outside.getBoundingClientRect();
    expect(document.elementFromPoint(left + 3, top + 3)).to.equal(outside);
  });

  it('is at once by Back and Forward, where browsers scroll to where the page was, and some move it themselves', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    if (isSupported) await until(() => moves(board).length > 0);
    await until(() => moves(board).length === 0);
    for (const [travel, title] of [[goBack, ''], [goForward, 'Driver 4']] as const) {
      await travel();
      expect(opened(board), 'within the same task').to.equal(title);
      expect(moves(board)).to.deep.equal([]);
    }
  });

  it('is at once where motion is not welcome', async function () {
    if (!(await showOn({'prefers-reduced-motion': 'reduce'}))) this.skip();
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    expect(board.shadowRoot!.querySelector('.board')!.getAnimations({subtree: true})).to.deep.equal([]);
  });

  it('ends where the last step leads, however fast they come', async () => {
    const board = await putBoard('layout="replace"');
    for (const job of ['4', undefined, '5', undefined, '6', '7', undefined]) board.feedSource.ask({job});
    await settled();
    await until(() => listed(board).length === 20 && opened(board) === '');
    for (const job of ['4', undefined, '5']) {
      board.feedSource.ask({job});
      await board.updateComplete;
    }
    await becomes(board, 'Cashier 5');
    await goBack();
    await becomes(board, '');
  });

  it('goes on in a page that is taken away meanwhile', async () => {
    const board = await putBoard('layout="replace"');
    const {parentElement} = board;
    link(board, 'Driver 4').click();
    board.remove();
    await settled();
    parentElement!.append(board);
    await becomes(board, 'Driver 4');
  });
});
