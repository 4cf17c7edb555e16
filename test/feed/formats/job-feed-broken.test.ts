import {expect} from '@open-wc/testing';
import {read} from './reading.js';

describe('one bad posting never hides the others', () => {
  const BAD: readonly unknown[] = [null, 'Baker', 7, true, [], ['Baker'], {}, {id: 'x'}, {title: ''}, {title: {en: 'Baker'}}, {id: 1, title: 'N/A'}];
  for (const bad of BAD) {
    it(`not ${JSON.stringify(bad)}, which is left out with a note`, async () => {
      const {postings, notes} = await read({version: 1, jobs: [{id: 1, title: 'Chef'}, bad, {id: 2, title: 'Waiter'}]});
      expect(postings.map(({title}) => title)).to.deep.equal(['Chef', 'Waiter']);
      expect(notes.some(({pointer, message}) => pointer === '/jobs/1' && message.startsWith('Left out'))).to.equal(true);
    });
  }

  it('not one that throws when it is read', async () => {
    const bad = {id: 1, get title(): string { throw new Error('no title today'); }};
    const {postings, notes} = await read({version: 1, jobs: [bad, {id: 2, title: 'Waiter'}]});
    expect(postings.map(({id}) => id)).to.deep.equal(['2']);
    expect(notes).to.have.lengthOf(1);
    expect(notes[0]).to.deep.include({pointer: '/jobs/0'});
    expect(notes[0]!.message).to.include('no title today');
  });
});

describe('the id of a posting', () => {
  it('is made up where there is none, with a note', async () => {
    const {postings, notes} = await read({version: 1, jobs: [{title: 'Chef', url: '/chef'}, {id: ' ', title: 'Waiter'}]});
    expect(postings.map(({id}) => id)).to.deep.equal(['https://acme.example/chef', 'job-2']);
    expect(notes.map(({posting, pointer}) => [posting, pointer])).to.deep.equal([['https://acme.example/chef', '/jobs/0'], ['job-2', '/jobs/1']]);
  });

  it('is changed with a note where another job has it', async () => {
    const {postings, notes} = await read({version: 1, jobs: [{id: 1, title: 'Chef'}, {id: '1', title: 'Waiter'}, {id: '1-2', title: 'Baker'}, {id: 1, title: 'Brewer'}]});
    expect(new Set(postings.map(({id}) => id)).size).to.equal(4);
    expect(postings[0]!.id).to.equal('1');
    expect(notes.filter(({message}) => message.includes('used twice'))).to.have.lengthOf(3);
  });

  it('may be that of the same job in another place', async () => {
    const {postings, notes} = await read({version: 1, jobs: [{id: 1, title: 'Chef', places: 'Rome'}, {id: 1, title: 'Chef', places: ['Rome', 'Paris']}]});
    expect(postings.map(({id, places}) => [id, places.map(({name}) => name)])).to.deep.equal([['1', ['Rome', 'Paris']]]);
    expect(notes).to.deep.equal([]);
  });

  it('stands in every note about its posting', async () => {
    const {notes} = await read({version: 1, jobs: [{id: 'a', title: 'Chef', team: [1]}, {id: 'b', title: 'Waiter', datePosted: 'soon', level: {x: 1}}]});
    expect(notes.map(({posting, pointer}) => [posting, pointer])).to.have.deep.members([['a', '/jobs/0/team'], ['b', '/jobs/1/datePosted'], ['b', '/jobs/1/level']]);
  });
});

it('a single posting is told only once what is wrong with it', async () => {
  const {notes} = await read({id: 'a', title: 'Chef', language: [1], hiringOrganization: [2], format: 'rtf'});
  expect(notes.map(({pointer}) => pointer)).to.have.members(['/language', '/hiringOrganization', '/format']);
});

it('a member called __proto__ does no harm', async () => {
  const {postings: [posting]} = await read(JSON.parse('{"version": 1, "jobs": [{"id": "a", "title": "Chef", "__proto__": {"url": "https://evil.example/"}}]}'));
  expect(posting!.url).to.equal(undefined);
  expect(({} as {url?: string}).url).to.equal(undefined);
  expect(Object.keys(posting!.extra!)).to.deep.equal(['__proto__']);
});
