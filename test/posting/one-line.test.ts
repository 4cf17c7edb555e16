import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {oneLine} from '../../src/posting/one-line.js';

const RLO = '\u202e';
const RLE = '\u202b';
const RLI = '\u2067';
const PDF = '\u202c';
const PDI = '\u2069';

describe('a line of a feed', () => {
  const cases: readonly [what: string, text: string, line: string][] = [
    ['folds white space', '\t Pastry\r\n  Chef\u00a0', 'Pastry Chef'],
    ['has no control characters', 'Ba\u0000ker\u0007', 'Baker'],
    ['has a sign for half a letter', 'Baker\ud83d', 'Baker\ufffd'],
    ['keeps whole letters of two halves', '🥐 Baker', '🥐 Baker'],
    ['cannot turn words round', `${RLO}rekaB`, 'rekaB'],
    ['ends each change of direction that it begins', `${RLI}אופה ${RLE}x`, `${RLI}אופה ${RLE}x${PDF}${PDI}`],
    ['ends none that it has not begun', `Ba${PDI}ker${PDF}`, 'Baker'],
    ['keeps changes of direction that it ends itself', `${RLI}אופה${PDI} (Lyon)`, `${RLI}אופה${PDI} (Lyon)`],
    ['keeps marks of direction', 'אופה \u200fC++\u200f', 'אופה \u200fC++\u200f'],
    ['is not a flood of what cannot be seen', `Ba${'\u200b'.repeat(5000)}ker`, 'Ba\u200bker'],
    ['keeps a joiner within a letter', '👩‍🍳 می‌خواهم', '👩‍🍳 می‌خواهم'],
    ['does not cover the lines around', `Bake${'\u0335'.repeat(500)}r`, `Bake${'\u0335'.repeat(10)}r`],
    ['says nothing if nothing is seen', '\u200b\u200d\ufeff\u3164\u00ad\u2800', ''],
    ['ends somewhere', 'x'.repeat(1e6), `${'x'.repeat(1000)}…`],
  ];
  for (const [what, text, line] of cases) it(what, () => expect(oneLine(text)).to.equal(line));

  it('is what it is once it has been made one', () => {
    const piece = fc.constantFrom('a', ' ', 'א', RLO, RLE, RLI, PDF, PDI, '\u2068', '\u202a', '\u0301', '\u200b', '\u200d', '\ud83d', '\u0000', '\n', '🥐');
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const line = oneLine(pieces.join(''));
      expect(oneLine(line)).to.equal(line);
    }));
  });
});
