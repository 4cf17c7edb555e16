import {expect} from '@open-wc/testing';
import {nextEvent} from '../../helpers/events.js';
import {put} from '../../helpers/page.js';
import {link} from '../../helpers/reader.js';
import {address, becomes, HERE, open, putBoard} from './boards.js';

const FEED = JSON.stringify({version: 1, jobs: [{id: '1', title: 'Baker', url: 'https://bakery.example/1'}, {id: '2', title: 'Driver'}]});

/** What runs in the frame: it opens a posting, goes on to the next, and tells us what is seen. */
const SCRIPT = `
  import '${location.origin}/src/define.ts';
  const failures = [];
  addEventListener('error', ({message}) => failures.push(message));
  addEventListener('unhandledrejection', ({reason}) => failures.push(String(reason)));
  const board = document.querySelector('job-board');
  const look = (condition) => new Promise((resolve) => {
    const again = () => condition() ? resolve() : setTimeout(again, 10);
    again();
  });
  const list = () => board.shadowRoot?.querySelector('job-list')?.shadowRoot;
  const posting = () => board.shadowRoot?.querySelector('job-posting')?.shadowRoot;
  await look(() => list()?.querySelectorAll('.card-link').length === 2);
  const href = list().querySelector('.card-link').href;
  list().querySelector('.card-link').click();
  await look(() => posting()?.querySelector('#title')?.textContent === 'Baker');
  board.shadowRoot.querySelector('[part~=next]').click();
  await look(() => posting()?.querySelector('#title')?.textContent === 'Driver');
  board.feedSource.ask({text: 'baker'}, 'typing');
  await new Promise((resolve) => setTimeout(resolve, 400));
  parent.postMessage({href, failures}, '*');
`;

const page = (routing: string) => `<!doctype html><meta charset="utf-8"><job-board layout="replace" routing="${routing}">
  <script type="application/json">${FEED}</script></job-board><script type="module">${SCRIPT}</script>`;

describe('a browser that refuses to change the address', () => {
  it('has boards that go on all the same', async () => {
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('More than 100 times in 30 seconds', 'SecurityError');
    };
    const board = await putBoard('layout="replace"');
    await open(board, 'Driver 4');
    history.pushState = pushState;
    expect(location.href).to.equal(HERE);
    link(board, /^Next job/).click();
    await becomes(board, 'Cashier 5');
    expect(address()).to.equal('job=5');
  });
});

describe('a page without a history', () => {
  for (const routing of ['query', 'hash', 'path']) {
    it(`has boards that go on all the same, routing="${routing}"`, async () => {
      const frame = put<HTMLIFrameElement>('<iframe sandbox="allow-scripts allow-same-origin"></iframe>');
      const told = nextEvent(window, 'message') as Promise<MessageEvent<{href: string; failures: string[]}>>;
      frame.srcdoc = page(routing);
      const {data} = await told;
      expect(data.failures).to.deep.equal([]);
      expect(data.href, 'the link of a card, which leads to a page').to.equal('https://bakery.example/1');
    });
  }
});
