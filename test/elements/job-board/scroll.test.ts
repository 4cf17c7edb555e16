import {expect} from '@open-wc/testing';
import {settled, until} from '../../helpers/until.js';
import {bakeryJobs, becomes, goBack, goForward, HERE, listed, open, putBoard} from './boards.js';

const JOBS = bakeryJobs(60);
const long = (layout = 'replace', width = 700) => putBoard(`layout="${layout}" paging="all"`, {jobs: JOBS, width});

afterEach(() => scrollTo(0, 0));

describe('the page is scrolled to where it was', () => {
  for (const layout of ['replace', 'beside', 'dialog', 'inline']) {
    it(`by Back to a long list: ${layout}`, async () => {
      const board = await long(layout);
      scrollTo(0, 2500);
      await open(board, 'Miller 30');
      await settled();
      await goBack();
      await becomes(board, '');
      await until(() => Math.abs(scrollY - 2500) < 3, 'the page to be scrolled to 2500');
      await settled();
      expect(scrollY).to.be.closeTo(2500, 3);
    });
  }

  it('by Back once more, wherever it was scrolled between', async () => {
    const board = await long();
    scrollTo(0, 2500);
    await open(board, 'Miller 30');
    await goBack();
    await becomes(board, '');
    await settled();
    scrollTo(0, 1200);
    await settled();
    await goForward();
    await becomes(board, 'Miller 30');
    await goBack();
    await becomes(board, '');
    await until(() => Math.abs(scrollY - 1200) < 3, 'the page to be scrolled to 1200');
  });

  it('beside an open posting, all the time', async () => {
    const board = await long('beside', 1200);
    scrollTo(0, 1500);
    await settled();
    await open(board, 'Miller 30');
    await settled();
    expect(Math.abs(scrollY - 1500)).to.be.below(innerHeight);
    expect(listed(board)).to.have.length(60);
  });
});

describe('the state of the history', () => {
  for (const state of [{router: {key: 7}}, 'theirs', 7, [1, 2], null]) {
    it(`that others have put there stays: ${JSON.stringify(state)}`, async () => {
      history.replaceState(state, '', HERE);
      const board = await putBoard('layout="replace"');
      await open(board, 'Driver 4');
      expect(history.state, 'in our entry').to.deep.equal(state);
      await goBack();
      await becomes(board, '');
      expect(history.state).to.deep.equal(state);
      board.feedSource.ask({text: 'driver'}, 'typing');
      await until(() => location.search.includes('jobs-q=driver'));
      expect(history.state).to.deep.equal(state);
    });
  }

  it('but for the mark of Next.js, which would not look at an entry that bears it', async () => {
    history.replaceState({__NA: true, tree: 7}, '', HERE);
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    expect(history.state).to.deep.equal({tree: 7});
  });
});
