import {expect} from '@open-wc/testing';
import {plain, read} from './reading.js';

const node = (title: string, members: object = {}) => ({'@context': 'https://schema.org', '@type': 'JobPosting', identifier: title, title, ...members});
const titles = async (document: unknown) => {
  const {format, postings} = await read(document);
  expect(format).to.equal('schema-org');
  return postings.map(({title}) => title);
};

describe('job postings of schema.org', () => {
  const BAKER = node('Baker');
  const CHEF = node('Chef');
  const shapes: readonly [string, unknown][] = [
    ['in a list', [BAKER, CHEF]],
    ['in a graph', {'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', name: 'Acme'}, BAKER, {'@type': 'Organization'}, CHEF]}],
    ['in an ItemList', {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', position: 1, item: BAKER}, {'@type': 'ListItem', item: CHEF}]}],
    ['in an ItemList without ListItems', {'@type': 'ItemList', itemListElement: [BAKER, CHEF]}],
    ['wrapped as data', {info: {}, openapi: '3.0', data: [BAKER, CHEF], links: {self: '/1'}, meta: {count: 2}}],
    ['wrapped as jobs', {jobs: [BAKER, CHEF]}],
    ['wrapped as items', {items: [BAKER, CHEF]}],
    ['beside a wrapper that is something else', {data: {page: 1}, items: [], jobs: [BAKER, CHEF]}],
    ['in several scripts, one of them a graph', [{'@type': 'WebPage'}, {'@graph': [BAKER]}, [CHEF]]],
  ];
  for (const [shape, document] of shapes) {
    it(`may be ${shape}`, async () => expect(await titles(document)).to.deep.equal(['Baker', 'Chef']));
  }

  for (const type of ['JobPosting', ['JobPosting'], ['Thing', 'JobPosting'], 'https://schema.org/JobPosting', 'http://schema.org/JobPosting', 'schema:JobPosting']) {
    it(`may be of type ${JSON.stringify(type)}`, async () => expect(await titles(node('Baker', {'@type': type}))).to.deep.equal(['Baker']));
  }

  it('are none of another type', async () => {
    for (const type of ['Posting', 'NotAJobPosting', 'JobPostingList', undefined, 7]) {
      expect((await read([node('Baker', {'@type': type})])).format, String(type)).to.equal('job-feed');
    }
  });

  it('go on where a wrapper says so', async () => {
    expect((await read({data: [BAKER], links: {next: '?page=2'}})).next).to.equal('https://acme.example/careers/jobs.json?page=2');
  });

  it('do not hide each other', async () => {
    const {postings, notes} = await read([node(''), node('Chef'), {'@type': 'JobPosting', title: {a: 1}}]);
    expect(postings.map(({title}) => title)).to.deep.equal(['Chef']);
    expect(notes.filter(({message}) => message === 'Left out a posting without a title.').map(({pointer}) => pointer)).to.deep.equal(['/0', '/2']);
  });

  it('are known by their identifier, else by their address', async () => {
    const {postings} = await read([
      node('a', {identifier: 7}),
      node('b', {identifier: {'@type': 'PropertyValue', name: 'Acme', value: 8}}),
      node('c', {identifier: undefined, url: '/c'}),
      node('d', {identifier: undefined, '@id': 'https://acme.example/d'}),
      node('e', {identifier: undefined}),
    ]);
    expect(postings.map(({id}) => id)).to.deep.equal(['7', '8', 'https://acme.example/c', 'https://acme.example/d', 'job-5']);
  });

  it('are read the same again as a job feed', async () => {
    const {postings} = await read([node('Baker', {description: '<p>Hi</p>', jobLocation: {address: 'Berlin'}, baseSalary: '1000', jobLocationType: 'TELECOMMUTE'})]);
    expect(plain((await read({version: 1, jobs: plain(postings)})).postings)).to.deep.equal(plain(postings));
  });
});
