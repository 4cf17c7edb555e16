import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Pay, Posting} from '../../src/posting/posting.js';
import {EVERYTHING, SORTS, type Sort} from '../../src/query/query.js';
import {resultsOf} from '../../src/query/results.js';
import {makePosting, WORDS} from './facets/make.js';

const NOW = Date.UTC(2026, 5, 15, 12);
const order = (sort: Sort, ...members: readonly Partial<Posting>[]) => {
  const postings = members.map(makePosting);
  return resultsOf(postings, {...EVERYTHING, sort}, {words: WORDS, now: NOW}).postings.map((posting) => postings.indexOf(posting));
};

describe('an order', () => {
  it('by date has the newest first', () => {
    expect(order('newest', {datePosted: '2026-01-02'}, {}, {datePosted: '2026-01-02T10:00:00Z'}, {datePosted: '2026-03-01'})).to.deep.equal([3, 2, 0, 1]);
  });

  it('by title is that of the language', () => expect(order('title', {title: 'Zoo'}, {title: 'äpfel'}, {title: 'Bees'})).to.deep.equal([1, 2, 0]));

  it('by place goes by the first place, as it is shown', () => {
    expect(order('place', {places: [{name: 'Oslo'}]}, {}, {places: [{addressCountry: 'DE'}]}, {places: [{name: 'Bonn'}, {name: 'Aachen'}]})).to.deep.equal([3, 2, 0, 1]);
  });

  it('by pay has the highest first, then other currencies, then what can’t be compared, then nothing', () => {
    const pay = (maxValue: number, more: Partial<Pay> = {}): Partial<Posting> => ({baseSalary: [{maxValue, currency: 'EUR', unitText: 'YEAR', ...more}]});
    expect(order('pay', {}, pay(900_000, {currency: 'JPY'}), pay(40_000), pay(25, {unitText: 'HOUR'}), {baseSalary: [{text: 'plenty'}]}, pay(60_000), pay(950_000, {currency: 'JPY'}))).to.deep.equal([5, 3, 2, 6, 1, 4, 0]);
  });

  it('by closing date has those first that close soonest, and the closed ones last', () => {
    expect(order('closing', {validThrough: '2026-06-01'}, {}, {validThrough: '2026-07-01'}, {validThrough: '2026-06-15T13:00:00Z'}, {validThrough: '2026-06-15T11:00:00Z'}, {validThrough: '2026-06-15'}))
      .to.deep.equal([3, 5, 2, 1, 0, 4]);
  });

  it('has every posting once, and keeps the order of the feed among equals', () => {
    const posting = fc.record({title: fc.constantFrom('a', 'b'), datePosted: fc.constantFrom(undefined, '2026-01-01', '2026-01-02')});
    fc.assert(fc.property(fc.array(posting), fc.constantFrom(...SORTS), (members, sort) => {
      const found = order(sort, ...members);
      expect([...found].sort((one, other) => one - other)).to.deep.equal([...members.keys()]);
      const isBefore = (one: number, other: number) => found.indexOf(one) < found.indexOf(other);
      members.forEach((one, index) => members.slice(index + 1).forEach((other, further) => {
        const isEqual = sort === 'title' ? one.title === other.title : sort === 'newest' ? one.datePosted === other.datePosted : true;
        if (isEqual) expect(isBefore(index, index + 1 + further)).to.equal(true);
      }));
    }));
  });
});
