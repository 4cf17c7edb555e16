import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {record} from '../../helpers/events.js';
import {showOn} from '../../helpers/media.js';
import {button, parts, readerText} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {address, arriveAt, becomes, listed, open, opened, postingIn, putBoard, searchBox, whole} from './boards.js';

const debugOf = (board: Element): string => parts(board, 'debug')[0]!.textContent!.replace(/\s+/g, ' ');

describe('an address that asks nonsense', () => {
  afterEach(() => showOn({}));

  for (const [query, words] of [
    ['jobs-sort=salary', 'sort: "salary" is none of relevance'],
    ['jobs-page=-3', 'page: "-3" is not from 1 to 99999'],
    ['jobs-page=1e9', 'page: "1e9" is not from 1 to 99999'],
    ['jobs-=x&jobs-__proto__=x', 'no name of a facet'],
    [`jobs-department=${'x'.repeat(501)}`, 'longer than 500 characters'],
    ['job=..', 'job: ".." is no id'],
  ] as const) {
    it(`is left out, with a word to developers: ${query.slice(0, 40)}`, async () => {
      arriveAt(query);
      const board = await putBoard('debug layout="replace"');
      expect(listed(board)).to.have.length(20);
      expect(debugOf(board)).to.contain(words);
    });
  }

  it('of 5,000 values is read as far as it makes sense', async () => {
    arriveAt(Array.from({length: 5000}, (_, index) => `jobs-place=p${index}`).join('&').slice(0, 60_000));
    const board = await putBoard('debug', {width: 1200});
    expect(debugOf(board)).to.contain('place: more than 200 values.');
    expect(readerText(board)).to.contain('No jobs match');
  });

  it('of 8 kB of text is searched for as far as a text may go', async () => {
    arriveAt(`jobs-q=${'ba ker'.repeat(1400)}`);
    const board = await putBoard();
    await until(() => searchBox(board).value.length === 200);
    expect(readerText(board)).to.contain('No jobs match');
  });

  it('of a page that there is not shows the last one', async () => {
    arriveAt('jobs-page=999');
    const board = await putBoard('paging="pages"');
    expect(listed(board)).to.have.length(10);
  });

  it('is only text on the page', async () => {
    const evil = '"><img src=x onerror=alert(1)>${alert(1)}{{7*7}}';
    arriveAt(new URLSearchParams({'jobs-q': evil, 'jobs-department': evil, job: evil}).toString());
    const board = await putBoard('debug layout="beside"', {width: 1200});
    await whole(board);
    expect(searchBox(board).value).to.equal(evil);
    await becomes(board, 'closed');
    expect(postingIn(board)!.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('that others have mistyped for their own is left as it is', async () => {
    arriveAt('jobs=1&jobs-&=&%&job-q=x&jobs-q=driver');
    const board = await putBoard('layout="replace"');
    await until(() => listed(board).length === 5);
    board.feedSource.ask({text: '', job: '4'});
    await becomes(board, 'Driver 4');
    expect(location.search).to.contain('jobs=1').and.contain('job-q=x').and.contain('&job=4');
  });

  it('whatever it is, is shown without an error, and a step from there is written', async () => {
    const piece = fc.tuple(
      fc.constantFrom('job', 'jobs-q', 'jobs-sort', 'jobs-page', 'jobs-place', 'jobs-pay', 'jobs-posted', 'jobs-department', 'jobs-constructor', 'jobs-toString', 'jobs-', 'jobs'),
      fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.constantFrom('-', '0', '__proto__', '%', '%E0%A4%A', '1-2-USD-year', '\ud800')),
    );
    // Each picture of a transition would take longer than all the rest.
    await showOn({'prefers-reduced-motion': 'reduce'});
    const board = await putBoard('layout="beside" facets="department place pay posted work-mode"', {width: 1200});
    const errors = record(board, 'jobs-error');
    await fc.assert(fc.asyncProperty(fc.array(piece, {maxLength: 6}), async (pieces) => {
      arriveAt(new URLSearchParams(pieces).toString());
      dispatchEvent(new PopStateEvent('popstate'));
      await settled();
      board.feedSource.ask({text: '', facets: {}, job: '4', sort: undefined});
      await becomes(board, 'Driver 4');
      expect(address()).to.match(/(^|&)job=4$/);
    }), {numRuns: 35});
    expect(errors).to.deep.equal([]);
    expect(opened(board)).to.equal('Driver 4');
  });
});

describe('a filter on a facet that no posting says anything of', () => {
  it('is shown, so that it can be taken away, and told to developers', async () => {
    arriveAt('jobs-colour=red');
    const board = await putBoard('debug', {width: 1200});
    expect(readerText(board)).to.contain('No jobs match');
    expect(debugOf(board)).to.contain('colour: It is asked for, but all postings say the same of it, or nothing.');
    button(board, 'Remove filter: red').click();
    await until(() => listed(board).length === 20);
  });
});

describe('a board tells developers once', () => {
  it('what its own elements make no sense of', async () => {
    const board = await putBoard('debug facets="colour" group-by="colour" pinned="(" actions="sing" layout="replace"', {width: 1200});
    await open(board, 'Driver 4');
    const boxes = [...board.shadowRoot!.querySelectorAll('job-filters, job-list, job-posting')].map((element) => parts(element, 'debug').map(({textContent}) => textContent).join());
    expect(boxes[0]).to.contain('facets="colour"');
    expect(boxes[1]).to.contain('group-by="colour"').and.contain('pinned="("');
    expect(boxes[2]).to.contain('actions: sing is none of');
    expect(boxes.join()).to.not.contain('postings, ');
    expect(debugOf(board)).to.contain('ready: job-feed, 30 postings');
  });
});
