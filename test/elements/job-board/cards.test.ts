import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {allNamed, link, names} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {address, becomes, HERE, listIn, open, opened, putBoard, type as typeInto, whole} from './boards.js';

/** A click on a link that is not followed by the test's own page. */
function click(target: HTMLElement, init: MouseEventInit): boolean {
  let isOurs = false;
  addEventListener('click', (event) => {
    isOurs = event.defaultPrevented;
    event.preventDefault();
  }, {once: true});
  target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}));
  return isOurs;
}

describe('a card of a board', () => {
  it('has a real link: to the address that shows its posting', async () => {
    const board = await putBoard();
    const {href} = link(board, 'Driver 4');
    expect(href).to.equal(`${HERE}&job=4`);
    board.remove();
    history.replaceState(null, '', href);
    expect(opened(await putBoard())).to.equal('Driver 4');
  });

  it('leads to its posting as it is found now: with what is searched, chosen and sorted', async () => {
    const board = await putBoard('', {width: 1200});
    typeInto(board, 'driver');
    await until(() => names(listIn(board)!, 'heading').length === 5);
    expect(link(board, 'Driver 4').href).to.equal(`${HERE}&jobs-q=driver&job=4`);
  });

  it('leads to where the page is by now', async () => {
    const board = await putBoard();
    history.replaceState(null, '', `${HERE}&lang=de`);
    board.requestUpdate();
    await until(() => link(board, 'Driver 4').href === `${HERE}&lang=de&job=4`);
    board.routingPrefix = 'eu';
    await until(() => link(board, 'Driver 4').href === `${HERE}&lang=de&eu-job=4`);
  });

  for (const init of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}]) {
    it(`is the browser's to open elsewhere: ${JSON.stringify(init)}`, async () => {
      const board = await putBoard();
      const selects = record(board, 'job-select');
      expect(click(link(board, 'Driver 4'), init), 'prevented').to.equal(false);
      await settled();
      expect([opened(board), address(), selects.length]).to.deep.equal(['', '', 0]);
    });

    it(`and so are the links beside an open posting: ${JSON.stringify(init)}`, async () => {
      const board = await putBoard('layout="replace"');
      await open(board, 'Driver 4');
      for (const found of [...allNamed(board, 'link', /^(Back to|Next job|Previous job)/), await until(() => allNamed(board, 'link', 'Driver 10')[0])]) {
        expect(click(found, init), found.outerHTML).to.equal(false);
      }
      await settled();
      expect(opened(board)).to.equal('Driver 4');
    });
  }

  it('is opened by its link, with job-select for the page to hear, or to take over', async () => {
    const board = await putBoard();
    const selects = record(board, 'job-select');
    await open(board, 'Driver 4');
    expect(selects.map(({posting, url}) => [posting.id, url])).to.deep.equal([['4', `${HERE}&job=4`]]);
    board.addEventListener('job-select', (event) => event.preventDefault());
    expect(click(link(board, /^Next job/), {}), 'prevented').to.equal(true);
    await settled();
    expect(opened(board)).to.equal('Driver 4');
  });

  it('leads to the posting\'s own page where a board has no addresses, and opens it here', async () => {
    const board = await putBoard('routing="none" layout="replace"');
    expect(link(board, 'Driver 4').href).to.equal('https://bakery.example/jobs/4');
    link(board, 'Driver 4').click();
    await becomes(board, 'Driver 4');
    expect(location.href).to.equal(HERE);
    expect(link(board, 'Next job: Cashier 5').href).to.equal('https://bakery.example/jobs/5');
    expect(names(board, 'button')).to.include('Back to 30 jobs');
  });

  it('of the page\'s own making is a link, too', async () => {
    const board = await putBoard('', {content: '<template slot="card"><b part="mine">{{title}}!</b></template>'});
    await whole(board);
    await open(board, 'Driver 4');
    expect(address()).to.equal('job=4');
  });
});
