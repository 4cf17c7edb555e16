import {expect} from '@open-wc/testing';
import {fakeFetch, idsOf} from './fakes.js';
import type {Feed} from '../../src/feed/feed.js';
import {loadFeed} from '../../src/feed/load.js';
import {makeJobs} from '../helpers/jobs.js';

const ADDRESS = 'https://acme.example/jobs.json';
const LONG = makeJobs(1500);

/** What is given of a document, and after which of it there was a pause. */
async function given(document: unknown, answers: Readonly<Record<string, unknown>> = {}): Promise<{feeds: Feed[]; pauses: number[]}> {
  const feeds: Feed[] = [];
  const pauses: number[] = [];
  const pause = async () => void pauses.push(feeds.length);
  const {fetch} = fakeFetch({[ADDRESS]: document, ...answers});
  for await (const feed of loadFeed(ADDRESS, {fetch, pause})) feeds.push(feed);
  return {feeds, pauses};
}

const sizes = (feeds: readonly Feed[]) => feeds.map(({postings}) => postings.length);

describe('a long document', () => {
  for (const [where, document] of Object.entries({
    'in a feed': {version: 1, jobs: LONG},
    'by itself': LONG,
  })) {
    it(`whose list stands ${where} is given from its beginning, then whole`, async () => {
      const {feeds, pauses} = await given(document);
      expect(sizes(feeds)).to.deep.equal([100, 1500]);
      expect(feeds.map(({isBeginning}) => isBeginning)).to.deep.equal([true, undefined]);
      expect(feeds[0]!.postings).to.deep.equal(feeds[1]!.postings.slice(0, 100));
      expect(pauses).to.deep.equal([1]);
    });
  }

  it('of another format, and in XML, is given so, too', async () => {
    const positions = LONG.map(({id, title}) => `<position><id>${id}</id><name>${title}</name></position>`);
    const {fetch} = fakeFetch({[ADDRESS]: `<workzag-jobs>${positions.join('')}</workzag-jobs>`});
    const feeds: Feed[] = [];
    for await (const feed of loadFeed(ADDRESS, {fetch, parser: new DOMParser(), pause: async () => {}})) feeds.push(feed);
    expect(sizes(feeds)).to.deep.equal([100, 1500]);
  });

  it('is given whole at once where nobody could see its beginning', async () => {
    const {fetch} = fakeFetch({[ADDRESS]: LONG});
    const feeds: Feed[] = [];
    for await (const feed of loadFeed(ADDRESS, {fetch})) feeds.push(feed);
    expect(sizes(feeds)).to.deep.equal([1500]);
  });

  it('that is the first page of several begins once', async () => {
    const {feeds} = await given({version: 1, jobs: LONG, next: '2'}, {'https://acme.example/2': {version: 1, jobs: makeJobs(1200, (index) => ({id: `more-${index}`}))}});
    expect(sizes(feeds)).to.deep.equal([100, 1500, 2700]);
    expect(feeds.map(({next}) => next)).to.deep.equal([undefined, 'https://acme.example/2', undefined]);
  });
});

describe('a document is given whole at once', () => {
  it('if it is short', async () => {
    expect(sizes((await given({version: 1, jobs: makeJobs(1000)})).feeds)).to.deep.equal([1000]);
  });

  it('if it has several long lists: nobody knows which is that of the postings', async () => {
    expect(sizes((await given({version: 1, jobs: LONG, other: LONG})).feeds)).to.deep.equal([1500]);
  });

  it('if its beginning has no postings', async () => {
    const {feeds} = await given([...Array<null>(200).fill(null), ...LONG]);
    expect(sizes(feeds)).to.deep.equal([1500]);
  });

  it('if it is as deep as only an attack is', async () => {
    const deep = `{"version": 1, "jobs": [{"id": "a", "title": "A"}], "x": ${'{"x":'.repeat(50_000)}1${'}'.repeat(50_000)}}`;
    expect((await given(deep)).feeds.map(idsOf)).to.deep.equal([['a']]);
  });
});
