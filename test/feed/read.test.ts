import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedError} from '../../src/feed/feed-error.js';
import {readFeed} from '../../src/feed/read.js';
import {registerFormat} from '../../src/feed/registered.js';

const refusal = async (document: unknown): Promise<FeedError> => {
  try {
    await readFeed(document);
  } catch (error) {
    return error as FeedError;
  }
  throw new Error(`${JSON.stringify(document)} was read`);
};

describe('a document that is no feed', () => {
  const documents: readonly [unknown, string][] = [
    [{error: 'not found', code: 404}, 'an object with the members error, code'],
    [{}, 'an empty object'],
    [[1, 2, 3], 'a list of 3 entries'],
    [null, 'null'],
    ['jobs', 'a string'],
    [7, 'a number'],
    [undefined, 'a undefined'],
    [{version: 1, jobs: null}, 'an object with the members version, jobs'],
    [{title: {en: 'Baker'}}, 'an object with the members title'],
  ];
  for (const [document, found] of documents) {
    it(`is refused in words that say what was found: ${found}`, async () => {
      const error = await refusal(document);
      expect(error).to.be.instanceOf(FeedError);
      expect(error.code).to.equal('format');
      expect(error.message).to.include(`found ${found}.`).and.to.include('job-feed').and.to.include('schema-org');
    });
  }

  it('is not quoted at length', async () => {
    const members = Array.from({length: 5000}, (_, index) => [`${index}${'x'.repeat(1000)}`, 1]);
    expect((await refusal(Object.fromEntries(members))).message.length).to.be.below(1500);
  });

  it('is refused, not crashed on, however deep it is', async () => {
    for (const [open, close] of [['[', ']'], ['{"data":', '}'], ['{"item":', '}'], ['{"jobs":[', ']}']]) {
      const deep: unknown = JSON.parse(open!.repeat(20_000) + '1' + close!.repeat(20_000));
      expect((await refusal(deep)).code).to.equal('format');
    }
  });
});

it('any JSON is read as a feed or refused with a FeedError', async () => {
  await fc.assert(fc.asyncProperty(fc.anything(), async (document) => {
    try {
      expect((await readFeed(document)).postings).to.be.an('array');
    } catch (error) {
      expect(error).to.be.instanceOf(FeedError);
    }
  }), {numRuns: 300});
});

it('a document that a format stumbles over is refused with a FeedError', async () => {
  registerFormat({name: 'bakery', recognise: (document) => (document as {trays?: unknown}).trays !== undefined, read: () => { throw new TypeError('No trays.'); }});
  const error = await refusal({trays: []});
  expect(error).to.be.instanceOf(FeedError);
  expect([error.code, error.message]).to.deep.equal(['format', 'This is a feed of the format bakery that could not be read: TypeError: No trays.']);
});

it('a feed is known by what it holds, and says so', async () => {
  expect((await readFeed({version: 1, jobs: []})).format).to.equal('job-feed');
  expect((await readFeed([])).format).to.equal('job-feed');
  expect((await readFeed({'@type': 'JobPosting', title: 'Baker'})).format).to.equal('schema-org');
  expect((await readFeed({version: 1, jobs: [{'@type': 'JobPosting', title: 'Baker'}]})).format).to.equal('schema-org');
});
