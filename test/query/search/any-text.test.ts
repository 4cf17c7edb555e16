import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createTextSearch} from '../../../src/query/search/text-search.js';
import {MANY} from '../../helpers/growth.js';
import {finderOf, makePosting} from './search.js';

const TITLES = ['Senior Baker', 'Front-End Engineer (m/f/d)', 'C++ & .NET Developer', '高级后端工程师', 'Ведущий разработчик', 'Straßenmeister, Łódź', 'Ταμίας', '😀 Smiler \ud800'];
const LONG = ['a', 'baker ', 'a b c d e f g ', '(((.*+?^${}|[\\]', '😀', '\ud800', '.', 'c++', '工', 'e\u0301', '\u0301'].map((part) => part.repeat(MANY / part.length));
const NONSENSE = [...LONG, '__proto__', 'constructor toString', '<img src=x onerror=alert(1)>'];

describe('any text', () => {
  it('is looked for without an error, however strange', async () => {
    const {search} = await createTextSearch(TITLES.map((title) => makePosting(title)), {synonyms: [['baker', 'bread maker']]});
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      expect(search(text)?.ranks.length ?? TITLES.length).to.equal(TITLES.length);
    }), {numRuns: 100});
    for (const text of NONSENSE.map((text) => text.slice(0, 10_000))) search(text)?.marks(text);
  });

  it('is looked for in time that does not grow with its square', async () => {
    const titles = Array.from({length: 2000}, (_, index) => `${TITLES[index % TITLES.length]} ${index.toString(36)}`);
    const {search} = await createTextSearch(titles.map((title) => makePosting(title)));
    for (const text of NONSENSE) search(text);
  });

  it('that has no letters and no digits asks for nothing', async () => {
    const {search} = await createTextSearch([makePosting('Baker')]);
    for (const text of ['', '   ', '.', '++', '(?!)', '—–-', '😀', '👨‍👩‍👧', '❤️', '\ud800', '\u0301', '\u200d', '。、']) expect(search(text), text).to.equal(undefined);
  });

  it('may be a title or any part of one, which finds it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({unit: 'grapheme', maxLength: 60}), {minLength: 1, maxLength: 5}), async (titles) => {
      const find = await finderOf(titles);
      for (const title of titles) for (const part of [title, ...title.split(/\s+/)]) expect(find(part), part).to.include(title);
    }), {numRuns: 100});
  });

  it('finds the same in any order of its words', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...TITLES), {minLength: 1}), fc.nat(), async (titles, by) => {
      const find = await finderOf(titles);
      for (const title of titles) {
        const words = title.split(' ');
        const turned = words.map((_, index) => words[(index + by) % words.length]);
        expect(find(turned.join(' ')), title).to.include(title);
      }
    }));
  });

  it('finds the same in small and capital letters, with accents and without', async () => {
    const letters = fc.string({unit: fc.constantFrom(...'abeßéüñøłiıİçжёйяάσςώ '), maxLength: 20});
    await fc.assert(fc.asyncProperty(fc.array(letters, {minLength: 1, maxLength: 8}), letters, async (titles, text) => {
      const find = await finderOf(titles);
      for (const same of [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')]) {
        expect(find(same), same).to.deep.equal(find(text));
      }
    }), {numRuns: 100});
  });
});
