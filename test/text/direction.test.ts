import {expect} from '@open-wc/testing';
import {apart, beside} from '../../src/text/direction.js';
import {fill} from '../../src/text/strings.js';

const isolated = (text: string) => `\u2068${text}\u2069`;

describe('a feed\'s text in a sentence', () => {
  it('stands as it is where both are read in one direction', () => {
    expect(fill('Remove {filter}', {filter: 'Design'})).to.equal('Remove Design');
    expect(fill('إزالة {filter}', {filter: 'تصميم'})).to.equal('إزالة تصميم');
  });

  it('stands apart where it is read in the other one, so that it reorders nothing', () => {
    expect(fill('Remove {filter}, 3 jobs', {filter: 'עיצוב'})).to.equal(`Remove ${isolated('עיצוב')}, 3 jobs`);
    expect(fill('إزالة {filter}', {filter: 'C++'})).to.equal(`إزالة ${isolated('C++')}`);
    expect(fill('Remove {filter}', {filter: '\u2067x\u2069'})).to.equal(`Remove ${isolated('\u2067x\u2069')}`);
  });

  it('has no need to for a number', () => expect(apart('24', 'وظيفة')).to.equal('24'));
});

describe('texts beside each other', () => {
  it('have dots between', () => expect(beside(['Lyon', 'Paris'])).to.equal('Lyon · Paris'));

  it('stand each apart if they are read in both directions', () => {
    expect(beside(['תל אביב', '€30,000–40,000'])).to.equal(`${isolated('תל אביב')} · ${isolated('€30,000–40,000')}`);
  });
});
