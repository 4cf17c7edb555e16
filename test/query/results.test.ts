import {expect} from '@open-wc/testing';
import {EVERYTHING, type Query} from '../../src/query/query.js';
import {optionsOf, resultsOf, type ListTerms} from '../../src/query/results.js';
import {makePosting, WORDS} from './facets/make.js';

const POSTINGS = ['Ann', 'Bob', 'Cid', 'Dot'].map((title, index) => makePosting({id: title, title, department: index % 2 ? 'Odd' : 'Even'}));
const resultsFor = (query: Partial<Query>, terms: Partial<ListTerms> = {}) => resultsOf(POSTINGS, {...EVERYTHING, ...query}, {words: WORDS, ...terms});
const titles = (...parameters: Parameters<typeof resultsFor>) => resultsFor(...parameters).postings.map(({title}) => title).join(' ');
const matches = {ranks: [0.5, 0, 2, 0.5], marks: () => []};

describe('results', () => {
  it('are all postings in the order of the feed if nothing is asked', () => {
    expect(titles({})).to.equal('Ann Bob Cid Dot');
    expect(resultsFor({}).total).to.equal(4);
  });

  it('are by relevance if there is a text and no order is asked for', () => {
    expect(titles({text: 'x'}, {matches})).to.equal('Cid Ann Dot');
    expect(titles({text: 'x', sort: 'title'}, {matches})).to.equal('Ann Cid Dot');
    expect(titles({sort: 'relevance'})).to.equal('Ann Bob Cid Dot');
    expect(resultsFor({text: 'x'}, {matches}).matches).to.equal(matches);
  });

  it('have the pinned ones first, each part in its order, but not before what a text finds better', () => {
    const pinned = ({id}: {id: string}) => id === 'Dot' || id === 'Bob';
    expect(titles({}, {pinned})).to.equal('Bob Dot Ann Cid');
    expect(titles({sort: 'title'}, {pinned})).to.equal('Bob Dot Ann Cid');
    expect(titles({text: 'x'}, {pinned, matches})).to.equal('Cid Ann Dot');
  });

  it('are not more than the limit, of as many as before', () => {
    expect(titles({}, {limit: 3})).to.equal('Ann Bob Cid');
    expect(resultsFor({}, {limit: 3}).total).to.equal(4);
  });

  it('are the same object for the same question, and another one for another', () => {
    const ask = () => resultsFor({facets: {department: ['odd']}, text: 'x'}, {matches, now: 3_600_000});
    expect(ask()).to.equal(ask());
    const first = ask();
    expect(resultsFor({facets: {department: ['even']}, text: 'x'}, {matches})).to.not.equal(first);
    expect(resultsFor({facets: {department: ['odd']}, text: 'x'}, {matches: {...matches}})).to.not.equal(first);
  });

  it('do not count up where list and filters ask in turn', () => {
    const query = {...EVERYTHING, facets: {department: ['odd']}};
    const options = () => optionsOf(POSTINGS, query, 'department', {words: WORDS});
    expect(options()).to.equal(options());
    expect(optionsOf(POSTINGS, query, 'department', {words: {...WORDS}})).to.not.equal(options());
  });
});
