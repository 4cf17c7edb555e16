import {expect} from '@open-wc/testing';
import {until} from '../../helpers/until.js';
import {link} from '../../helpers/reader.js';
import {listIn, open, postingIn, putBoard} from './boards.js';

/** Whether a rule of the page's own style sheet for a part of the board reaches an element. */
function isReached(part: string, element: Element): boolean {
  const style = document.createElement('style');
  style.textContent = `job-board::part(${part}) { outline: 7px solid; }`;
  document.head.append(style);
  const {outlineWidth} = getComputedStyle(element);
  style.remove();
  return outlineWidth === '7px';
}

describe('a page styles parts of a board', () => {
  it('by the name that they have everywhere', async () => {
    const board = await putBoard('layout="beside" facets="department" actions="share"', {width: 1200});
    await open(board, 'Driver 4');
    const filters = board.shadowRoot!.querySelector('job-filters')!;
    for (const [element, name] of [
      [filters, 'search-input'], [filters, 'facet-department'], [listIn(board)!, 'card'], [postingIn(board)!, 'apply'], [postingIn(board)!, 'share'],
      [postingIn(board)!, 'section-about'], [board, 'posting-pane'],
    ] as const) {
      expect(isReached(name, await until(() => element.shadowRoot!.querySelector(`[part~="${name}"]`))), name).to.equal(true);
    }
  });

  it('by that of the element before it, where several have one of that name', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Driver 4');
    const [card, posting] = [listIn(board)!, postingIn(board)!].map((element) => element.shadowRoot!.querySelector('[part~=title]')!);
    expect([isReached('title', card!), isReached('title', posting!)]).to.deep.equal([true, true]);
    expect([isReached('list-title', card!), isReached('list-title', posting!)]).to.deep.equal([true, false]);
    expect([isReached('posting-title', card!), isReached('posting-title', posting!)]).to.deep.equal([false, true]);
  });

  it('of its own cards', async () => {
    const board = await putBoard('', {content: '<template slot="card"><b part="mine strong">{{title}}</b></template>'});
    const own = listIn(board)!.shadowRoot!.querySelector('b')!;
    expect([isReached('mine', own), isReached('list-strong', own)]).to.deep.equal([true, true]);
  });

  it('of the dialog, apart from those in it', async () => {
    const board = await putBoard('layout="dialog"');
    await open(board, 'Driver 4');
    const dialog = board.shadowRoot!.querySelector('dialog')!;
    expect([isReached('dialog', dialog), isReached('board-dialog', dialog), isReached('posting-dialog', dialog)]).to.deep.equal([true, true, false]);
    link(board, 'Close').click();
  });
});
