import {expect} from '@open-wc/testing';
import {expectNoOverflow} from '../../helpers/page.js';
import {allByRole, button, link, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {address, arriveAt, becomes, goBack, listed, listIn, open, opened, postingIn, putBoard} from './boards.js';

const LAYOUTS = ['beside', 'replace', 'dialog', 'inline'] as const;

describe('a board opens a posting', () => {
  it('beside the list where there is room', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Driver 4');
    const [list, posting] = [listIn(board)!.getBoundingClientRect(), postingIn(board)!.getBoundingClientRect()];
    expect(posting.left, 'the posting, beside the list').to.be.at.least(list.right);
    expect(listed(board)).to.have.length(20);
  });

  it('in place of the list where there is none', async () => {
    const board = await putBoard('layout="beside"', {width: 600});
    await open(board, 'Driver 4');
    expect(listed(board)).to.deep.equal([]);
    expect(names(board, 'link')[0]).to.equal('Back to 30 jobs');
  });

  it('in place of the list, however wide', async () => {
    const board = await putBoard('layout="replace"', {width: 1200});
    await open(board, 'Driver 4');
    expect(listed(board)).to.deep.equal([]);
    expect(allByRole(board, 'button').map((found) => found.textContent)).to.not.include('Department');
  });

  it('in a dialog, over the list', async () => {
    const board = await putBoard('layout="dialog"');
    await open(board, 'Driver 4');
    const [dialog] = allByRole(board, 'dialog');
    expect(dialog!.matches(':modal')).to.equal(true);
    expect(dialog!.ariaLabel).to.equal('Driver 4');
    expect(listed(board)).to.have.length(20);
  });

  it('in its card, and closes it by another click on that', async () => {
    const board = await putBoard('layout="inline"');
    await open(board, 'Driver 4');
    expect(parts(listIn(board)!, 'current')[0]!.querySelector('slot')!.assignedElements({flatten: true})).to.have.length(1);
    expect(listed(board)).to.have.length(20);
    link(listIn(board)!, 'Driver 4').click();
    await becomes(board, '');
    expect(address()).to.equal('');
  });

  it('in its card, with a button that closes it', async () => {
    const board = await putBoard('layout="inline"');
    await open(board, 'Driver 4');
    link(board, 'Close').click();
    await becomes(board, '');
  });

  it('in place of the list where its card would be, but is not: on another page, behind a filter, in a table', async () => {
    for (const [query, attributes] of [['job=25', ''], ['job=2&jobs-department=shop', ''], ['job=2', 'list-layout="table"']]) {
      arriveAt(query!);
      const board = await putBoard(`layout="inline" ${attributes}`);
      await until(() => opened(board));
      expect(listed(board), query).to.deep.equal([]);
      link(board, /^Back to/).click();
      await becomes(board, '');
      board.remove();
    }
  });

  it('not at all where its link leads to a page of its own', async () => {
    arriveAt('job=4');
    const board = await putBoard('layout="link" href="#/jobs/{id}"');
    link(board, 'Driver 4').click();
    await until(() => location.hash === '#/jobs/4');
    expect(opened(board)).to.equal('');
  });

  for (const layout of LAYOUTS) {
    it(`without anything sticking out of 320 pixels: ${layout}`, async () => {
      const board = await putBoard(`layout="${layout}" actions="save share"`, {width: 320});
      expectNoOverflow(board);
      await open(board, 'Driver 4');
      expectNoOverflow(board);
    });

    it(`and is as before when it is closed by Back: ${layout}`, async () => {
      const board = await putBoard(`layout="${layout}"`, {width: 1200});
      const before = listed(board);
      await open(board, 'Driver 4');
      await goBack();
      await becomes(board, '');
      expect(listed(board)).to.deep.equal(before);
      expect(address()).to.equal('');
    });
  }

  it('another way when its layout is changed', async () => {
    const board = await putBoard('layout="replace"', {width: 1200});
    await open(board, 'Driver 4');
    board.layout = 'dialog';
    await until(() => allByRole(board, 'dialog')[0]?.matches(':modal'));
    board.layout = 'beside';
    await until(() => listed(board).length === 20 && allByRole(board, 'dialog').length === 0);
    expect(opened(board)).to.equal('Driver 4');
    board.layout = 'link';
    await becomes(board, '');
  });
});

describe('a wide board', () => {
  it('with its filters in a column has them beside the list, and beside both when a posting is open', async () => {
    const board = await putBoard('layout="beside" filters-layout="column"', {width: 1300});
    await open(board, 'Driver 4');
    const lefts = [board.shadowRoot!.querySelector('job-filters')!, listIn(board)!, postingIn(board)!].map((element) => element.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
    expect(new Set(lefts).size).to.equal(3);
  });

  it('closes what is open beside the list, too', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Driver 4');
    link(board, 'Back to 30 jobs').click();
    await becomes(board, '');
    button(board, /^Show 10 more/);
  });
});
