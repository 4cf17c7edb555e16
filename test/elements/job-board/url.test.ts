import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {button, link} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {address, arriveAt, becomes, goBack, goForward, HERE, listed, open, opened, putBoard, searchBox, type as typeInto} from './boards.js';

/** Chooses something in a facet of a wide board. */
async function choose(board: Element, facet: string, label: RegExp): Promise<void> {
  const filters = board.shadowRoot!.querySelector('job-filters')!;
  const opener = button(filters, new RegExp(`^${facet}`));
  if (opener.ariaExpanded !== 'true') opener.click();
  const box = await until(() => boxes(filters).find((input) => label.test(input.closest('label')!.textContent!.replace(/\s+/g, ' ').trim())));
  box.click();
}

const boxes = (filters: Element) => [...filters.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const sortSelect = (board: Element) => board.shadowRoot!.querySelector('job-filters')!.shadowRoot!.querySelector('select')!;

function sortBy(board: Element, name: string): void {
  sortSelect(board).value = name;
  sortSelect(board).dispatchEvent(new Event('change', {bubbles: true}));
}

describe('the address of the page has', () => {
  it('what was typed, in the entry that there was, once typing rests', async () => {
    const board = await putBoard();
    const {length} = history;
    const written: string[] = [];
    board.addEventListener('jobs-navigate', ({url}) => written.push(new URL(url).searchParams.get('jobs-q')!));
    for (const text of ['d', 'dr', 'dri', 'driv']) typeInto(board, text);
    expect(address(), 'while typing').to.equal('');
    await until(() => address() === 'jobs-q=driv');
    expect(written).to.deep.equal(['driv']);
    expect(history.length).to.equal(length);
  });

  it('each step that one would go back over: choices, order, page, posting', async () => {
    const board = await putBoard('page-size="2" layout="beside"', {width: 1200});
    const told = record(board, 'jobs-navigate');
    await choose(board, 'Department', /^Kitchen/);
    expect(address()).to.equal('jobs-department=kitchen');
    sortBy(board, 'title');
    expect(address()).to.equal('jobs-department=kitchen&jobs-sort=title');
    button(board, 'Show 2 more').click();
    expect(address()).to.equal('jobs-department=kitchen&jobs-sort=title&jobs-page=2');
    await until(() => listed(board).length === 4);
    await open(board, 'Baker 1');
    expect(address()).to.equal('jobs-department=kitchen&jobs-sort=title&jobs-page=2&job=1');
    expect(told.map(({replace}) => replace)).to.deep.equal([false, false, false, false]);
    for (const before of ['jobs-department=kitchen&jobs-sort=title&jobs-page=2', 'jobs-department=kitchen&jobs-sort=title', 'jobs-department=kitchen', '']) {
      await goBack();
      expect(address()).to.equal(before);
    }
    await until(() => listed(board).join() === 'Baker 1,Pastry Chef 2');
    expect(sortSelect(board).value).to.equal('feed');
  });

  it('what was typed before a step, which is one to go back to', async () => {
    const board = await putBoard('layout="replace"');
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    await open(board, 'Driver 10');
    expect(address()).to.equal('jobs-q=driver&job=10');
    await goBack();
    expect(address()).to.equal('jobs-q=driver');
    await becomes(board, '');
    expect(searchBox(board).value).to.equal('driver');
    expect(listed(board)).to.have.length(5);
  });

  it('what was typed when the page is left', async () => {
    const board = await putBoard();
    typeInto(board, 'driver');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(address()).to.equal('jobs-q=driver');
  });

  it('nothing of what is undone', async () => {
    const board = await putBoard('', {width: 1200});
    await choose(board, 'Department', /^Kitchen/);
    await choose(board, 'Department', /^Kitchen/);
    expect(location.href).to.equal(HERE);
  });

  it('still all that others have put there, as they wrote it', async () => {
    const foreign = '?b=%20x&a=1+2&flag&utm_source=news&jobsq=1#section-2';
    history.replaceState(null, '', `${location.pathname}${foreign}`);
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    expect(location.search + location.hash).to.equal('?b=%20x&a=1+2&flag&utm_source=news&jobsq=1&job=4#section-2');
    link(board, /^Back/).click();
    await becomes(board, '');
    expect(location.search + location.hash).to.equal(foreign);
  });

  it('what a script has asked before the board was there', async () => {
    const board = document.createElement('job-board');
    board.feedSource.ask({text: 'driver'});
    const other = await putBoard();
    other.replaceWith(board);
    board.feed = {version: 1, jobs: [{id: '1', title: 'Driver'}, {id: '2', title: 'Baker'}]} as never;
    await until(() => listed(board).join() === 'Driver');
    expect(address()).to.equal('jobs-q=driver');
    board.remove();
  });
});

describe('the address of the page is shown:', () => {
  it('a link that somebody has sent, with results, controls and posting', async () => {
    arriveAt('jobs-q=driver&jobs-department=kitchen&jobs-sort=title&job=10');
    const board = await putBoard('layout="beside"', {width: 1200});
    await becomes(board, 'Driver 10');
    expect(listed(board)).to.deep.equal(['Driver 4', 'Driver 10', 'Driver 16', 'Driver 22', 'Driver 28']);
    expect(searchBox(board).value).to.equal('driver');
    expect(sortSelect(board).value).to.equal('title');
    button(board, 'Remove filter: Kitchen');
    button(board, /^Department 1/).click();
    await until(() => boxes(board.shadowRoot!.querySelector('job-filters')!).some(({checked}) => checked));
  });

  it('back and forth', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    link(board, /^Next job/).click();
    await becomes(board, 'Cashier 5');
    await goBack();
    await becomes(board, 'Driver 4');
    await goBack();
    await becomes(board, '');
    await goForward();
    await goForward();
    await becomes(board, 'Cashier 5');
  });

  it('without a step being added to the history', async () => {
    arriveAt('job=4');
    const {length} = history;
    const board = await putBoard('layout="replace"');
    await becomes(board, 'Driver 4');
    expect(history.length).to.equal(length);
    expect(location.href).to.equal(`${HERE}&job=4`);
  });

  it('but what is typed meanwhile stays if others change their part of it', async () => {
    const board = await putBoard();
    typeInto(board, 'driver');
    history.replaceState(null, '', `${location.href}&lang=de`);
    board.requestUpdate();
    await until(() => address() === 'jobs-q=driver');
    expect(searchBox(board).value).to.equal('driver');
    expect(location.search).to.contain('&lang=de&jobs-q=driver');
  });

  it('a fragment of the page that somebody goes to changes nothing', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    location.hash = 'imprint';
    await until(() => location.hash === '#imprint');
    expect(opened(board)).to.equal('Driver 4');
    await goBack();
    expect(opened(board)).to.equal('Driver 4');
  });
});
