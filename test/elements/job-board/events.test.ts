import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put, reaches} from '../../helpers/page.js';
import {button, link, parts} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';
import {bakeryJobs, becomes, listed, open, postingIn, putBoard, type as typeInto, whole} from './boards.js';

const NAMES = ['jobs-load', 'jobs-error', 'jobs-change', 'job-select', 'job-view', 'job-apply', 'job-search', 'job-filter', 'job-sort', 'job-page', 'jobs-navigate', 'job-share', 'job-impression'];

/** The names of all events that reach the page from now on, and from where. */
function hear(): {readonly names: string[]; readonly targets: Set<EventTarget | null>} {
  const heard = {names: [] as string[], targets: new Set<EventTarget | null>()};
  const main = document.querySelector('main') ?? document.body;
  for (const name of NAMES) main.addEventListener(name, ({target}) => {
    heard.names.push(name);
    heard.targets.add(target);
  });
  return heard;
}

describe('of a board, the page hears once', () => {
  it('that the feed is read, and what is listed', async () => {
    const board = put<JobBoardElement>('<job-board></job-board>');
    const {names, targets} = hear();
    board.feed = makeFeed(bakeryJobs(30));
    await whole(board);
    await settled();
    expect(names).to.deep.equal(['jobs-load', 'jobs-change']);
    expect([...targets]).to.deep.equal([board]);
  });

  it('that the feed could not be loaded', async () => {
    const board = put(`<job-board src="${(await served('', {status: 410})).url}"></job-board>`);
    const {names} = hear();
    await reaches(board, 'error');
    await settled();
    expect(names).to.deep.equal(['jobs-error']);
  });

  it('of each thing that somebody does', async () => {
    const board = await putBoard('layout="replace" page-size="2"', {width: 1200});
    const {names} = hear();
    const told = async (does: () => unknown, what: readonly string[]) => {
      names.length = 0;
      await does();
      await until(() => what.every((name) => names.includes(name)), what.join());
      await settled();
      expect([...names].sort()).to.deep.equal([...what].sort());
    };
    await told(() => button(board, 'Show 2 more').click(), ['job-page', 'jobs-navigate', 'jobs-change']);
    await told(() => button(board, 'Show 2 more').click(), ['job-page', 'jobs-navigate', 'jobs-change']);
    await told(() => open(board, 'Driver 4'), ['job-select', 'jobs-navigate', 'job-view']);
    await told(() => link(board, /^Next job/).click(), ['job-select', 'jobs-navigate', 'job-view']);
    await told(() => link(board, /^Back/).click(), ['jobs-navigate']);
  });

  it('that somebody searches, and what is listed then', async () => {
    const board = await putBoard();
    const {names} = hear();
    typeInto(board, 'driver');
    await until(() => names.length === 3);
    await settled();
    expect(names.sort()).to.deep.equal(['job-search', 'jobs-change', 'jobs-navigate']);
  });

  it('that somebody applies, and may take that over', async () => {
    const board = await putBoard('layout="replace" source="paper"');
    await open(board, 'Driver 4');
    const applies = record(document.querySelector('main')!, 'job-apply');
    board.addEventListener('job-apply', (event) => event.preventDefault());
    parts(postingIn(board)!, 'apply')[0]!.click();
    expect(applies.map(({url}) => url)).to.deep.equal(['https://bakery.example/jobs/4/apply?utm_source=paper']);
  });

  it('of cards that are seen, where it asks for that', async () => {
    const board = await putBoard('impressions page-size="2"');
    const seen = record(document.querySelector('main')!, 'job-impression');
    await until(() => seen.length === 2);
    expect(seen.map(({posting}) => posting.id)).to.deep.equal(['1', '2']);
    expect(listed(board)).to.have.length(2);
  });

  it('nothing new of a posting that it is at already', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    const {names} = hear();
    board.feedSource.ask({job: '4'});
    await settled();
    await becomes(board, 'Driver 4');
    expect(names).to.deep.equal([]);
  });
});
