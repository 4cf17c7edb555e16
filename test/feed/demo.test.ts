import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read.js';

const readDemo = async (name: string) => {
  const url = new URL(`../../demo/feeds/${name}.json`, import.meta.url);
  return readFeed(await (await fetch(url)).json(), url.href);
};

describe('the feeds of the demo pages', () => {
  for (const name of ['arabic', 'empty', 'hollin', 'lighthouse', 'machines', 'oakley-page-1', 'oakley-page-2', 'tidewater']) {
    it(`are read without a note: ${name}`, async () => expect((await readDemo(name)).notes).to.deep.equal([]));
  }

  it('have one that is long enough for a board: in tidewater, no two postings read the same', async () => {
    const {postings} = await readDemo('tidewater');
    expect(postings).to.have.lengthOf.at.least(160);
    expect(new Set(postings.map(({sections}) => JSON.stringify(sections))).size).to.equal(postings.length);
    expect(new Set(postings.flatMap(({places}) => places.map(({addressCountry}) => addressCountry).filter(Boolean))).size).to.equal(8);
    for (const {id, sections} of postings) expect(JSON.stringify(sections), id).not.to.match(/\{\w+\}|undefined/);
  });
});
