import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put} from '../../helpers/page.js';
import {link} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';
import {bakeryJobs, listed, listIn, opened, searchBox, type as typeInto} from './boards.js';

/** A page of its own with a board, which can be reloaded. */
async function open(attributes: string): Promise<HTMLIFrameElement> {
  const feed = await served(makeFeed(bakeryJobs(60)));
  const page = await served(`<!doctype html><meta charset="utf-8"><body><job-board src="${feed.url}" ${attributes}></job-board>
    <script type="module" src="/src/define.ts"></script>`, {type: 'text/html'});
  const frame = put<HTMLIFrameElement>('<iframe width="900" height="500"></iframe>');
  frame.src = page.url;
  await until(() => listed(boardIn(frame)).length > 0);
  return frame;
}

/** Anew after each reload. */
const boardIn = (frame: HTMLIFrameElement): JobBoardElement =>
  frame.contentDocument?.querySelector('job-board') ?? document.createElement('job-board');

async function reload(frame: HTMLIFrameElement): Promise<void> {
  const before = frame.contentDocument;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.contentWindow!.location.reload();
  await loaded;
  await until(() => frame.contentDocument !== before && listIn(boardIn(frame)));
}

describe('a page that is reloaded', () => {
  it('shows what was asked, and is scrolled to where it was', async () => {
    const frame = await open('paging="all"');
    typeInto(boardIn(frame), 'lyon');
    await until(() => listed(boardIn(frame)).length === 20);
    await until(() => frame.contentWindow!.location.search.includes('jobs-q=lyon'));
    frame.contentWindow!.scrollTo(0, 800);
    await until(() => frame.contentWindow!.scrollY === 800);
    await reload(frame);
    await until(() => listed(boardIn(frame)).length === 20);
    expect(searchBox(boardIn(frame)).value).to.equal('lyon');
    // WebKit scrolls no frame back, whatever is in it.
    if (!/Chrom|Firefox/.test(navigator.userAgent)) return;
    await until(() => Math.abs(frame.contentWindow!.scrollY - 800) < 3, `the page to be scrolled to 800; it is to ${frame.contentWindow!.scrollY}`);
  });

  it('shows the posting that was open, and Back leads to the list as before', async () => {
    const frame = await open('layout="replace"');
    link(boardIn(frame), 'Driver 4').click();
    await until(() => opened(boardIn(frame)) === 'Driver 4');
    const before = frame.contentDocument;
    frame.contentWindow!.location.reload();
    await until(() => frame.contentDocument !== before && opened(boardIn(frame)) === 'Driver 4');
    frame.contentWindow!.history.back();
    await until(() => listed(boardIn(frame)).length === 20);
    expect(opened(boardIn(frame))).to.equal('');
  });
});
