import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {link} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {address, arriveAt, becomes, goBack, listed, open, opened, putBoard, type as typeInto} from './boards.js';

const two = async (): Promise<[JobBoardElement, JobBoardElement]> =>
  [await putBoard('layout="replace"'), await putBoard('layout="replace" routing-prefix="eu"')];

describe('two boards on one page', () => {
  it('show each its own, and share the address', async () => {
    const [one, other] = await two();
    typeInto(one, 'driver');
    typeInto(other, 'baker');
    const shows = (board: JobBoardElement, trade: string) => listed(board).length === 5 && listed(board).every((title) => title.startsWith(trade));
    await until(() => shows(one, 'Driver') && shows(other, 'Baker'));
    await open(other, 'Baker 7');
    await open(one, 'Driver 4');
    expect([address('job'), address('eu')]).to.deep.equal(['jobs-q=driver&job=4', 'eu-q=baker&eu-job=7']);
  });

  it('are both as a link says', async () => {
    arriveAt('job=4&eu-job=7&eu-q=baker');
    const [one, other] = await two();
    await becomes(one, 'Driver 4');
    await becomes(other, 'Baker 7');
    expect(listed(one)).to.deep.equal([]);
  });

  it('go back each by itself', async () => {
    const [one, other] = await two();
    await open(one, 'Driver 4');
    await open(other, 'Baker 7');
    await goBack();
    await becomes(other, '');
    expect(opened(one)).to.equal('Driver 4');
    await goBack();
    await becomes(one, '');
  });

  it('have links that keep what the other shows', async () => {
    const [one, other] = await two();
    await open(other, 'Baker 7');
    one.requestUpdate();
    await until(() => link(one, 'Driver 4').search.endsWith('&eu-job=7&job=4'));
  });

  it('show the same if they have one prefix by mistake', async () => {
    const [one, other] = [await putBoard('layout="replace"'), await putBoard('layout="replace"')];
    await open(one, 'Driver 4');
    other.requestUpdate();
    await becomes(other, 'Driver 4');
    await goBack();
    await becomes(one, '');
    await becomes(other, '');
  });

  it('that share a feed share what is asked, too, and agree on it', async () => {
    const [{feed}, feeds] = [await putBoard(), document.createElement('job-feed')];
    document.querySelector('main')!.replaceChildren(feeds);
    feeds.feed = feed!;
    feeds.innerHTML = '<job-board layout="replace"></job-board><job-board layout="replace" routing-prefix="eu"></job-board>';
    const [one, other] = [...feeds.children];
    await until(() => listed(one!).length > 0 && listed(other!).length > 0);
    await open(one!, 'Driver 4');
    await becomes(other!, 'Driver 4');
    expect([address('job'), address('eu')]).to.deep.equal(['job=4', 'eu-job=4']);
    await goBack();
    await settled();
    expect([opened(one!), opened(other!)]).to.deep.equal(['', '']);
  });
});
