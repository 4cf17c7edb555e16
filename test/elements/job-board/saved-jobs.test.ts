import {expect} from '@open-wc/testing';
import {savedJobs, viewedJobs} from '../../../src/index.js';
import {expectAccessible} from '../../helpers/axe.js';
import {press, tabTo} from '../../helpers/keys.js';
import {allByRole, button, elementsIn, focused, link, names, parts, readerText} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {becomes, HERE, listIn, open, opened, postingIn, putBoard} from './boards.js';

const DRIVER = {id: '4', title: 'Driver 4', url: 'https://bakery.example/jobs/4'};

/** What is behind "Saved jobs". */
const saved = (board: Element): Promise<HTMLElement> => until(() => parts(board, 'saved-jobs')[0]);
const summaryOf = (board: Element): HTMLElement => [...elementsIn(board)].find(({localName}) => localName === 'summary')!;
const box = (board: Element): HTMLInputElement => board.shadowRoot!.querySelector('input[type=checkbox]')!;

/** A board whose candidate looks at their jobs. */
async function setup(attributes = 'layout="replace"') {
  const board = await putBoard(`actions="save" ${attributes}`);
  await saved(board);
  summaryOf(board).click();
  return board;
}

afterEach(() => localStorage.clear());

describe('the saved jobs of a board', () => {
  it('are offered where jobs can be saved, and only there', async () => {
    expect(readerText(await saved(await putBoard('actions="share, save"')))).to.match(/^Saved jobs \(0\)/);
    const board = await putBoard('actions="share"');
    await settled();
    expect(parts(board, 'saved-jobs')).to.deep.equal([]);
  });

  it('stand below the list while there are none, and before it from the first on', async () => {
    const isBeforeList = (board: Element) =>
      Boolean(listIn(board)!.compareDocumentPosition(parts(board, 'saved-jobs')[0]!) & Node.DOCUMENT_POSITION_PRECEDING);
    const board = await putBoard('actions="save" layout="replace"');
    await saved(board);
    expect(isBeforeList(board)).to.equal(false);
    savedJobs.add(DRIVER);
    await until(() => isBeforeList(board));
    savedJobs.remove(DRIVER);
    await settled();
    expect(isBeforeList(board), 'after all were taken out').to.equal(true);
  });

  it('are not stored before the candidate says so', async () => {
    const board = await setup();
    await open(board, 'Driver 4');
    await settled();
    expect(localStorage).to.have.length(0);
  });

  it('are counted as they are saved, and open here', async () => {
    const board = await setup();
    await open(board, 'Driver 4');
    button(postingIn(board)!, 'Save').click();
    link(board, /^Back/).click();
    await becomes(board, '');
    await until(() => summaryOf(board).textContent === 'Saved jobs (1)');
    const to = link(await saved(board), 'Driver 4');
    expect(to.href).to.equal(`${HERE}&job=4`);
    to.click();
    await becomes(board, 'Driver 4');
  });

  it('are taken out by a button, and the focus stays', async () => {
    savedJobs.add(DRIVER);
    const board = await setup();
    const remove = button(await saved(board), 'Saved: Driver 4');
    expect(remove.ariaPressed).to.equal('true');
    remove.focus();
    remove.click();
    await until(() => summaryOf(board).textContent === 'Saved jobs (0)');
    expect(savedJobs.jobs).to.deep.equal([]);
    expect(focused()).to.equal(summaryOf(board));
  });

  it('of another page of this site lead there; without an address, they are named', async () => {
    savedJobs.add({id: '4', title: 'Elsewhere', url: 'https://other.example/4'});
    savedJobs.add({id: 'gone', title: 'Nowhere'});
    const board = await setup();
    expect(link(await saved(board), 'Elsewhere').href).to.equal('https://other.example/4');
    expect(names(await saved(board), 'listitem')).to.deep.equal(['Nowhere Saved', 'Elsewhere Saved']);
    expect(names(await saved(board), 'link')).to.deep.equal(['Elsewhere']);
  });

  it('lead to their own pages where the board opens none', async () => {
    savedJobs.add(DRIVER);
    const board = await setup('layout="link" href="/jobs/{id}"');
    expect(link(await saved(board), 'Driver 4').href).to.equal(`${location.origin}/jobs/4`);
  });

  it('are of this browser, whichever board or tab they were saved in', async () => {
    const board = await setup();
    savedJobs.add(DRIVER);
    await until(() => summaryOf(board).textContent === 'Saved jobs (1)');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow!.localStorage.clear();
    await until(() => summaryOf(board).textContent === 'Saved jobs (0)');
    frame.remove();
  });

  it('are reached by keyboard', async () => {
    savedJobs.add(DRIVER);
    const board = await putBoard('actions="save" layout="replace"');
    await saved(board);
    await tabTo(summaryOf(board));
    await press('Enter');
    await until(() => board.shadowRoot!.querySelector('details')!.open);
    await press('Tab');
    expect(focused()!.textContent).to.equal('Driver 4');
    await press('Enter');
    await becomes(board, 'Driver 4');
  });

  it('are only text, whatever somebody has put there', async () => {
    localStorage.setItem('job-widgets/saved/1', JSON.stringify([{key: 'x', id: 'x', title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', time: 1}]));
    const board = await setup();
    expect(names(await saved(board), 'link')).to.deep.equal([]);
    expect(readerText(await saved(board))).to.contain('<img src=x onerror=alert(1)>');
  });

  it('are fine with axe', async () => {
    savedJobs.add(DRIVER);
    viewedJobs.turnOn();
    viewedJobs.add(DRIVER);
    await expectAccessible(await setup());
  });
});

describe('what a candidate has looked at', () => {
  it('is remembered from when they ask for it, newest first, and opens here', async () => {
    const board = await setup();
    await open(board, 'Baker 1');
    link(board, /^Back/).click();
    await becomes(board, '');
    box(board).click();
    await open(board, 'Driver 4');
    link(board, /^Next job/).click();
    await becomes(board, 'Cashier 5');
    link(board, /^Back/).click();
    await becomes(board, '');
    await until(() => readerText(parts(board, 'saved-jobs')[0]!).includes('Recently viewed'));
    const list = allByRole(parts(board, 'saved-jobs')[0]!, 'list').at(-1)!;
    expect(names(list, 'link')).to.deep.equal(['Cashier 5', 'Driver 4']);
    expect(viewedJobs.jobs.map(({url}) => url)).to.deep.equal([`${HERE}&job=5`, `${HERE}&job=4`]);
    link(list, 'Driver 4').click();
    await becomes(board, 'Driver 4');
  });

  it('is forgotten, all of it, when they ask for that', async () => {
    viewedJobs.turnOn();
    viewedJobs.add(DRIVER);
    const board = await setup();
    expect(box(board).checked).to.equal(true);
    box(board).click();
    await until(() => !readerText(parts(board, 'saved-jobs')[0]!).includes('Recently viewed'));
    expect(localStorage).to.have.length(0);
  });

  it('cannot be remembered where the browser keeps nothing, which is seen', async () => {
    const board = await setup();
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    box(board).click();
    Storage.prototype.setItem = setItem;
    expect(box(board).checked).to.equal(false);
    expect(opened(board)).to.equal('');
  });
});
