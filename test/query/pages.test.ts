import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pageCount, pageNumbers, partOf} from '../../src/query/pages.js';

describe('the part of a list that is shown', () => {
  it('may be all of it', () => expect(partOf(45, 'all', 3, 10)).to.deep.equal({start: 0, end: 45}));

  it('may be a first part, and more', () => {
    expect(partOf(45, 'more', 1, 20)).to.deep.equal({start: 0, end: 20});
    expect(partOf(45, 'more', 2, 20)).to.deep.equal({start: 0, end: 40});
    expect(partOf(45, 'more', 3, 20)).to.deep.equal({start: 0, end: 45});
  });

  it('may be a page', () => {
    expect(partOf(45, 'pages', 1, 20)).to.deep.equal({start: 0, end: 20});
    expect(partOf(45, 'pages', 3, 20)).to.deep.equal({start: 40, end: 45});
  });

  it('is that of the nearest page if there is no such page', () => {
    for (const page of [-1, 0]) expect(partOf(45, 'pages', page, 20)).to.deep.equal({start: 0, end: 20});
    for (const page of [4, 1e9]) expect(partOf(45, 'pages', page, 20)).to.deep.equal({start: 40, end: 45});
    expect(partOf(0, 'pages', 7, 20)).to.deep.equal({start: 0, end: 0});
  });

  it('shows every entry on one page, and none on two', () => {
    fc.assert(fc.property(fc.nat(200), fc.integer({min: 1, max: 50}), (total, size) => {
      const shown = Array.from({length: pageCount(total, size)}, (_, index) => partOf(total, 'pages', index + 1, size))
        .flatMap(({start, end}) => Array.from({length: end - start}, (_, offset) => start + offset));
      expect(shown).to.deep.equal(Array.from({length: total}, (_, index) => index));
    }));
  });
});

it('there is always a page, and never an empty one beside others', () => {
  expect([0, 1, 20, 21, 40].map((total) => pageCount(total, 20))).to.deep.equal([1, 1, 1, 2, 2]);
});

describe('the pages to offer', () => {
  it('are the first, the last and those near the current one, with gaps', () => {
    expect(pageNumbers(1, 1)).to.deep.equal([1]);
    expect(pageNumbers(5, 3)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(pageNumbers(20, 1)).to.deep.equal([1, 2, undefined, 19, 20]);
    expect(pageNumbers(20, 10)).to.deep.equal([1, 2, undefined, 9, 10, 11, undefined, 19, 20]);
    expect(pageNumbers(20, 20)).to.deep.equal([1, 2, undefined, 19, 20]);
    expect(pageNumbers(5, 1), 'no gap for one page').to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('rise, begin and end at the ends, and never repeat', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 500}).chain((count) => fc.tuple(fc.constant(count), fc.integer({min: 1, max: count}))), ([count, current]) => {
      const pages = pageNumbers(count, current);
      const numbers = pages.filter((page) => page !== undefined);
      expect(numbers[0]).to.equal(1);
      expect(numbers.at(-1)).to.equal(count);
      expect(numbers).to.include(current);
      expect(numbers).to.deep.equal([...new Set(numbers)].sort((one, other) => one - other));
      pages.forEach((page, index) => {
        if (page === undefined) expect(pages[index + 1]! - pages[index - 1]!).to.be.above(2);
        else if (index > 0 && pages[index - 1] !== undefined) expect(page - pages[index - 1]!).to.equal(1);
      });
    }));
  });
});
