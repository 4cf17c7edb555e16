import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../src/index.js';
import {nextEvent, record} from '../helpers/events.js';
import {put, reaches, ready} from '../helpers/page.js';
import {announced, names, parts, readerText, stateOf} from '../helpers/reader.js';
import {until} from '../helpers/until.js';
import {lineAddress} from './address.js';
import {CASES, TITLE, type Case} from './cases.mjs';
import {timeFlies} from './fast.js';

const FALLBACK = '<a href="/jobs">Open positions</a>';
const HINT = 'Please check your connection and try again.';
const STALE = 'This may be out of date: it could not be refreshed.';

/** Servers that are silent are given up soon; others must not be, however slow this machine is. */
const timeoutFor = (code: string | undefined) => (code === 'timeout' ? 'timeout="4"' : 'timeout="100"');
const show = (url: string, {code}: Partial<Case>) => put<JobListElement>(`<job-list src="${url}" ${timeoutFor(code)}>${FALLBACK}</job-list>`);

/** What the developer is told. */
async function expectFailure(list: Element, {code, or, status, message}: Case): Promise<string> {
  const {error} = await nextEvent(list, 'jobs-error');
  expect(error.code, error.message).to.be.oneOf([code, or ?? code]);
  expect(error.status).to.equal(status);
  if (message) expect(error.message).to.match(message);
  return error.code;
}

timeFlies();

describe('a server that', () => {
  for (const line of CASES) {
    const {name, does, code, asked} = line;
    if (!code) {
      it(`${does}: the jobs are shown`, async () => {
        const address = lineAddress(name);
        expect(names(await ready(show(address.url, line)), 'heading')).to.deep.equal([TITLE]);
        if (asked) expect(await address.asked()).to.equal(asked);
      });
      continue;
    }

    it(`${does}: words for the candidate, the code "${code}" for the developer`, async () => {
      const address = lineAddress(name);
      const list = show(address.url, line);
      const told = await expectFailure(list, line);
      await reaches(list, 'error');
      const words = ['The jobs could not be loaded', ...(/network|timeout/.test(told) ? [HINT] : [])];
      expect(readerText(list)).to.equal([...words, 'Try again', 'Open positions'].join('\n'));
      expect(announced(list)).to.equal(words.join(' – '));
      if (asked) expect(await address.asked()).to.equal(asked);
    });

    it(`${does}, after a good day: the last good feed stays`, async () => {
      const list = await ready(show(lineAddress(name, '?from=2').url, line));
      list.reload();
      await expectFailure(list, line);
      await reaches(list, 'stale');
      expect(names(list, 'heading')).to.deep.equal([TITLE]);
      expect(parts(list, 'notice')[0]!.innerText).to.match(new RegExp(`^${STALE}\\s+Try again\\s*$`));
    });
  }
});

describe('a server that lets no other site read its feed', () => {
  const other = location.origin.replace('localhost', '127.0.0.1');

  it('is no answer to a page: browsers tell nothing more', async () => {
    const address = lineAddress('fine', '?private');
    const list = show(`${other}${address.url}`, {});
    const {error} = await nextEvent(list, 'jobs-error');
    expect(error.code).to.equal('network');
    expect(error.message).to.contain('does not allow this page to read it (CORS)').and.contain('proxy=');
    await reaches(list, 'error');
  });

  it('and one that does is read', async () => {
    await ready(show(`${other}${lineAddress('fine').url}`, {}));
  });
});

it('a host that does not exist is no answer', async () => {
  const list = show('https://nowhere.invalid/jobs.json', {});
  const {error} = await nextEvent(list, 'jobs-error');
  expect(error.code).to.equal('network');
  await reaches(list, 'error');
});

describe('a slow feed', () => {
  it('shows grey shapes, then a word, which is also said, and moves nothing', async () => {
    const list = put('<job-list></job-list>') as JobListElement;
    list.timeout = 40;
    list.src = lineAddress('never').url;
    await until(() => announced(list) === 'Loading jobs…');
    const [skeleton] = parts(list, 'skeleton');
    const {top} = skeleton!.getBoundingClientRect();
    expect(parts(list, 'hint')).to.deep.equal([]);
    await until(() => parts(list, 'hint').length > 0);
    expect(parts(list, 'hint')[0]!.innerText.trim()).to.equal('This is taking longer than usual…');
    expect(announced(list)).to.equal('This is taking longer than usual…');
    expect(parts(list, 'skeleton')[0]!.getBoundingClientRect().top).to.equal(top);
    expect(stateOf(list)).to.equal('loading');
  });

  it('has no word for it any more once it is there', async () => {
    const list = put('<job-list></job-list>') as JobListElement;
    list.timeout = 2;
    list.src = lineAddress('never').url;
    await until(() => parts(list, 'hint').length > 0);
    list.src = lineAddress('fine').url;
    await ready(list);
    expect(parts(list, 'hint')).to.deep.equal([]);
    expect(announced(list)).to.equal('1 job');
  });
});

describe('a feed that nobody needs any more', () => {
  it('is not asked for again', async () => {
    const [left, other] = [lineAddress('down'), lineAddress('down')];
    const [list, clock] = [show(left.url, {}), show(other.url, {})];
    await until(async () => (await left.asked()) === 1);
    list.remove();
    await reaches(clock, 'error');
    expect([await left.asked(), await other.asked()]).to.deep.equal([1, 3]);
  });
});

describe('while offline', () => {
  const be = (onLine: boolean) => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => onLine});
    if (onLine) window.dispatchEvent(new Event('online'));
  };
  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  it('nothing is tried again, and the candidate is told why', async () => {
    be(false);
    const address = lineAddress('cut');
    const list = show(address.url, {});
    const {error} = await nextEvent(list, 'jobs-error');
    await reaches(list, 'error');
    expect(error.message).not.to.contain('Asked');
    expect(readerText(list)).to.match(/^You seem to be offline/);
  });

  it('the line comes back: whoever waits gets the feed, with one request for all', async () => {
    be(false);
    const address = lineAddress('cut', '?until=1');
    const lists = [show(address.url, {}), show(address.url, {}), put(`<job-feed src="${address.url}" timeout="100"><job-list></job-list></job-feed>`).querySelector('job-list')!];
    await Promise.all(lists.map((list) => reaches(list, 'error')));
    const loads = record(lists[0]!, 'jobs-load');
    const before = await address.asked();
    be(true);
    await Promise.all(lists.map(ready));
    expect(await address.asked()).to.equal(before + 1);
    expect(loads).to.have.length(1);
  });

  it('nobody asks for a feed that nobody shows any more', async () => {
    be(false);
    const address = lineAddress('cut', '?until=1');
    const list = await reaches(show(address.url, {}), 'error');
    list.remove();
    const before = await address.asked();
    be(true);
    await ready(show(lineAddress('fine').url, {}));
    expect(await address.asked()).to.equal(before);
  });
});
