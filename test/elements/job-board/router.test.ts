import {expect} from '@open-wc/testing';
import {JobsNavigateEvent, type JobBoardElement} from '../../../src/index.js';
import {link} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {becomes, HERE, listed, open, opened, putBoard, searchBox, type as typeInto} from './boards.js';

/** A router that has the history to itself, and tells a board where the page is when the test says so. */
function routerFor(board: JobBoardElement, start: string) {
  const entries = [start];
  board.addEventListener('jobs-navigate', (event) => {
    event.preventDefault();
    entries.splice(event.replace ? -1 : entries.length, 1, event.url);
  });
  return {entries, follow: () => void (board.url = entries.at(-1)!)};
}

const START = 'https://acme.example/careers?lang=de';

async function setup(attributes = '', start = START) {
  const board = await putBoard(`layout="replace" ${attributes}`);
  board.url = start;
  await settled();
  return {board, ...routerFor(board, start)};
}

describe('a page\'s own router', () => {
  afterEach(() => expect(location.href, 'the address, which is the router\'s').to.equal(HERE));

  it('is told of each change, and whether it is one to go back over', async () => {
    const board = await putBoard('layout="replace"');
    const told: JobsNavigateEvent[] = [];
    board.addEventListener('jobs-navigate', (event) => {
      event.preventDefault();
      told.push(event);
    });
    typeInto(board, 'driver');
    await until(() => told.length === 1);
    await open(board, 'Driver 4');
    expect(told[0]).to.be.instanceOf(JobsNavigateEvent);
    expect(told.map(({url, replace}) => [url, replace])).to.deep.equal([[`${HERE}&jobs-q=driver`, true], [`${HERE}&jobs-q=driver&job=4`, false]]);
  });

  it('may say where the page is', async () => {
    const {board, entries, follow} = await setup();
    expect(link(board, 'Driver 4').href).to.equal('https://acme.example/careers?lang=de&job=4');
    await open(board, 'Driver 4');
    expect(entries).to.deep.equal([START, `${START}&job=4`]);
    follow();
    await settled();
    expect(opened(board)).to.equal('Driver 4');
    entries.pop();
    follow();
    await becomes(board, '');
  });

  it('may say it in short', async () => {
    const {board} = await setup('', '/careers?jobs-q=driver&job=4');
    await becomes(board, 'Driver 4');
    expect(link(board, /^Back/).href).to.equal(`${location.origin}/careers?jobs-q=driver`);
  });

  it('may be slow: what was typed meanwhile stays', async () => {
    const {board, entries, follow} = await setup();
    typeInto(board, 'dri');
    await until(() => entries[0]!.endsWith('&jobs-q=dri'));
    typeInto(board, 'driver');
    follow();
    await until(() => listed(board).length === 5);
    expect(searchBox(board).value).to.equal('driver');
    await until(() => entries[0]!.endsWith('&jobs-q=driver'));
    expect(entries).to.have.length(1);
  });

  it('may be slow: a step that is taken back meanwhile is a step, too', async () => {
    const {board, entries, follow} = await setup();
    await open(board, 'Driver 4');
    link(board, /^Back/).click();
    await becomes(board, '');
    follow();
    await settled();
    expect(opened(board)).to.equal('');
    expect(entries).to.deep.equal([START, `${START}&job=4`, START]);
  });

  it('may say nonsense: then the address is the browser\'s', async () => {
    const {board} = await setup('', 'http://[');
    expect(link(board, 'Driver 4').href).to.equal(`${HERE}&job=4`);
  });
});
