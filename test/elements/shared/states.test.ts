import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {nextEvent} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putPosting, reaches, ready} from '../../helpers/page.js';
import {button, names, parts, readerText, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const FALLBACK = '<a href="/jobs">Open positions</a>';
const SLOTS = ['loading', 'empty', 'error', 'closed', 'before', 'after'].map((slot) => `<p slot="${slot}">my ${slot}</p>`).join('');
const ELEMENTS = ['job-list', 'job-posting'] as const;

/** Words of the page's own for a state stand instead of ours. */
function expectOwnWords(element: Element, slot: string, ours: string) {
  expect(readerText(element)).to.contain(`my ${slot}`).and.not.contain(ours);
}

for (const tag of ELEMENTS) {
  describe(`<${tag}> says how it is`, () => {
    const show = (attributes: string, content = FALLBACK) => put(`<${tag} ${attributes}>${content}</${tag}>`);

    it('loading: the fallback and grey shapes, which screen readers skip', async () => {
      const {url} = held();
      const element = show(`src="${url}"`);
      await until(() => stateOf(element) === 'loading' && parts(element, 'base').length > 0);
      expect(readerText(element)).to.equal('Open positions');
      expect(parts(element, 'skeleton')[0]!.getBoundingClientRect().height).to.be.above(50);
      expect(parts(element, 'skeleton')[0]!.ariaHidden).to.equal('true');
      expect(parts(element, 'base')[0]!.ariaBusy).to.equal('true');
    });

    it('loading, as soon as the element is defined: the fallback', async () => {
      const element = show(`src="${held().url}"`) as JobListElement;
      await element.updateComplete;
      expect(readerText(element)).to.contain('Open positions');
    });

    it('loading, in the page\'s words', async () => {
      const element = show(`src="${held().url}"`, SLOTS);
      await until(() => parts(element, 'base').length > 0);
      expect(readerText(element)).to.equal('my loading');
    });

    it('ready: the posting instead of the fallback', async () => {
      const element = await ready(show(`src="${(await served(makeFeed())).url}"`));
      expect(readerText(element)).to.contain('Baker').and.not.contain('Open positions');
      expect(parts(element, 'base')[0]!.ariaBusy).to.equal('false');
      expect(parts(element, 'skeleton')).to.deep.equal([]);
    });

    it('ready, with what the page puts around', async () => {
      const element = await ready(show(`src="${(await served(makeFeed())).url}"`, SLOTS));
      expect(readerText(element)).to.match(/^my before\n[^]*Baker[^]*\nmy after$/);
    });

    it('empty: that there are no jobs, and that there will be', async () => {
      const element = await reaches(show(`src="${(await served(makeFeed([]))).url}"`), 'empty');
      expect(readerText(element)).to.equal('No open jobs right now\nNew ones will appear here. Please look in again soon.');
      expect(parts(element, 'empty')).to.have.length(1);
    });

    it('empty, in the page\'s words', async () => {
      const element = await reaches(show(`src="${(await served(makeFeed([]))).url}"`, SLOTS), 'empty');
      expectOwnWords(element, 'empty', 'No open jobs');
    });

    it('error: what went wrong, what to do, and still the fallback', async () => {
      const element = await reaches(show(`src="${(await served('', {status: 410})).url}"`), 'error');
      expect(readerText(element)).to.equal('The jobs could not be loaded\nTry again\nOpen positions');
      expect(parts(element, 'error')).to.have.length(1);
      expect(button(element, 'Try again').part.contains('retry')).to.equal(true);
    });

    it('error, in the page\'s words', async () => {
      const element = await reaches(show(`src="${(await served('', {status: 410})).url}"`, SLOTS), 'error');
      expectOwnWords(element, 'error', 'could not be loaded');
    });

    it('stale: the last good copy, and that it may be old', async () => {
      const address = await served(makeFeed());
      const element = await ready(show(`src="${address.url}"`) as JobListElement);
      await address.serve('', {status: 410});
      element.reload();
      await reaches(element, 'stale');
      expect(readerText(element)).to.match(/^This may be out of date: it could not be refreshed\. ?\n?Try again\n[^]*Baker/);
      expect(parts(element, 'notice')).to.have.length(1);
    });

    it('given nothing: after a moment, that there is nothing to show, and no button', async () => {
      const element = show('');
      const {error} = await nextEvent(element, 'jobs-error');
      await reaches(element, 'error');
      expect(error.code).to.equal('source');
      expect(readerText(element)).to.equal('There are no jobs to show here yet\nOpen positions');
      expect(names(element, 'button')).to.deep.equal([]);
    });

    it('given something after that moment: the posting', async () => {
      const element = await reaches(show('') as JobListElement, 'error');
      element.feed = makeFeed();
      await ready(element);
    });
  });
}

describe('a closed posting', () => {
  it('says so and when, and cannot be applied to', async () => {
    const posting = await putPosting(makeJob({applyUrl: 'https://a.example', validThrough: '2020-05-31', about: 'Bread.'}));
    expect(stateOf(posting)).to.equal('closed');
    expect(readerText(posting)).to.contain('This job is no longer open\nApplications closed on May 31, 2020.').and.contain('Bread.');
    expect(parts(posting, 'apply')).to.deep.equal([]);
    expect(parts(posting, 'notice')).to.have.length(1);
  });

  it('says so in the page\'s words', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>(`<job-posting>${SLOTS}</job-posting>`);
    posting.posting = makeJob({validThrough: '2020-05-31'});
    await reaches(posting, 'closed');
    expectOwnWords(posting, 'closed', 'no longer open');
  });

  it('is one whose id is not in the feed, too', async () => {
    const {url} = await served(makeFeed());
    const posting = put(`<job-posting src="${url}" job-id="gone"></job-posting><job-posting src="${url}" job-id="gone">${SLOTS}</job-posting>`);
    await Promise.all([posting, posting.nextElementSibling!].map((element) => reaches(element, 'closed')));
    expect(readerText(posting)).to.equal('This job is no longer open\nIt may have been filled or taken down.');
    expectOwnWords(posting.nextElementSibling!, 'closed', 'no longer open');
  });

  it('is still open on its last day, wherever that has not ended', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(stateOf(await putPosting(makeJob({validThrough: today})))).to.equal('ready');
  });

  it('is named as such in a list', async () => {
    const list = put<JobListElement>('<job-list></job-list>');
    list.postings = [makeJob({validThrough: '2020-05-31'})];
    await ready(list);
    expect(readerText(list)).to.equal('Baker\nThis job is no longer open');
  });
});
