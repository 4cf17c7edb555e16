import {expect} from '@open-wc/testing';
import {nextEvent} from '../../helpers/events.js';
import {put} from '../../helpers/page.js';
import {link, parts} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {settled} from '../../helpers/until.js';
import {arriveAt, becomes, goBack, open, postingIn, putBoard} from './boards.js';

const applyLink = (board: Element) => (parts(postingIn(board)!, 'apply')[0] as HTMLAnchorElement).href;
const APPLY = 'https://bakery.example/jobs/4/apply';

describe('where a candidate comes from reaches the apply link', () => {
  it('as the page and the board say', async () => {
    arriveAt('utm_source=news&utm_campaign=spring&gh_src=abc&friend=7&colour=red');
    const board = await putBoard('layout="replace" source="paper" source-parameters="friend"');
    await open(board, 'Driver 4');
    expect(applyLink(board)).to.equal(`${APPLY}?utm_source=news&utm_campaign=spring&gh_src=abc&friend=7&source=paper`);
  });

  it('through all that the board does to the address', async () => {
    arriveAt('utm_source=news');
    const board = await putBoard('layout="replace"');
    await open(board, 'Data Engineer 3');
    link(board, /^Next job/).click();
    await becomes(board, 'Driver 4');
    expect(applyLink(board)).to.equal(`${APPLY}?utm_source=news`);
    link(board, /^Back/).click();
    await goBack();
    await becomes(board, 'Driver 4');
    expect(applyLink(board)).to.equal(`${APPLY}?utm_source=news`);
  });

  it('through the links of cards, where each posting has its own page elsewhere', async () => {
    arriveAt('utm_source=news');
    const board = await putBoard('layout="link"');
    expect(link(board, 'Driver 4').href).to.equal('https://bakery.example/jobs/4?utm_source=news');
  });

  it('when the page\'s router has dropped it since the page was opened, even before there was a board', async () => {
    const told = nextEvent(window, 'message') as Promise<MessageEvent<string>>;
    const {url} = await served(`<!doctype html><meta charset="utf-8"><body><script type="module">
      history.replaceState(null, '', '/careers?lang=de');
      const {registerJobWidgets} = await import('/src/register.ts');
      registerJobWidgets();
      document.body.innerHTML = '<job-board layout="replace" source="paper"></job-board>';
      const board = document.querySelector('job-board');
      board.feed = {version: 1, jobs: [{id: '4', title: 'Driver', applyUrl: '${APPLY}'}]};
      board.feedSource.ask({job: '4'});
      const look = () => {
        const apply = board.shadowRoot?.querySelector('job-posting')?.shadowRoot?.querySelector('[part~=apply]');
        if (apply) parent.postMessage(apply.href, '*');
        else setTimeout(look, 10);
      };
      look();
    </script>`, {type: 'text/html'});
    put<HTMLIFrameElement>('<iframe></iframe>').src = `${url}?utm_source=news&utm_campaign=spring`;
    expect((await told).data).to.equal(`${APPLY}?utm_source=news&utm_campaign=spring&source=paper`);
  });

  it('and nowhere else: nothing is stored', async () => {
    arriveAt('utm_source=news&gclid=1');
    await open(await putBoard('layout="replace"'), 'Driver 4');
    await settled();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
