import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/axe.js';
import {parts} from '../../helpers/reader.js';
import {headingNamed, link, names, readerText, stateOf} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {arriveAt, bakeryJobs, becomes, listed, postingIn, putBoard} from './boards.js';

describe('a link to a posting that is gone', () => {
  for (const layout of ['beside', 'replace', 'dialog', 'inline']) {
    it(`says so, and shows others: ${layout}`, async () => {
      arriveAt('job=gone');
      const board = await putBoard(`layout="${layout}"`, {width: 700});
      await becomes(board, 'closed');
      expect(readerText(postingIn(board)!)).to.equal('This job is no longer open\nIt may have been filled or taken down.');
      headingNamed(board, 'Other jobs');
      link(board.shadowRoot!.querySelector('[part~=similar]')!, 'Pastry Chef 2').click();
      await becomes(board, 'Pastry Chef 2');
    });
  }

  it('names jobs that are called as its id is', async () => {
    arriveAt('job=data-engineer-berlin');
    const board = await putBoard('layout="replace"');
    await becomes(board, 'closed');
    headingNamed(board, 'Similar jobs');
    expect(names(board.shadowRoot!.querySelector('[part~=similar]')!, 'link')[0]).to.match(/^Data Engineer/);
  });

  it('leads back to the list', async () => {
    arriveAt('job=gone');
    const board = await putBoard('layout="replace"');
    await becomes(board, 'closed');
    link(board, 'Back to 30 jobs').click();
    await until(() => listed(board).length === 20);
  });

  it('says so in the page\'s words', async () => {
    arriveAt('job=gone');
    const board = await putBoard('layout="replace"', {content: '<p slot="closed">This one is taken.</p>'});
    await becomes(board, 'closed');
    expect(readerText(postingIn(board)!)).to.equal('This one is taken.');
  });

  it('is fine with axe', async () => {
    arriveAt('job=gone');
    await expectAccessible(await putBoard('layout="replace"'));
  });
});

describe('a link to a posting that is closed', () => {
  it('shows it, says so, and names jobs like it', async () => {
    arriveAt('job=4');
    const jobs = bakeryJobs(30).map((job) => (job.id === '4' ? {...job, validThrough: '2020-01-01'} : job));
    const board = await putBoard('layout="replace"', {jobs});
    await becomes(board, 'Driver 4');
    expect(stateOf(postingIn(board)!)).to.equal('closed');
    expect(parts(postingIn(board)!, 'apply')).to.deep.equal([]);
    expect(readerText(postingIn(board)!)).to.contain('This job is no longer open');
    headingNamed(board, 'Similar jobs');
    expect(names(board.shadowRoot!.querySelector('[part~=similar]')!, 'link')).to.include('Driver 10');
  });
});
