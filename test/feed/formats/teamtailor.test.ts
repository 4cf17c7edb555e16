import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const FEED = 'https://bakery.teamtailor.com/jobs.json';
const BAKER = {
  id: 'd893', title: 'Baker', url: 'https://bakery.teamtailor.com/jobs/83-baker', date_published: '2026-11-02T08:00:00+01:00', content_html: '<p>Bake.</p>',
  _jobposting: {
    '@context': 'http://schema.org/', '@type': 'JobPosting', title: 'Baker', description: '<p>Bake.</p>', identifier: {'@type': 'PropertyValue', name: 'Bakery', value: 83},
    datePosted: '2026-11-02T08:00:00+01:00', employmentType: 'FULL_TIME', hiringOrganization: {'@type': 'Organization', name: 'The Corner Bakery', sameAs: 'https://bakery.teamtailor.com'},
    jobLocation: [
      {'@type': 'Place', address: {'@type': 'PostalAddress', streetAddress: 'Ofengatan 1', addressLocality: 'Malmö', postalCode: '211 19', addressCountry: 'SE', addressRegion: 'Sweden'}},
      {'@type': 'Place', address: {'@type': 'PostalAddress', streetAddress: 'Europe', addressLocality: 'Helsinki', postalCode: null, addressCountry: 'FI', addressRegion: 'Europe'}},
    ],
  },
};
const feed = (...items: readonly object[]) => ({version: 'https://jsonfeed.org/version/1.1', title: 'Bakery', home_page_url: 'https://bakery.teamtailor.com/jobs', next_url: `${FEED}?page=2`, items});

describe('Teamtailor', () => {
  it('lists jobs, each with a JobPosting, whose text is there twice', async () => {
    const {format, title, url, next, postings, notes} = await readAt(FEED, feed(BAKER));
    expect({format, title, url, next}).to.deep.equal({format: 'teamtailor', title: 'Bakery', url: 'https://bakery.teamtailor.com/jobs', next: `${FEED}?page=2`});
    expect(postings).to.deep.equal([{
      id: 'd893', title: 'Baker', url: BAKER.url, applyUrl: BAKER.url, hiringOrganization: {name: 'The Corner Bakery', url: 'https://bakery.teamtailor.com/'},
      places: [{streetAddress: 'Ofengatan 1', addressLocality: 'Malmö', addressRegion: 'Sweden', postalCode: '211 19', addressCountry: 'SE'}, {addressLocality: 'Helsinki', addressCountry: 'FI'}],
      employmentType: ['FULL_TIME'], baseSalary: [], datePosted: BAKER.date_published, tags: [], sections: [{format: 'html', content: '<p>Bake.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('has the name of the feed for its company, and its texts on its page, where they are left out', async () => {
    const {hiringOrganization: _, description: __, ...node} = BAKER._jobposting;
    const {postings: [posting]} = await readAt(FEED, feed({...BAKER, content_html: undefined, _jobposting: node}));
    expect(posting).to.deep.include({hiringOrganization: {name: 'Bakery'}, detail: BAKER.url, sections: []});
  });

  it('leaves out an item that says nothing', async () => {
    const {postings, notes} = await readAt(FEED, feed(BAKER, {_jobposting: {'@type': 'JobPosting'}}));
    expect([postings.length, notes]).to.deep.equal([1, ['/items/1']]);
  });

  it('reads what is left of a broken job', async () => {
    for (const titles of await readBroken(FEED, (jobs) => feed(...jobs), BAKER)) expect(titles).to.include('Baker');
  });
});

const API = 'https://api.teamtailor.com/v1/jobs?include=department,locations';
const JOB = {
  id: '27', type: 'jobs', links: {'careersite-job-url': 'https://bakery.teamtailor.com/jobs/27-baker', 'careersite-job-apply-url': 'https://bakery.teamtailor.com/jobs/27-baker/applications/new'},
  attributes: {
    title: 'Baker', pitch: 'Warm hands?', body: '<p>Bake.</p>', 'human-status': 'published', internal: false, tags: ['bread'], 'start-date': null, 'end-date': '2026-12-31', 'created-at': '2026-11-02T08:00:00+01:00',
    'external-application-url': '', 'remote-status': 'hybrid', 'min-salary': 30000, 'max-salary': 36000, currency: 'SEK', 'salary-time-unit': 'monthly', 'employment-type': 'fulltime',
  },
  relationships: {department: {data: {type: 'departments', id: '1'}}, locations: {data: [{type: 'locations', id: '2'}, {type: 'locations', id: '3'}]}},
};
const INCLUDED = [
  {type: 'departments', id: '1', attributes: {name: 'Kitchen'}},
  {type: 'locations', id: '2', attributes: {name: 'Head bakery', address: 'Ofengatan 1', city: 'Malmö', zip: '211 19', country: 'Sweden'}},
];

describe('Teamtailor by its API', () => {
  it('lists jobs with what they refer to', async () => {
    const {format, next, postings, notes} = await readAt(API, {data: [JOB], included: INCLUDED, links: {next: `${API}&page[number]=2`}});
    expect({format, next: decodeURIComponent(next!)}).to.deep.equal({format: 'teamtailor', next: `${API}&page[number]=2`});
    expect(postings).to.deep.equal([{
      id: '27', title: 'Baker', url: JOB.links['careersite-job-url'], applyUrl: JOB.links['careersite-job-apply-url'], department: 'Kitchen', employmentType: ['FULL_TIME'],
      places: [{name: 'Head bakery', streetAddress: 'Ofengatan 1', addressLocality: 'Malmö', postalCode: '211 19', addressCountry: 'Sweden', workMode: 'hybrid'}],
      baseSalary: [{minValue: 30000, maxValue: 36000, currency: 'SEK', unitText: 'MONTH'}], datePosted: '2026-11-02T08:00:00+01:00', validThrough: '2026-12-31', tags: ['bread'],
      sections: [{format: 'text', content: 'Warm hands?'}, {format: 'html', content: '<p>Bake.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('may be one job, and knows no more of its places than that it is remote', async () => {
    const {postings} = await readAt(API, {data: {...JOB, attributes: {...JOB.attributes, 'remote-status': 'fully'}}});
    expect(postings.map(({places}) => places)).to.deep.equal([[{workMode: 'remote'}]]);
  });

  it('leaves out what is not published, or for its own people', async () => {
    const withFacts = (facts: object) => ({...JOB, attributes: {...JOB.attributes, ...facts}});
    expect((await readAt(API, {data: [withFacts({'human-status': 'draft'}), withFacts({internal: true})]})).postings).to.deep.equal([]);
  });

  it('reads what is left of a broken job', async () => {
    const {attributes, ...rest} = JOB;
    for (const titles of await readBroken(API, (jobs) => ({data: jobs.map((job) => ({attributes, ...job}))}), rest)) expect(titles).to.include('Baker');
    for (const titles of await readBroken(API, (all) => ({data: all.map((facts) => ({...JOB, attributes: facts}))}), attributes)) expect(titles).to.include('Baker');
  });
});
