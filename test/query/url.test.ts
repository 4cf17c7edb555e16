import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {EVERYTHING, type Query} from '../../src/query/query.js';
import {readQuery, writeQuery, type Routing} from '../../src/query/url.js';
import {aForeignPart, aQuery, aRouting} from './queries.js';

const PAGE = 'https://acme.example/careers';
const QUERY: Routing = {mode: 'query', prefix: 'jobs'};
const HASH: Routing = {mode: 'hash', prefix: 'jobs'};
const PATH: Routing = {mode: 'path', prefix: 'jobs', base: '/careers'};

const query = (asked: Partial<Query>): Query => ({...EVERYTHING, ...asked});
const write = (url: string, asked: Partial<Query>, routing = QUERY) => writeQuery(new URL(url), query(asked), routing).href;
const read = (url: string, routing = QUERY) => readQuery(new URL(url), routing);

const ASKED: Partial<Query> = {text: 'data', facets: {place: ['berlin', 'us/ca'], department: ['design']}, sort: 'newest', page: 2, job: '123'};

describe('the URL of a query', () => {
  it('can be read by people', () => {
    expect(write(PAGE, ASKED)).to.equal(`${PAGE}?jobs-q=data&jobs-department=design&jobs-place=berlin&jobs-place=us/ca&jobs-sort=newest&jobs-page=2&job=123`);
    expect(write(PAGE, {text: 'C# & Co: (m/w/d) 100%'})).to.equal(`${PAGE}?jobs-q=C%23+%26+Co:+(m/w/d)+100%25`);
  });

  it('says nothing of what is not asked', () => {
    expect(write(PAGE, {})).to.equal(PAGE);
    expect(write(`${PAGE}?jobs-q=data&jobs-page=2&job=123`, {})).to.equal(PAGE);
    expect(write(PAGE, {text: ' ', facets: {place: []}, job: ''})).to.equal(PAGE);
  });

  it('is the same for equal queries, whatever was chosen first', () => {
    const one = write(PAGE, {facets: {place: ['berlin', 'us/ca'], department: ['design']}});
    expect(write(PAGE, {facets: {department: ['design'], place: ['us/ca', 'berlin']}})).to.equal(one);
  });

  it('is understood as it was meant', () => {
    expect(read(write(PAGE, ASKED))).to.deep.equal(query({...ASKED, facets: {department: ['design'], place: ['berlin', 'us/ca']}}));
    expect(read(PAGE)).to.deep.equal(EVERYTHING);
  });

  it('leaves the page it was given alone', () => {
    const page = new URL(PAGE);
    writeQuery(page, query(ASKED), QUERY);
    expect(page.href).to.equal(PAGE);
  });

  it('may be written by hand', () => {
    expect(read(`${PAGE}?job=7&jobs-place=berlin&jobs%2Dq=data%20analyst&jobs-place=berlin`)).to.deep.equal(
      query({text: 'data analyst', facets: {place: ['berlin']}, job: '7'}));
  });

  it('gives back the same query', () => {
    fc.assert(fc.property(aQuery, aRouting, aForeignPart, aForeignPart, (asked, routing, search, hash) => {
      const written = writeQuery(new URL(`${PAGE}?${search}#${hash}`), asked, routing);
      expect(readQuery(written, routing)).to.deep.equal(asked);
      expect(writeQuery(written, asked, routing).href).to.equal(written.href);
    }), {numRuns: 500});
  });
});

describe('what else is in the URL', () => {
  it('stays as it is written, in its order', () => {
    const page = 'https://acme.example/careers?a=b+c&d=%20&flag&&utm_source=x%2Fy#section-2';
    expect(write(page, {text: 'data'})).to.equal('https://acme.example/careers?a=b+c&d=%20&flag&&utm_source=x%2Fy&jobs-q=data#section-2');
    expect(write(`${PAGE}?a=1&jobs-q=data&b=2`, {text: 'art'})).to.equal(`${PAGE}?a=1&b=2&jobs-q=art`);
    expect(write(`${PAGE}?#`, {})).to.equal(`${PAGE}?#`);
  });

  it('stays, whatever is asked before and after', () => {
    fc.assert(fc.property(aQuery, aQuery, aRouting, aForeignPart, aForeignPart, (one, other, routing, search, hash) => {
      const page = new URL(`${PAGE}${search && `?${search}`}${hash && `#${hash}`}`);
      const there = writeQuery(writeQuery(page, one, routing), other, routing);
      expect(there.href.startsWith(PAGE)).to.equal(true);
      expect(there.search.slice(1)).to.satisfy((part: string) => part.startsWith(page.search.slice(1)));
      expect(there.hash.slice(1)).to.satisfy((part: string) => part.startsWith(page.hash.slice(1)));
      expect(writeQuery(there, EVERYTHING, routing).href).to.equal(page.href);
    }), {numRuns: 500});
  });
});

describe('boards that share a page', () => {
  const EU: Routing = {mode: 'query', prefix: 'eu'};

  it('have parameters of their own', () => {
    const both = write(write(PAGE, {text: 'data', job: '1'}), {text: 'art', job: '2'}, EU);
    expect(both).to.equal(`${PAGE}?jobs-q=data&job=1&eu-q=art&eu-job=2`);
    expect(read(both)).to.deep.equal(query({text: 'data', job: '1'}));
    expect(read(both, EU)).to.deep.equal(query({text: 'art', job: '2'}));
  });

  it('never disturb each other', () => {
    fc.assert(fc.property(aRouting, aRouting, fc.array(fc.tuple(fc.boolean(), aQuery), {maxLength: 6}), (one, other, steps) => {
      fc.pre(one.prefix !== other.prefix && [one, other].filter(({mode}) => mode === 'path').length < 2);
      let url = new URL(PAGE);
      const asked = [EVERYTHING, EVERYTHING];
      for (const [isOther, step] of steps) {
        asked[Number(isOther)] = step;
        url = writeQuery(url, step, isOther ? other : one);
        expect(readQuery(url, one)).to.deep.equal(asked[0]);
        expect(readQuery(url, other)).to.deep.equal(asked[1]);
      }
    }), {numRuns: 500});
  });

  it('keep apart where one prefix begins as the other does', () => {
    const url = write(PAGE, {text: 'data', facets: {'eu-place': ['berlin']}, job: '1'}, {mode: 'query', prefix: 'jobs-eu'});
    expect(url).to.equal(`${PAGE}?jobseu-q=data&jobseu-eu-place=berlin&jobseu-job=1`);
    expect(read(url)).to.deep.equal(EVERYTHING);
  });

  it('have the usual prefix where they are given none', () => {
    expect(write(PAGE, {text: 'data', job: '1'}, {mode: 'query', prefix: ''})).to.equal(`${PAGE}?jobs-q=data&job=1`);
  });
});

describe('a query in the fragment', () => {
  it('leaves the query of the page alone', () => {
    const url = write(`${PAGE}?job=9&jobs-q=x`, {text: 'data analyst', job: '1'}, HASH);
    expect(url).to.equal(`${PAGE}?job=9&jobs-q=x#jobs-q=data+analyst&job=1`);
    expect(read(url, HASH)).to.deep.equal(query({text: 'data analyst', job: '1'}));
  });

  it('stands behind a fragment that is not the board\'s, and leaves it as it was', () => {
    const url = write(`${PAGE}#section-2`, {text: 'data'}, HASH);
    expect(url).to.equal(`${PAGE}#section-2&jobs-q=data`);
    expect(write(url, {}, HASH)).to.equal(`${PAGE}#section-2`);
    expect(read(`${PAGE}#section-2`, HASH)).to.deep.equal(EVERYTHING);
  });
});

describe('a posting in the path', () => {
  it('is below the page of the board, the rest in the query', () => {
    expect(write(PAGE, ASKED, PATH)).to.equal(`${PAGE}/123?jobs-q=data&jobs-department=design&jobs-place=berlin&jobs-place=us/ca&jobs-sort=newest&jobs-page=2`);
    expect(read(`${PAGE}/123?jobs-q=data`, PATH)).to.deep.equal(query({text: 'data', job: '123'}));
  });

  it('goes when it is closed', () => {
    expect(write(`${PAGE}/123?a=1`, {}, PATH)).to.equal(`${PAGE}?a=1`);
    expect(write(`${PAGE}/123`, {}, {...PATH, base: '/careers/'})).to.equal(`${PAGE}/`);
    expect(write('https://acme.example/123', {}, {...PATH, base: '/'})).to.equal('https://acme.example/');
  });

  it('may have any id', () => {
    for (const job of ['a/b', 'ü?#%&+ =', '100%', '%2e', '…']) expect(read(write(PAGE, {job}, PATH), PATH).job, job).to.equal(job);
    for (const job of ['.', '..']) expect(write(PAGE, {job}, PATH)).to.equal(PAGE);
  });

  it('may have a slash behind it, as some servers want', () => {
    expect(read(`${PAGE}/123/`, PATH).job).to.equal('123');
  });

  it('is none on other pages', () => {
    for (const path of ['', '/', '/about/us']) expect(read(`${PAGE}${path}`, PATH).job, path).to.equal(undefined);
    for (const page of ['https://acme.example/', 'https://acme.example/career', 'https://acme.example/careers-at-acme/1']) {
      expect(read(page, PATH).job, page).to.equal(undefined);
      expect(write(page, {}, PATH)).to.equal(page);
    }
  });

  it('leaves a parameter of the same name to others', () => {
    expect(read(`${PAGE}?job=9`, PATH).job).to.equal(undefined);
    expect(write(`${PAGE}?job=9`, {job: '1'}, PATH)).to.equal(`${PAGE}/1?job=9`);
  });

  it('is in the query where nobody says what it is below', () => {
    expect(write(PAGE, {job: '1'}, {mode: 'path', prefix: 'jobs'})).to.equal(`${PAGE}?job=1`);
    expect(write(PAGE, {job: '1'}, {...PATH, base: ''})).to.equal(`${PAGE}?job=1`);
  });
});
