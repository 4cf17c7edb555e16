import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {typosIn} from '../../../src/query/search/typos.js';
import {finderOf} from './search.js';

describe('with typos, a search', () => {
  it('finds "Designer" for "desinger", while it is typed, too', async () => {
    const find = await finderOf(['Product Designer', 'Baker']);
    for (const text of ['desin', 'desing', 'desinge', 'desinger', 'desgner', 'dessigner', 'designet', 'esigner', 'desinger product']) {
      expect(find(text), text).to.deep.equal(['Product Designer']);
    }
  });

  it('finds "Backend Engineer" for "enginer backend"', async () => {
    const find = await finderOf(['Backend Engineer', 'Backend Designer', 'Engineer']);
    expect(find('enginer backend')).to.deep.equal(['Backend Engineer']);
  });

  it('forgives two in a long word, one in a short one, and none in one of three letters or with digits', async () => {
    const find = await finderOf(['Accountant', 'Baker', 'Web', 'Region 2025']);
    expect(find('acountent')).to.deep.equal(['Accountant']);
    expect(find('bekar')).to.deep.equal([]);
    expect(find('wab')).to.deep.equal([]);
    expect(find('2026')).to.deep.equal([]);
  });

  it('takes a word that it finds for spelled right: "France" is not the beginning of "Francisco" with a typo', async () => {
    const find = await finderOf(['Baker, France', 'Baker, San Francisco']);
    expect(find('france')).to.deep.equal(['Baker, France']);
    expect(find('francr')).to.deep.equal(['Baker, France', 'Baker, San Francisco']);
  });

  it('finds the right spelling beside the typo of a feed', async () => {
    const find = await finderOf(['Baker, San Fransisco', 'Captain, San Francisco']);
    expect(find('san fransisco')).to.deep.equal(['Baker, San Fransisco', 'Captain, San Francisco']);
  });

  it('finds every word of at least five letters with any one typo', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(WORD, {minLength: 1, maxLength: 30}), fc.nat(), TYPO, async (words, which, typo) => {
      const word = words[which % words.length]!;
      const find = await finderOf(words);
      expect(find(mistype(word, typo))).to.include(word);
    }));
  });
});

describe('the number of typos', () => {
  const few = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7});

  it('is that of a slow and simple count, up to the most that are looked for', () => {
    fc.assert(fc.property(few, few, fc.nat(2), (typed, word, most) => {
      const distances = distancesToBeginnings(typed, word);
      expect(typosIn(typed, word, most, true), 'whole').to.equal(Math.min(distances.at(-1)!, most + 1));
      expect(typosIn(typed, word, most, false), 'beginning').to.equal(Math.min(...distances, most + 1));
    }), {numRuns: 2000});
  });
});

const WORD = fc.string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 12});

interface Typo {
  readonly kind: 'left out' | 'added' | 'replaced' | 'swapped';
  readonly at: number;
  readonly letter: string;
}
const TYPO: fc.Arbitrary<Typo> = fc.record({
  kind: fc.constantFrom('left out', 'added', 'replaced', 'swapped'), at: fc.nat(), letter: fc.constantFrom(...'aeinst'),
});

function mistype(word: string, {kind, at, letter}: Typo): string {
  const here = at % (word.length - 1);
  const [before, first, second, after] = [word.slice(0, here), word[here]!, word[here + 1]!, word.slice(here + 2)];
  return before + {'left out': second, 'added': letter + first + second, 'replaced': letter + second, 'swapped': second + first}[kind] + after;
}

/** How many typos there are between a typed word and each beginning of another: the table from the textbook. */
function distancesToBeginnings(typed: string, word: string): number[] {
  const table = Array.from({length: typed.length + 1}, (_, row) => Array.from({length: word.length + 1}, (_, column) => row + column));
  for (let row = 1; row <= typed.length; row++) {
    for (let column = 1; column <= word.length; column++) {
      const replaced = table[row - 1]![column - 1]! + Number(typed[row - 1] !== word[column - 1]);
      const isSwapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      table[row]![column] = Math.min(replaced, table[row - 1]![column]! + 1, table[row]![column - 1]! + 1, isSwapped ? table[row - 2]![column - 2]! + 1 : Infinity);
    }
  }
  return table[typed.length]!;
}
