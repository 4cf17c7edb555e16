import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put, reaches} from '../../helpers/page.js';
import {allNamed, announced, button, elementsIn, readerText, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';
import {arriveAt, bakeryJobs, becomes, listed, whole} from './boards.js';

const show = (attributes: string, content = '<a href="/jobs">Open positions</a>') => put<JobBoardElement>(`<job-board ${attributes}>${content}</job-board>`);
const FEED = makeFeed(bakeryJobs(30));
/** All that is seen of a part, in the board and in what it is made of. */
const seen = (board: Element, part: string) => [...elementsIn(board)].filter((element) => element.part.contains(part));
const skeletons = (board: JobBoardElement) => [board, ...board.shadowRoot!.querySelectorAll('*')]
  .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('[part~=skeleton]') ?? [])]).filter((skeleton) => skeleton.checkVisibility());

describe('a board says how it is', () => {
  it('loading: the fallback and one skeleton', async () => {
    const board = show(`src="${held().url}"`);
    await until(() => stateOf(board) === 'loading' && seen(board, 'base').length > 0);
    await settled();
    expect(readerText(board)).to.equal('Open positions');
    expect(skeletons(board)).to.have.length(1);
  });

  it('ready: as a whole, without a skeleton for each part on the way', async () => {
    const address = held();
    const board = show(`src="${address.url}"`);
    await address.requested();
    let most = 0;
    const observer = new MutationObserver(() => (most = Math.max(most, skeletons(board).length)));
    const watch = (): number => requestAnimationFrame(() => {
      most = Math.max(most, skeletons(board).length);
      frame = watch();
    });
    let frame = watch();
    await address.answer(FEED);
    await whole(board);
    cancelAnimationFrame(frame);
    observer.disconnect();
    expect(most, 'skeletons in one frame').to.be.at.most(1);
    expect(skeletons(board)).to.deep.equal([]);
    expect(readerText(board)).to.not.contain('Open positions');
  });

  it('empty: once, without filters for nothing', async () => {
    const board = await reaches(show(`src="${(await served(makeFeed([]))).url}"`), 'empty');
    expect(readerText(board)).to.equal('No open jobs right now\nNew ones will appear here. Please look in again soon.');
    expect(announced(board)).to.equal('No open jobs right now');
    expect(seen(board, 'empty')).to.have.length(1);
  });

  it('empty, in the page\'s words', async () => {
    const board = await reaches(show(`src="${(await served(makeFeed([]))).url}"`, '<p slot="empty">Nobody wanted</p>'), 'empty');
    expect(readerText(board)).to.equal('Nobody wanted');
  });

  it('error: one message, one button, and still the fallback', async () => {
    const address = await served('', {status: 410});
    const board = await reaches(show(`src="${address.url}"`), 'error');
    expect(readerText(board)).to.equal('The jobs could not be loaded\nTry again\nOpen positions');
    expect(allNamed(board, 'button', 'Try again')).to.have.length(1);
    await address.serve(FEED);
    button(board, 'Try again').click();
    await whole(board);
    expect(listed(board)).to.have.length(20);
  });

  it('error, in the page\'s words', async () => {
    const board = await reaches(show(`src="${(await served('', {status: 410})).url}"`, '<p slot="error">Try the counter</p>'), 'error');
    expect(readerText(board)).to.contain('Try the counter').and.not.contain('could not be loaded');
  });

  it('stale: one notice over the last good copy, which can be used', async () => {
    const address = await served(FEED);
    const board = await whole(show(`src="${address.url}" layout="replace"`));
    await address.serve('', {status: 410});
    board.reload();
    await reaches(board, 'stale');
    expect(seen(board, 'notice')).to.have.length(1);
    expect(allNamed(board, 'button', 'Try again')).to.have.length(1);
    board.feedSource.ask({job: '4'});
    await becomes(board, 'Driver 4');
    expect(allNamed(board, 'button', 'Try again')).to.have.length(1);
  });

  it('ready, with what was open still open, after a reload of its feed', async () => {
    arriveAt('job=4&jobs-q=driver');
    const address = await served(FEED);
    const board = await whole(show(`src="${address.url}" layout="replace"`));
    await becomes(board, 'Driver 4');
    await address.serve(makeFeed(bakeryJobs(4)));
    board.reload();
    await until(() => readerText(board).includes('Back to 1 job'));
    await becomes(board, 'Driver 4');
  });

  it('loading, while what the address asks for may be on a later page of the feed', async () => {
    arriveAt('job=30');
    const next = held();
    const {url} = await served({...FEED, jobs: bakeryJobs(5), next: next.url});
    const board = show(`src="${url}" layout="replace"`);
    await until(() => board.shadowRoot!.querySelector('job-posting'));
    await settled();
    expect(readerText(board)).to.not.contain('no longer open');
    await next.answer(makeFeed(bakeryJobs(30).slice(5)));
    await becomes(board, 'Miller 30');
  });
});
