import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const ACCOUNT = 'https://apply.workable.com/api/v1/widget/accounts/bakery?details=true';
const BAKER = {
  title: 'Baker', shortcode: 'B1', code: '', employment_type: 'Full-time', telecommuting: false, department: 'Kitchen', url: 'https://apply.workable.com/j/B1',
  shortlink: 'https://apply.workable.com/j/B1', application_url: 'https://apply.workable.com/j/B1/apply', published_on: '2026-11-02', created_at: '2026-10-01',
  country: 'France', city: 'Lyon', state: '', education: '', experience: 'Associate', function: 'Production', industry: 'Food',
  locations: [{country: 'France', countryCode: 'FR', city: 'Lyon', region: null, hidden: false}], description: '<p>Bake.</p>',
};
const account = (...jobs: readonly object[]) => ({name: 'The Corner Bakery', description: null, jobs});
const first = async (job: object, url = ACCOUNT) => (await readAt(url, account({...BAKER, ...job}))).postings[0]!;

describe('Workable', () => {
  it('lists jobs of an account', async () => {
    const {format, title, postings, notes} = await readAt(ACCOUNT, account(BAKER));
    expect({format, title}).to.deep.equal({format: 'workable', title: 'The Corner Bakery'});
    expect(postings).to.deep.equal([{
      id: 'B1', title: 'Baker', url: BAKER.url, applyUrl: BAKER.application_url, hiringOrganization: {name: 'The Corner Bakery'}, department: 'Kitchen', level: 'Associate',
      places: [{addressLocality: 'Lyon', addressCountry: 'FR'}], employmentType: ['FULL_TIME'], datePosted: '2026-11-02', baseSalary: [], tags: ['Production', 'Food'],
      sections: [{format: 'html', content: '<p>Bake.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('is recognised when it is empty', async () => expect(await readAt(ACCOUNT, account())).to.include({format: 'workable'}));

  it('puts a job together that is listed once for each place', async () => {
    const inParis = {...BAKER, city: 'Paris', locations: [{...BAKER.locations[0], city: 'Paris'}]};
    const {postings, notes} = await readAt(ACCOUNT, account(BAKER, inParis, inParis));
    expect(postings.map(({places}) => places.map(({addressLocality}) => addressLocality))).to.deep.equal([['Lyon', 'Paris']]);
    expect(notes).to.deep.equal([]);
  });

  it('hides a place that is hidden', async () => {
    expect((await first({locations: [{...BAKER.locations[0], hidden: true}, {country: 'Italy', countryCode: 'IT', city: 'Rome'}]})).places).to.deep.equal([{addressLocality: 'Rome', addressCountry: 'IT'}]);
    expect((await first({telecommuting: true, locations: [{...BAKER.locations[0], hidden: true}]})).places).to.deep.equal([{workMode: 'remote'}]);
  });

  it('may say its place beside, and that one works from home', async () => {
    expect((await first({locations: [], telecommuting: true, state: 'Rhône'})).places).to.deep.equal([{addressLocality: 'Lyon', addressRegion: 'Rhône', addressCountry: 'France', workMode: 'remote'}]);
  });

  it('says where the texts are that a list leaves out', async () => {
    const {description: _, ...listed} = BAKER;
    const url = 'https://apply.workable.com/api/v1/widget/accounts/bakery';
    expect((await readAt(url, account(listed))).postings[0]!.detail).to.equal(`${url}?details=true`);
    expect((await first({})).detail).to.equal(undefined);
  });

  it('may be a job of the API for partners, in parts', async () => {
    const {locations: _, country: __, city: ___, ...job} = BAKER;
    const whole = {
      ...job, state: 'published', location: {country: 'France', country_code: 'FR', region: 'Rhône', city: 'Lyon', zip_code: '69001', telecommuting: true},
      full_description: 'all', requirements: '<ul><li>Two hands</li></ul>', benefits: '<p>Bread</p>', salary: {salary_from: 30000, salary_to: 36000, salary_currency: 'eur'},
    };
    const {postings} = await readAt('https://bakery.workable.com/spi/v3/jobs/B1', whole);
    expect(postings[0]).to.deep.include({
      places: [{addressLocality: 'Lyon', addressRegion: 'Rhône', postalCode: '69001', addressCountry: 'FR', workMode: 'remote'}],
      baseSalary: [{minValue: 30000, maxValue: 36000, currency: 'EUR'}],
      sections: [
        {format: 'html', content: '<p>Bake.</p>'},
        {kind: 'minimum-qualifications', format: 'html', content: '<ul><li>Two hands</li></ul>'},
        {kind: 'benefits', format: 'html', content: '<p>Bread</p>'},
      ],
    });
    const {postings: none, next} = await readAt('https://bakery.workable.com/spi/v3/jobs', {jobs: [{...whole, state: 'closed'}], paging: {next: '/spi/v3/jobs?since_id=2'}});
    expect({none, next}).to.deep.equal({none: [], next: 'https://bakery.workable.com/spi/v3/jobs?since_id=2'});
  });

  it('may be the list of the jobs page, without addresses', async () => {
    const listed = {shortcode: 'B1', title: 'Baker', remote: true, workplace: 'hybrid', department: ['Kitchen', 'Bread'], type: 'part', location: {city: 'Lyon', countryCode: 'FR'}, published: '2026-11-02T00:00:00.000Z'};
    const {postings} = await readAt('https://apply.workable.com/api/v3/accounts/bakery/jobs', {total: 1, results: [listed]});
    expect(postings[0]).to.deep.include({
      url: 'https://apply.workable.com/j/B1', department: 'Kitchen, Bread', employmentType: ['PART_TIME'], places: [{addressLocality: 'Lyon', addressCountry: 'FR', workMode: 'hybrid'}], datePosted: listed.published,
    });
  });

  it('may name its place in one text, and be for its own people only', async () => {
    const named = {shortcode: 'D4E5', title: 'Baker', location: {location_str: 'Graz, Austria'}};
    const {postings} = await readAt('https://apply.workable.com/api/v3/accounts/bakery/jobs', {total: 2, results: [named, {...named, shortcode: 'F6', isInternal: true}]});
    expect(postings.map(({id, places}) => [id, places])).to.deep.equal([['D4E5', [{name: 'Graz, Austria'}]]]);
  });

  it('reads what is left of a broken job', async () => {
    for (const titles of await readBroken(ACCOUNT, (jobs) => account(...jobs), BAKER)) expect(titles).to.include('Baker');
  });
});
