import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {announced, names, readerText, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const LD_JSON = {'@context': 'https://schema.org', '@type': 'JobPosting', title: 'Miller', description: '<p>Grind.</p>', identifier: 'miller'};
const feedOf = (...titles: string[]) => makeFeed(titles.map((title) => makeJob({id: title, title})));
const titles = (list: Element) => names(list, 'heading');

describe('where a feed comes from', () => {
  it('an address', async () => {
    const {url} = await served(feedOf('Baker', 'Cook'));
    const list = await ready(put(`<job-list src="${url}"></job-list>`));
    expect(titles(list)).to.deep.equal(['Baker', 'Cook']);
  });

  it('several addresses, in their order, whichever answers first', async () => {
    const [first, second] = [held(), held()];
    const list = put(`<job-list src="${first.url}\n  ${second.url}"></job-list>`);
    await second.answer(feedOf('Cook'));
    await until(() => titles(list).includes('Cook'));
    await first.answer(feedOf('Baker'));
    await until(() => titles(list).join() === 'Baker,Cook');
  });

  it('several addresses of which one fails: the others are shown, and that some are missing', async () => {
    const [good, bad] = [await served(feedOf('Baker')), await served('', {status: 410})];
    const list = put(`<job-list src="${bad.url} ${good.url}"></job-list>`);
    await until(() => stateOf(list) === 'stale');
    expect(titles(list)).to.deep.equal(['Baker']);
    expect(readerText(list)).to.match(/^Some jobs may be missing: not all of them could be loaded\./);
    expect(announced(list)).to.equal('Some jobs may be missing: not all of them could be loaded.');
  });

  it('a script inside, without any request', async () => {
    // A browser notes the requests of the tests before a little later.
    await settled();
    const before = performance.getEntriesByType('resource').filter(({name}) => /json|answers/.test(name)).length;
    const list = await ready(put(`<job-list><script type="application/json">${JSON.stringify(feedOf('Baker'))}</script></job-list>`));
    expect(titles(list)).to.deep.equal(['Baker']);
    expect(performance.getEntriesByType('resource').filter(({name}) => /json|answers/.test(name))).to.have.length(before);
  });

  it('structured data inside', async () => {
    const posting = await ready(put(`<job-posting><script type="application/ld+json">${JSON.stringify(LD_JSON)}</script></job-posting>`));
    await until(() => readerText(posting).includes('Grind.'));
    expect(titles(posting)).to.include('Miller');
  });

  it('a script that comes later, and one that changes', async () => {
    const list = put('<job-list></job-list>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(feedOf('Baker'));
    list.append(script);
    await ready(list);
    script.textContent = JSON.stringify(feedOf('Cook'));
    await until(() => titles(list).join() === 'Cook');
  });

  it('a script that is only filled later, as by a parser', async () => {
    const list = put('<job-list><script type="application/json"></script></job-list>');
    list.querySelector('script')!.append(JSON.stringify(feedOf('Baker')));
    await ready(list);
  });

  it('a program\'s own script inside is none of ours', async () => {
    const {url} = await served(feedOf('Baker'));
    const list = put(`<job-feed src="${url}"><job-list><script type="text/plain">{"jobs": []}</script></job-list></job-feed>`);
    await ready(list.querySelector('job-list')!);
  });

  it('another feed when the address changes, and none when it goes', async () => {
    const [one, other] = [await served(feedOf('Baker')), await served(feedOf('Cook'))];
    const list = await ready(put<JobListElement>(`<job-list src="${one.url}"></job-list>`));
    list.src = other.url;
    await until(() => titles(list).join() === 'Cook');
    list.removeAttribute('src');
    await until(() => stateOf(list) !== 'ready');
    expect(titles(list)).to.deep.equal([]);
  });

  it('a property, before an address, before a script, before the feed around', async () => {
    const [src, around] = [await served(feedOf('from src')), await served(feedOf('from around'))];
    const feed = put(`<job-feed src="${around.url}"><job-list src="${src.url}">
      <script type="application/json">${JSON.stringify(feedOf('from script'))}</script>
    </job-list></job-feed>`);
    const list = feed.querySelector('job-list')!;
    list.feed = feedOf('from feed');
    list.postings = [makeJob({title: 'from postings'})];

    const shows = (title: string) => until(() => titles(list).join() === title, `${title}, not ${titles(list)}`);
    await shows('from postings');
    list.postings = undefined as never;
    await shows('from feed');
    list.feed = undefined as never;
    await shows('from src');
    list.removeAttribute('src');
    await shows('from script');
    list.querySelector('script')!.remove();
    await shows('from around');
  });

  it('addresses are relative to the page, as those in a link', async () => {
    const address = await served(feedOf('Baker'));
    const base = document.createElement('base');
    base.href = `${location.origin}/answers/deep/`;
    document.head.prepend(base);
    try {
      await ready(put(`<job-list src="../${address.url.split('/').pop()}"></job-list>`));
    } finally {
      base.remove();
    }
  });
});
