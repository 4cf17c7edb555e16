import {expect} from '@open-wc/testing';
import {plain, read, readJob} from './reading.js';

const BAKER = {id: 'baker', title: 'Baker'};
const ids = async (document: unknown) => (await read(document)).postings.map(({id}) => id);

describe('another version of the format', () => {
  const notesOf = async (version: unknown) => (await read({version, jobs: [{id: 'a', title: 'Baker'}]})).notes.map(({pointer}) => pointer);
  it('is read as this one, with a note', async () => {
    for (const version of [2, '2.0', 'next']) expect(await notesOf(version), String(version)).to.deep.equal(['/version']);
  });
  it('is none if it is only written otherwise', async () => {
    for (const version of [1, '1', '1.0', null, '']) expect(await notesOf(version), String(version)).to.deep.equal([]);
  });
});

describe('a job feed', () => {
  it('may be a feed, a list of postings, or one posting', async () => {
    for (const document of [{version: 1, jobs: [BAKER]}, {jobs: [BAKER]}, [BAKER], BAKER, {version: 1, jobs: BAKER}]) {
      expect(await ids(document)).to.deep.equal(['baker']);
    }
  });

  it('may be empty', async () => {
    for (const document of [{version: 1, jobs: []}, {jobs: []}, []]) {
      expect(await read(document)).to.deep.include({postings: [], notes: []});
    }
  });

  it('is clean if it follows the schema', async () => expect((await read({version: 1, jobs: [BAKER]})).notes).to.deep.equal([]));

  it('says what it is, in its own facts', async () => {
    const feed = await read({
      version: 1, title: ' Jobs  at Acme', url: '/jobs', language: 'de', hiringOrganization: 'Acme', updated: '2026-11-30 10:00:00 UTC',
      next: 'page-2.json', labels: {apply: 'Los', showMore: 'Mehr'}, jobs: [],
    });
    expect(plain(feed)).to.deep.equal({
      format: 'job-feed', title: 'Jobs at Acme', url: 'https://acme.example/jobs', language: 'de', hiringOrganization: {name: 'Acme'},
      updated: '2026-11-30T10:00:00Z', next: 'https://acme.example/careers/page-2.json', labels: {apply: 'Los', showMore: 'Mehr'}, postings: [], notes: [],
    });
  });

  it('never takes a word away by a label that is none', async () => {
    const {labels, notes} = await read({version: 1, labels: {apply: '', retry: null, title: {de: 'Titel'}, empty: 'Nix'}, jobs: []});
    expect(labels).to.deep.equal({empty: 'Nix'});
    expect(notes.map(({pointer}) => pointer)).to.deep.equal(['/labels/title']);
  });

  it('says which words mean the same, and has a note for those that say nothing', async () => {
    const {synonyms, notes} = await read({version: 1, synonyms: [['SRE', 'site reliability'], ['alone'], 'text', {a: 'b'}, ['x', 7, 'y'], []], jobs: []});
    expect(synonyms).to.deep.equal([['SRE', 'site reliability'], ['x', '7', 'y']]);
    expect(notes.map(({pointer}) => pointer)).to.have.members(['/synonyms/1', '/synonyms/2', '/synonyms/3']);
    expect((await read({version: 1, jobs: []})).synonyms).to.equal(undefined);
  });

  it('has a note for facts of a wrong type', async () => {
    const {notes} = await read({version: 1, title: ['A'], url: 'javascript:1', updated: 'now', next: {a: 1}, labels: 'none', language: true, hiringOrganization: [1], format: 'rtf', jobs: []});
    expect(notes.map(({pointer}) => pointer)).to.have.members(['/title', '/url', '/updated', '/next', '/labels', '/language', '/hiringOrganization', '/format']);
  });
});

describe('a posting of a job feed', () => {
  it('has its language and organization from the feed unless it has its own', async () => {
    const {postings} = await read({version: 1, language: 'de', hiringOrganization: 'Acme', jobs: [BAKER, {id: 2, title: 'Chef', language: 'fr', hiringOrganization: 'Bistro'}]});
    expect(postings.map(({language, hiringOrganization}) => [language, hiringOrganization!.name])).to.deep.equal([['de', 'Acme'], ['fr', 'Bistro']]);
  });

  it('may have a number as its id', async () => expect(await ids([{id: 7, title: 'Baker'}, {id: 0, title: 'Chef'}])).to.deep.equal(['7', '0']));

  it('may name its places as texts or objects, one or several', async () => {
    expect((await readJob({places: 'Berlin'})).job!.places).to.deep.equal([{name: 'Berlin'}]);
    expect((await readJob({locations: ['Berlin', {addressLocality: 'Paris'}]})).job!.places).to.deep.equal([{name: 'Berlin'}, {addressLocality: 'Paris'}]);
    expect((await readJob({location: {name: 'Rome'}})).job!.places).to.deep.equal([{name: 'Rome'}]);
  });

  it('may name its pay as a text, a number or ranges', async () => {
    expect((await readJob({salary: 'a lot'})).job!.baseSalary).to.deep.equal([{text: 'a lot'}]);
    expect((await readJob({baseSalary: [50000, {minValue: 1, name: 'Zone A'}]})).job!.baseSalary).to.deep.equal([{minValue: 50000, maxValue: 50000}, {minValue: 1, name: 'Zone A'}]);
  });

  it('may have one tag or several', async () => {
    expect((await readJob({tags: 'bread'})).job!.tags).to.deep.equal(['bread']);
    expect((await readJob({tags: ['bread', 7]})).job!.tags).to.deep.equal(['bread', '7']);
  });

  it('keeps the members that nobody knows', async () => {
    expect((await readJob({shift: 'night', ovens: {count: 3}})).job!.extra).to.deep.equal({shift: 'night', ovens: {count: 3}});
    expect((await readJob({extra: {shift: 'night'}})).job!.extra).to.deep.equal({shift: 'night'});
    expect((await readJob({extra: {shift: 'night'}, ovens: 3})).job!.extra).to.deep.equal({shift: 'night', ovens: 3});
    expect((await readJob({extra: 'night'})).job!.extra).to.deep.equal({extra: 'night'});
    expect((await readJob({})).job).not.to.have.property('extra');
  });

  it('has its addresses relative to the feed, and safe', async () => {
    const {job, notes} = await readJob({url: 'baker.html', applyUrl: 'mailto:jobs@acme.example', detail: 'baker.json'});
    expect(job).to.deep.include({url: 'https://acme.example/careers/baker.html', applyUrl: 'mailto:jobs@acme.example', detail: 'https://acme.example/careers/baker.json'});
    expect(notes).to.deep.equal([]);
    expect((await readJob({url: 'javascript:1', applyUrl: 'data:,x', detail: 'blob:1'})).notes).to.deep.equal(['baker /jobs/0/url', 'baker /jobs/0/applyUrl', 'baker /jobs/0/detail']);
  });
});
