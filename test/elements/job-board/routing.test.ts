import {expect} from '@open-wc/testing';
import {link} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {address, becomes, goBack, HERE, listed, open, opened, putBoard, type as typeInto} from './boards.js';

const PATH = location.pathname.replace(/\/$/, '');

describe('a board keeps what it shows', () => {
  it('in the fragment, behind what else is there', async () => {
    history.replaceState(null, '', `${HERE}#top`);
    const board = await putBoard('routing="hash" layout="replace"');
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    await open(board, 'Driver 10');
    expect(location.href).to.equal(`${HERE}#top&jobs-q=driver&job=10`);
    await goBack();
    await becomes(board, '');
    expect(location.hash).to.equal('#top&jobs-q=driver');
    location.hash = '#job=4';
    await becomes(board, 'Driver 4');
  });

  it('in the path, as far as it is the posting', async () => {
    const board = await putBoard(`routing="path" routing-base="${PATH}/careers" layout="replace"`);
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    expect(link(board, 'Driver 10').pathname).to.equal(`${PATH}/careers/10`);
    await open(board, 'Driver 10');
    expect([location.pathname, address()]).to.deep.equal([`${PATH}/careers/10`, 'jobs-q=driver']);
    link(board, /^Back/).click();
    await becomes(board, '');
    expect(location.pathname).to.equal(`${PATH}/careers`);
    await goBack();
    await becomes(board, 'Driver 10');
  });

  it('in the query where it was told no base, and says so to developers', async () => {
    const board = await putBoard('routing="path" debug layout="replace"');
    expect(board.shadowRoot!.querySelector('[part=debug]')!.textContent).to.contain('routing="path" needs routing-base');
    await open(board, 'Driver 4');
    expect(address()).to.equal('job=4');
  });

  it('to itself', async () => {
    history.replaceState(null, '', `${HERE}&job=4&jobs-q=baker`);
    const before = [location.href, history.length];
    const board = await putBoard('routing="none" layout="replace"');
    expect(opened(board)).to.equal('');
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    await open(board, 'Driver 10');
    await settled();
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('under a prefix of its own', async () => {
    const board = await putBoard('routing-prefix="eu" layout="replace"');
    typeInto(board, 'driver');
    await until(() => listed(board).length === 5);
    await open(board, 'Driver 10');
    expect(address('eu')).to.equal('eu-q=driver&eu-job=10');
  });

  it('where it is told to from now on', async () => {
    history.replaceState(null, '', `${HERE}#job=4`);
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 10');
    board.routing = 'hash';
    await becomes(board, 'Driver 4');
    link(board, /^Back/).click();
    await becomes(board, '');
    expect(location.hash).to.equal('');
    board.routing = 'none';
    await open(board, 'Cashier 5');
    board.routing = 'query';
    await becomes(board, 'Driver 10');
    board.routingPrefix = 'eu';
    await becomes(board, '');
  });
});

describe('a board that is taken out of the page', () => {
  it('leaves the address alone, also with what was typed last', async () => {
    const board = await putBoard();
    typeInto(board, 'driver');
    board.remove();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    dispatchEvent(new PopStateEvent('popstate'));
    await settled();
    expect(location.href).to.equal(HERE);
  });

  it('shows what the address says when it comes back', async () => {
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    const {parentElement} = board;
    board.remove();
    history.replaceState(null, '', `${HERE}&job=5`);
    await settled();
    parentElement!.append(board);
    await becomes(board, 'Cashier 5');
  });

  it('goes on where it was if it is only moved, also with what is being typed', async () => {
    const board = await putBoard('layout="beside"', {width: 1200});
    await open(board, 'Driver 4');
    typeInto(board, 'cashier');
    board.parentElement!.append(board);
    await until(() => address() === 'jobs-q=cashier&job=4');
    expect(opened(board)).to.equal('Driver 4');
  });
});
