import {expect} from '@open-wc/testing';
import {names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {arriveAt, listed, listIn, open, postingIn, putBoard, type as typeInto} from './boards.js';

/** A child of the page's for a slot. */
const child = (slot: string) => `<span slot="${slot}">my ${slot}</span>`;
const filtersIn = (board: Element) => board.shadowRoot!.querySelector('job-filters')!;

describe('what a page puts into a board stands', () => {
  it('before and after everything', async () => {
    const board = await putBoard('', {content: child('before') + child('after')});
    expect(readerText(board)).to.match(/^my before\n[^]*\nmy after$/);
  });

  for (const slot of ['header', 'apply', 'actions', 'before-about', 'after-about']) {
    it(`in each open posting: ${slot}`, async () => {
      arriveAt('job=4');
      const board = await putBoard('layout="replace"', {content: child(slot)});
      expect(readerText(postingIn(board)!)).to.contain(`my ${slot}`);
    });
  }

  it('instead of a facet\'s name, and before and after its choices', async () => {
    const board = await putBoard('filters-layout="column"', {width: 1300, content: ['label-department', 'before-department', 'after-department'].map(child).join('')});
    expect(readerText(filtersIn(board))).to.match(/my label-department[^]*my before-department[^]*Kitchen[^]*my after-department/);
  });

  it('instead of a choice\'s name', async () => {
    const board = await putBoard('filters-layout="column"', {width: 1300, content: child('option-department-kitchen')});
    expect(readerText(filtersIn(board))).to.contain('my option-department-kitchen').and.not.contain('Kitchen');
    board.feedSource.ask({facets: {department: ['kitchen']}});
    await until(() => names(filtersIn(board), 'button').includes('Remove filter: my option-department-kitchen'));
  });

  it('instead of our words when nothing matches', async () => {
    const board = await putBoard('', {content: child('no-match')});
    typeInto(board, 'xyzzy');
    await until(() => readerText(listIn(board)!).includes('my no-match'));
  });

  it('as a card', async () => {
    const board = await putBoard('', {content: '<template slot="card"><h4>{{title}}, {{department}}</h4></template>'});
    expect(names(listIn(board)!, 'heading')[0]).to.equal('Baker 1, Kitchen');
  });

  it('also when it comes later, and no longer when it goes', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    const [own] = [document.createElement('p')];
    own.slot = 'apply';
    own.textContent = 'Ask at the counter';
    board.append(own);
    await until(() => readerText(postingIn(board)!).includes('Ask at the counter') && parts(postingIn(board)!, 'apply').length === 1);
    own.remove();
    await until(() => readerText(postingIn(board)!).includes('Apply for this job'));
  });
});

describe('where a page puts nothing', () => {
  it('our own words and buttons stay', async () => {
    const board = await putBoard('layout="replace" facets="department"', {width: 1200});
    expect(readerText(filtersIn(board))).to.contain('Department');
    await open(board, 'Driver 4');
    expect(readerText(postingIn(board)!)).to.match(/^Driver 4\n[^]*Apply for this job[^]*About job 4\.\nApply for this job$/);
    expect(listed(board)).to.deep.equal([]);
  });
});
