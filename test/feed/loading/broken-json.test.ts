import {expect} from '@open-wc/testing';
import {read, refusalOf} from './texts.js';

describe('JSON that is not quite JSON', () => {
  it('is read with a comma too many, and a note', async () => {
    const feed = await read('{"version": 1, "jobs": [{"id": "a", "title": "Baker",},]}');
    expect(feed.postings.map(({title}) => title)).to.deep.equal(['Baker']);
    expect(feed.notes).to.have.length(1);
    expect(feed.notes[0]!.message).to.match(/^This is not quite JSON, and was repaired: .{10}/);
  });

  it('is read with line breaks in texts', async () => {
    const feed = await read('{"version": 1, "jobs": [{"id": "a", "title": "Baker", "about": "Bread.\n\nCake."}]}');
    expect(feed.postings[0]!.sections[0]!.content).to.equal('Bread.\n\nCake.');
  });

  it('is refused where it is cut, or nothing like it', async () => {
    for (const text of ['{"version": 1, "jobs": [', '{jobs: []}', 'jobs', '', '[1, 2', '"<p>']) {
      const error = await refusalOf(text, {contentType: 'application/json'});
      expect(error.code).to.equal('json');
      expect(error.message).to.match(/^https:\/\/acme\.example\/jobs \(application\/json\) is not JSON: it (begins with|is empty)/);
    }
  });

  it('may have a byte order mark', async () => {
    expect((await read('\ufeff{"version": 1, "jobs": []}')).notes).to.deep.equal([]);
    expect((await read('\ufeff <rss><channel/></rss>')).format).to.equal('rss');
  });
});

it('a document in no format we read is refused with what it is, where it is from, and what we read', async () => {
  const {code, message} = await refusalOf('{"error": "no such key", "status": 401}', {contentType: 'application/problem+json'});
  expect(code).to.equal('format');
  expect(message).to.match(/^https:\/\/acme\.example\/jobs \(application\/problem\+json\) is no job feed: found an object with the members error, status\. Formats we read: .*schema-org, .*job-feed\.$/);
});
