import {expect} from '@open-wc/testing';
import {showOn} from '../../helpers/media.js';
import {button, elementsIn, parts} from '../../helpers/reader.js';
import {setViewport} from '../../helpers/viewport.js';
import {settled, until} from '../../helpers/until.js';
import {bakeryJobs, open, putBoard} from '../job-board/boards.js';

const JOBS = bakeryJobs(30);
const LAYOUTS = ['beside', 'replace', 'dialog', 'inline'];

const controlsIn = (root: Element): HTMLElement[] =>
  [...elementsIn(root)].filter((element) => element.matches('a[href], button, input, select, summary'));

/** What one can touch: of a box, its label too; of a card, all of it. */
function targetOf(control: HTMLElement): DOMRect {
  const whole = control.closest('label') ?? (control.matches('.card-link') ? control.closest('.card') : null);
  return (whole ?? control).getBoundingClientRect();
}

/** The controls that are smaller than this, in pixels; a link within a sentence may be. */
const smaller = (root: Element, least: number): string[] =>
  controlsIn(root).filter((control) => getComputedStyle(control).display !== 'inline' || control.matches('.card-link'))
    .map((control) => ({control, size: targetOf(control)}))
    // Half a pixel is lost where a browser snaps to whole ones.
    .filter(({size: {width, height}}) => Math.min(width, height) < least - 0.5)
    .map(({control, size: {width, height}}) => `${control.outerHTML.slice(0, 80)}: ${width} by ${height}`);

const filtersIn = (board: Element): Element => [...elementsIn(board)].find(({localName}) => localName === 'job-filters')!;

describe('a finger hits', () => {
  it('every control of the filters, which has 44 pixels, as a bar and open', async () => {
    const board = await putBoard('facets="department place"', {jobs: JOBS});
    button(board, 'Department').click();
    await until(() => controlsIn(filtersIn(board)).some(({localName, parentElement}) => localName === 'input' && parentElement!.matches('.option')), 'the choices');
    expect(smaller(filtersIn(board), 44)).to.deep.equal([]);
  });

  it('every control of the filters in a column, and in the sheet', async () => {
    expect(smaller(filtersIn(await putBoard('filters-layout="column"', {jobs: JOBS, width: 1200})), 44)).to.deep.equal([]);
    const narrow = await putBoard('', {jobs: JOBS, width: 320});
    button(narrow, 'Filters').click();
    await settled();
    expect(smaller(filtersIn(narrow), 44)).to.deep.equal([]);
  });

  for (const attributes of ['list-layout="cards"', 'list-layout="rows" paging="pages"', 'list-layout="table"']) {
    it(`everything else, which has 24 pixels: ${attributes}`, async () => {
      const board = await putBoard(`${attributes} layout="replace" actions="save share print"`, {jobs: JOBS, width: 1200});
      expect(smaller(board, 24), 'in the list').to.deep.equal([]);
      await open(board, 'Baker 1');
      await settled();
      expect(smaller(board, 24), 'in the posting').to.deep.equal([]);
    });
  }
});

describe('without scrolling sideways, at 320 pixels and at 400 % of 1280 by 1024', () => {
  before(() => setViewport(320, 256));
  after(() => setViewport(800, 600));

  const expectNoSidewaysScrolling = (state: string) =>
    expect(document.documentElement.scrollWidth, state).to.be.at.most(document.documentElement.clientWidth);

  for (const layout of LAYOUTS) {
    for (const others of ['', 'filters-layout="column" list-layout="rows" paging="pages"', 'list-layout="table" group-by="department"']) {
      it(`layout="${layout}" ${others}`, async () => {
        const board = await putBoard(`layout="${layout}" ${others} actions="save share print"`, {jobs: JOBS});
        expectNoSidewaysScrolling('the list');
        button(board, 'Filters').click();
        await settled();
        expectNoSidewaysScrolling('the filters');
        button(board, 'Close').click();
        await open(board, 'Baker 1');
        await settled();
        expectNoSidewaysScrolling('the posting');
      });
    }
  }
});

const USUAL = {'forced-colors': 'none'} as const;
/** WebKit lets no test choose; the styles are the same for all. */
const canChoose = await showOn(USUAL);

(canChoose ? describe : describe.skip)('in forced colours', () => {
  beforeEach(() => showOn({'forced-colors': 'active'}));
  afterEach(() => showOn(USUAL));

  it('cards, filters, what is active and the open posting keep an edge', async () => {
    const board = await putBoard('facets="department" filters-layout="column"', {jobs: JOBS, width: 1200});
    [...elementsIn(board)].find(({localName, textContent}) => localName === 'label' && /^Kitchen/.test(textContent!.trim()))!.click();
    await open(board, 'Baker 1');
    for (const [part, root] of [['chip', filtersIn(board)], ['search', filtersIn(board)], ['posting-pane', board]] as const) {
      const edge = parts(root, part)[0]!;
      expect(getComputedStyle(edge).borderTopStyle, part).to.equal('solid');
    }
    expect(controlsIn(filtersIn(board)).filter(({localName}) => localName === 'button').map((one) => getComputedStyle(one).borderTopStyle)).to.not.include('none');
  });
});
