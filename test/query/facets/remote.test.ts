import {expect} from '@open-wc/testing';
import type {Place} from '../../../src/posting/posting.js';
import {EVERYTHING, type FacetOption} from '../../../src/query/query.js';
import {optionsOf, resultsOf} from '../../../src/query/results.js';
import {makePosting, WORDS} from './make.js';

const remote = (name?: string): Place => ({name, workMode: 'remote'});
const onSite = (name: string): Place => ({name, workMode: 'on-site'});

const POSTINGS = [
  makePosting({id: 'remote', places: [remote()]}),
  makePosting({id: 'remote worldwide', places: [remote('Remote - Worldwide')]}),
  makePosting({id: 'remote US', places: [remote('Remote (US)')]}),
  makePosting({id: 'remote Berlin', places: [remote('Berlin, Germany')]}),
  makePosting({id: 'New York', places: [onSite('New York, NY')]}),
  makePosting({id: 'Berlin, or remote US', places: [onSite('Berlin, Germany'), remote('United States')]}),
  makePosting({id: 'Oslo, or remote', places: [onSite('Oslo, Norway'), remote()]}),
  makePosting({id: 'nothing said'}),
];
const found = (facets: Record<string, string[]>) => resultsOf(POSTINGS, {...EVERYTHING, facets}, {words: WORDS}).postings.map(({id}) => id);
const counts = (name: string, facets: Record<string, string[]>) => {
  const flat = (options: readonly FacetOption[]): [string, number][] => options.flatMap(({key, count, options: inner}) => [[key, count], ...flat(inner)]);
  return Object.fromEntries(flat(optionsOf(POSTINGS, {...EVERYTHING, facets}, name, {words: WORDS})));
};

describe('remote work somewhere', () => {
  it('is also what is remote everywhere, or in all of the country', () => {
    expect(found({place: ['us'], 'work-mode': ['remote']})).to.deep.equal(['remote', 'remote worldwide', 'remote US', 'Berlin, or remote US', 'Oslo, or remote']);
    expect(found({place: ['us/ny/new-york'], 'work-mode': ['remote']})).to.deep.equal(['remote', 'remote worldwide', 'remote US', 'Berlin, or remote US', 'Oslo, or remote']);
    expect(found({place: ['de'], 'work-mode': ['remote']})).to.deep.equal(['remote', 'remote worldwide', 'remote Berlin', 'Oslo, or remote']);
  });

  it('is not on-site work there, with remote work elsewhere', () => {
    expect(found({place: ['de/berlin'], 'work-mode': ['remote']})).to.not.include('Berlin, or remote US');
    expect(found({place: ['no'], 'work-mode': ['on-site']})).to.deep.equal(['Oslo, or remote']);
  });

  it('is not meant by who asks for a place only', () => {
    expect(found({place: ['us']})).to.deep.equal(['remote US', 'New York', 'Berlin, or remote US']);
    expect(found({place: ['us/ny']})).to.deep.equal(['New York']);
  });

  it('is counted as it is found', () => {
    expect(counts('place', {'work-mode': ['remote']})).to.deep.equal({us: 5, 'us/ny': 5, 'us/ny/new-york': 5, de: 4, 'de/berlin': 4, no: 3, 'no/oslo': 3, '-': 3});
    expect(counts('place', {'work-mode': ['remote', 'on-site']})).to.deep.include({us: 6, 'us/ny': 6, de: 5, no: 3});
    expect(counts('place', {})).to.deep.equal({us: 3, 'us/ny': 1, 'us/ny/new-york': 1, de: 2, 'de/berlin': 2, no: 1, 'no/oslo': 1, '-': 4});
    expect(counts('work-mode', {place: ['us/ny']})).to.deep.equal({remote: 5, 'on-site': 1, '-': 0});
  });
});
