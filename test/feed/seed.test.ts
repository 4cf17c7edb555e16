import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read.js';
import {readSections} from '../../src/feed/sections/sections.js';
import {markup, sectionWords, words} from './sections/reading.js';

const fetchText = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();

describe('the posting of the seed', () => {
  for (const name of ['seed', 'seed-markdown', 'seed-html', 'seed-text']) {
    it(`loses no word as demo/feeds/${name}.json`, async () => {
      const {postings: [posting], notes} = await readFeed(JSON.parse(await fetchText(`../../demo/feeds/${name}.json`)), location.href);
      const sections = readSections(posting!, markup());
      const shown = new Set([...sectionWords(sections), ...words(JSON.stringify({...posting, sections: []})), ...sections.flatMap(({kind}) => words(kind))].map((word) => word.toLowerCase()));
      const typed = words((await fetchText('../fixtures/backend-engineer.txt')).replace(/^(Position|Location|Job Type):/gm, '')).map((word) => word.toLowerCase());
      // What the elements say themselves, or in the reader's language.
      const ours = new Set(['careers', 'role', 'the', 'time', 'full', 'to', 'how']);
      expect(typed.filter((word) => !shown.has(word) && !ours.has(word))).to.deep.equal([]);
      expect(notes).to.deep.equal([]);
      expect(posting!.applyUrl).to.equal('https://www.metacareers.com/');
    });
  }

  it('has the same sections in every form', async () => {
    const outlines = await Promise.all(['seed', 'seed-markdown', 'seed-html', 'seed-text'].map(async (name) => {
      const {postings: [posting]} = await readFeed(JSON.parse(await fetchText(`../../demo/feeds/${name}.json`)));
      return readSections(posting!, markup()).map((section) => [section.kind, ...sectionWords([{...section, title: ''}])]);
    }));
    for (const outline of outlines) expect(outline).to.deep.equal(outlines[0]);
  });
});
