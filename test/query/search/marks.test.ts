import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createTextSearch} from '../../../src/query/search/text-search.js';
import {makePosting, marksIn} from './search.js';

describe('marks', () => {
  it('are on whole words, as they are written', async () => {
    expect(await marksIn('Engineering Manager', 'enginer')).to.deep.equal(['Engineering']);
    expect(await marksIn('Café Manager, São Paulo', 'sao cafe')).to.deep.equal(['Café', 'São']);
    expect(await marksIn('Senior C++ / .NET Developer', '.net c++')).to.deep.equal(['C++', '.NET']);
  });

  it('are on the typed part where there are no blanks', async () => {
    expect(await marksIn('機械学習エンジニア', 'エンジニア')).to.deep.equal(['エンジニア']);
    expect(await marksIn('백엔드개발자', '개발자')).to.deep.equal(['개발자']);
  });

  it('are on one word for two, and on two for one', async () => {
    expect(await marksIn('Front-End Engineer', 'frontend')).to.deep.equal(['Front', 'End']);
    expect(await marksIn('Frontend Engineer', 'front end')).to.deep.equal(['Frontend']);
    expect(await marksIn('End of the line', 'frontend', ['Front-End Engineer'])).to.deep.equal([]);
  });

  it('are in any text that is shown', async () => {
    expect(await marksIn('Lyon, France', 'baker lyon', ['Baker'])).to.deep.equal(['Lyon']);
    expect(await marksIn('', 'baker', ['Baker'])).to.deep.equal([]);
  });

  it('are not on words that were not looked for', async () => {
    const titles = ['Baker, France', 'Baker, San Francisco'];
    expect(await marksIn('Baker, San Francisco', 'france', titles)).to.deep.equal([]);
    expect(await marksIn('IT Support in Italy', 'it support')).to.deep.equal(['IT', 'Support']);
  });

  it('are inside the text, in order and without overlaps, whatever it is', async () => {
    const {search} = await createTextSearch(['Senior Baker', '高级工程师', '.NET C++', 'Σίσυφος'].map((title) => makePosting(title)));
    const pieces = fc.constantFrom('baker', 'bkaer', '工程师', '高级工程师', '.net', '.NET', 'c++', 'ΣΊΣΥΦΟΣ', 'é', ' ', '.', '<b>', '😀', '\ud800', '\u0301', 'ﷺ', 'İ');
    const texts = fc.oneof(fc.string({unit: 'binary'}), fc.array(pieces).map((parts) => parts.join('')));
    fc.assert(fc.property(texts, texts, (typed, shown) => {
      let last = 0;
      for (const [start, end] of search(typed)?.marks(shown) ?? []) {
        expect(start).to.be.at.least(last);
        expect(end).to.be.above(start).and.at.most(shown.length);
        last = end;
      }
    }), {numRuns: 500});
  });
});
