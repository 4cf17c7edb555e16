import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plain, read} from './reading.js';

async function readNode(members: object) {
  const {postings, notes} = await read({'@type': 'JobPosting', identifier: 'baker', title: 'Baker', ...members});
  return {job: plain(postings[0]!), notes: notes.map(({pointer}) => pointer)};
}
const sections = async (members: object) => (await readNode(members)).job.sections;
const places = async (members: object) => (await readNode(members)).job.places;

describe('a job posting of schema.org', () => {
  it('is read with all its facts', async () => {
    const {job, notes} = await readNode({
      url: '/baker', datePosted: '2026-11-01', validThrough: '2026-11-30T23:59', employmentType: ['FULL_TIME', 'PART_TIME'], inLanguage: 'en',
      hiringOrganization: {'@type': 'Organization', name: 'Acme', sameAs: 'https://acme.example', logo: '/logo.png'}, employmentUnit: {name: 'Kitchen'},
      industry: 'Food', applicationContact: {'@type': 'ContactPoint', url: 'mailto:jobs@acme.example'},
    });
    expect(job).to.deep.equal({
      id: 'baker', title: 'Baker', url: 'https://acme.example/baker', applyUrl: 'mailto:jobs@acme.example', datePosted: '2026-11-01', validThrough: '2026-11-30T23:59',
      employmentType: ['FULL_TIME', 'PART_TIME'], language: 'en', department: 'Kitchen', tags: ['Food'], places: [], baseSalary: [], sections: [],
      hiringOrganization: {name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/logo.png'},
    });
    expect(notes).to.deep.equal([]);
  });

  it('may have its title as its name', async () => expect((await readNode({title: undefined, name: 'Chef'})).job.title).to.equal('Chef'));

  it('is applied for on its own page where nothing else is said', async () => {
    expect((await readNode({url: '/baker'})).job.applyUrl).to.equal('https://acme.example/baker');
  });

  it('has its texts in the order in which one reads them', async () => {
    const texts = await sections({
      employerOverview: 'i', incentiveCompensation: 'h', jobBenefits: 'g', skills: 'f', educationRequirements: {credentialCategory: 'e'},
      experienceRequirements: {'@type': 'OccupationalExperienceRequirements', description: 'd'}, qualifications: {name: 'c'}, responsibilities: ['a', 'b'], description: '<p>0</p>',
    });
    expect(texts.map(({kind, content}) => [kind, content])).to.deep.equal([
      [undefined, '<p>0</p>'], ['responsibilities', ['a', 'b']], ['minimum-qualifications', 'c'], ['minimum-qualifications', 'd'], ['minimum-qualifications', 'e'],
      ['minimum-qualifications', 'f'], ['benefits', 'g'], ['compensation', 'h'], ['company', 'i'],
    ]);
    expect(texts.map(({format}) => format ?? 'text')).to.deep.equal(['html', ...Array<string>(8).fill('text')]);
  });

  it('has no sections for texts that say nothing', async () => expect(await sections({description: ' ', responsibilities: [], skills: null, jobBenefits: ['']})).to.deep.equal([]));

  const pays: readonly [string, object, object][] = [
    ['a text beside its currency', {baseSalary: '100000', salaryCurrency: 'USD'}, {minValue: 100000, maxValue: 100000, currency: 'USD'}],
    ['a number', {baseSalary: 100000}, {minValue: 100000, maxValue: 100000}],
    ['a value', {baseSalary: {currency: 'EUR', value: {value: 20, unitText: 'HOUR'}}}, {minValue: 20, maxValue: 20, currency: 'EUR', unitText: 'HOUR'}],
    ['a range', {baseSalary: {currency: 'EUR', value: {minValue: '20', maxValue: '30', unitText: 'HOUR'}}}, {minValue: 20, maxValue: 30, currency: 'EUR', unitText: 'HOUR'}],
    ['estimated', {estimatedSalary: [{currency: 'EUR', minValue: 20, maxValue: 30, unitText: 'HOUR'}]}, {minValue: 20, maxValue: 30, currency: 'EUR', unitText: 'HOUR'}],
  ];
  for (const [form, members, pay] of pays) {
    it(`may have its pay as ${form}`, async () => expect((await readNode(members)).job.baseSalary).to.deep.equal([pay]));
  }
});

describe('the places of a job posting', () => {
  const address = {'@type': 'PostalAddress', addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: {'@type': 'Country', name: ['USA', 'USA']}};

  it('may be one or several, as texts, addresses or Places', async () => {
    expect(await places({jobLocation: 'Berlin'})).to.deep.equal([{name: 'Berlin'}]);
    expect(await places({jobLocation: [{'@type': 'Place', address: 'Berlin, Germany'}, {'@type': 'Place', address}]})).to.deep.equal([
      {addressLocality: 'Berlin, Germany'},
      {addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: 'US'},
    ]);
  });

  it('go by their names, where all have the same address', async () => {
    const names = ['Sunnyvale, CA', 'Bellevue, WA', 'Austin, TX'];
    const read = await places({jobLocation: names.map((name) => ({'@type': 'Place', name, address}))});
    expect(read.map(({name}) => name)).to.deep.equal(names);
  });

  it('do not go by the name of the organization', async () => {
    expect(await places({hiringOrganization: 'Acme', jobLocation: {name: 'Acme', address}})).to.deep.equal([{addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: 'US'}]);
  });

  it('are left out where they say nothing', async () => {
    const empty = {'@type': 'Place', address: {'@type': 'PostalAddress'}};
    expect(await places({jobLocation: [empty, {'@type': 'Place'}, {'@type': 'Place', name: 'Acme'}, true, 'Rome'], hiringOrganization: 'Acme'})).to.deep.equal([{name: 'Rome'}]);
  });

  it('may be anywhere', async () => {
    expect(await places({jobLocationType: 'TELECOMMUTE'})).to.deep.equal([{workMode: 'remote'}]);
    expect(await places({jobLocationType: ['telecommute'], jobLocation: {address: {addressCountry: 'us'}}})).to.deep.equal([{addressCountry: 'US'}, {workMode: 'remote'}]);
    expect(await places({jobLocationType: 'on site'})).to.deep.equal([]);
  });

  it('may be anywhere in some countries or states', async () => {
    expect(await places({jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{'@type': 'Country', name: 'us'}, 'Canada', {'@type': 'State', name: 'CA'}, {'@type': 'Country', name: ['Chile', 'Chile']}]})).to.deep.equal([
      {addressCountry: 'US', workMode: 'remote'},
      {addressCountry: 'Canada', workMode: 'remote'},
      {addressRegion: 'CA', workMode: 'remote'},
      {addressCountry: 'Chile', workMode: 'remote'},
    ]);
  });
});

it('reading any job posting never throws, and gives places that say something', async () => {
  const name = fc.constantFrom('title', 'description', 'identifier', 'hiringOrganization', 'jobLocation', 'jobLocationType', 'applicantLocationRequirements', 'baseSalary', 'employmentType', 'skills', 'industry', 'url', 'name', 'address', 'value', 'item', '@type');
  const value = fc.letrec((tie) => ({
    any: fc.oneof({maxDepth: 3}, fc.string(), fc.constant('TELECOMMUTE'), fc.double(), fc.constant(null), fc.array(tie('any'), {maxLength: 3}), fc.dictionary(name, tie('any'), {maxKeys: 4})),
  })).any;
  await fc.assert(fc.asyncProperty(fc.array(fc.dictionary(name, value)), async (nodes) => {
    const {postings} = await read([{'@type': 'JobPosting', title: 'Baker'}, ...nodes.map((node) => ({...node, '@type': 'JobPosting'}))]);
    expect(postings[0]!.title).to.equal('Baker');
    for (const place of postings.flatMap((posting) => posting.places)) expect(Object.values(plain(place))).not.to.be.empty;
  }), {numRuns: 100});
});
