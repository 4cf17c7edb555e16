import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {EVERYTHING, type Query} from '../../src/query/query.js';
import {readQuery, writeQuery, type Routing} from '../../src/query/url.js';

const PAGE = 'https://acme.example/careers';
const ROUTING: Routing = {mode: 'query', prefix: 'jobs'};

function readWithNotes(parameters: string): {query: Query; notes: readonly string[]} {
  const notes: string[] = [];
  return {query: readQuery(new URL(`${PAGE}?${parameters}`), ROUTING, (message) => notes.push(message)), notes};
}

describe('parameters that make no sense', () => {
  const nonsense: readonly [string, RegExp][] = [
    ['jobs-page=-1', /page: "-1" is not from 1 to 99999/],
    ['jobs-page=0', /page/],
    ['jobs-page=1e9', /page/],
    ['jobs-page=1000000000', /page/],
    ['jobs-page=2.5', /page/],
    ['jobs-page=NaN', /page/],
    ['jobs-sort=foo', /sort: "foo" is none of relevance, newest/],
    ['jobs-sort=constructor', /sort/],
    ['jobs-__proto__=x', /__proto__: no name of a facet/],
    ['jobs-=x', /no name of a facet/],
    [`jobs-${'a'.repeat(51)}=x`, /no name of a facet/],
    ['jobs-a%00b=x', /no name of a facet/],
    [`jobs-place=${'a'.repeat(501)}`, /place: longer than 500 characters/],
    [`job=${'1'.repeat(501)}`, /job: longer than 500 characters/],
    ['job=..', /job: ".." is no id/],
  ];
  for (const [parameters, note] of nonsense) {
    it(`are as if they were not there, and developers are told: ${parameters.slice(0, 30)}`, () => {
      const {query, notes} = readWithNotes(parameters);
      expect(query).to.deep.equal(EVERYTHING);
      expect(notes).to.have.lengthOf(1);
      expect(notes[0]).to.match(note);
    });
  }

  it('say nothing where nothing is wrong', () => {
    expect(readWithNotes('jobs-q=&jobs-place=&jobs-page=1&jobs-sort=newest&other-page=-1&job=7').notes).to.deep.equal([]);
  });

  it('don\'t hide those that make sense', () => {
    expect(readWithNotes('jobs-page=-1&jobs-page=3&jobs-page=4&jobs-sort=foo&jobs-q=data').query).to.deep.equal({...EVERYTHING, text: 'data', page: 3});
  });

  it('have no way to the prototype of objects', () => {
    const {facets} = readWithNotes('jobs-__proto__=x&jobs-constructor=y').query;
    expect(Object.getPrototypeOf(facets)).to.equal(Object.prototype);
    expect(facets['constructor']).to.deep.equal(['y']);
  });
});

describe('too much', () => {
  it('of a text is cut', () => {
    const {query} = readWithNotes(`jobs-q=${'data '.repeat(1600)}`);
    expect(query.text).to.equal('data '.repeat(40).trim());
    expect([...readWithNotes(`jobs-q=${'😀'.repeat(300)}`).query.text]).to.deep.equal(Array.from({length: 200}, () => '😀'));
  });

  it('of values are the first two hundred', () => {
    const {query, notes} = readWithNotes(`jobs-team=art&${Array.from({length: 5000}, (_, index) => `jobs-place=${1000 + index}`).join('&')}&jobs-page=2&job=7`);
    expect(query).to.deep.include({page: 2, job: '7'});
    expect(query.facets['team']).to.deep.equal(['art']);
    expect(query.facets['place']).to.deep.equal(Array.from({length: 199}, (_, index) => `${1000 + index}`));
    expect(notes).to.deep.equal(['place: more than 200 values.']);
  });
});

describe('what cannot be decoded', () => {
  it('stays as typed', () => {
    expect(readWithNotes('jobs-q=100%&jobs-place=%zz').query).to.deep.equal({...EVERYTHING, text: '100%', facets: {place: ['%zz']}});
    expect(readQuery(new URL(`${PAGE}/100%`), {mode: 'path', prefix: 'jobs', base: '/careers'}).job).to.equal('100%');
  });

  it('has a sign in its place, and never ends in an exception', () => {
    expect(readWithNotes('jobs-q=%ff').query.text).to.equal('\ufffd');
    const written = writeQuery(new URL(PAGE), {...EVERYTHING, text: 'a\ud83d', facets: {place: ['\ude00']}, job: '\ud83d'}, ROUTING);
    expect(readQuery(written, ROUTING)).to.deep.equal({...EVERYTHING, text: 'a\ufffd', facets: {place: ['\ufffd']}, job: '\ufffd'});
    expect(() => writeQuery(new URL(PAGE), {...EVERYTHING, job: '\ud83d'}, {mode: 'path', prefix: 'jobs', base: '/careers'})).not.to.throw();
  });
});

describe('any URL', () => {
  const parameter = fc.tuple(fc.constantFrom('jobs-q', 'jobs-place', 'jobs-sort', 'jobs-page', 'job', 'jobs-', 'jobs-__proto__', 'jobs-job', 'x', ''), fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('%', '%ff', '-1', '0x10', '%ED%A0%80', 'a'.repeat(600))))
    .map(([name, value]) => `${name}=${value}`);
  const part = fc.array(parameter, {maxLength: 12}).map((parameters) => parameters.join('&').replaceAll('#', ''));
  const routing: fc.Arbitrary<Routing> = fc.record({mode: fc.constantFrom('query', 'hash', 'path'), prefix: fc.constantFrom('jobs', '', '-', 'x'), base: fc.constantFrom('/careers', '/', '', 'http://[')});

  it('can be read, and once written says the same for ever', () => {
    fc.assert(fc.property(part, part, fc.string(), routing, (search, hash, path, where) => {
      const url = new URL(`${PAGE}/${encodeURIComponent(path)}?${search}#${hash}`);
      const query = readQuery(url, where);
      const written = writeQuery(url, query, where);
      expect(readQuery(written, where)).to.deep.equal(query);
      expect(writeQuery(written, query, where).href).to.equal(written.href);
    }), {numRuns: 300});
  });

  it('can be written with any query', () => {
    const anything = fc.string({unit: 'binary', maxLength: 300});
    const query = fc.record({text: anything, facets: fc.dictionary(anything, fc.array(anything), {noNullPrototype: true}), page: fc.double(), job: anything});
    fc.assert(fc.property(query, routing, (asked, where) => {
      const written = writeQuery(new URL(PAGE), asked, where);
      const meant = readQuery(written, where);
      expect(writeQuery(new URL(PAGE), meant, where).href).to.equal(written.href);
    }), {numRuns: 300});
  });
});
