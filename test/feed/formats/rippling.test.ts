import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const LIST = 'https://api.rippling.com/platform/api/ats/v1/board/bakery/jobs';
const PAGE = 'https://ats.rippling.com/api/v2/board/bakery/jobs?page=0&pageSize=2';
const BAKER = {uuid: 'a1', name: 'Baker', department: {id: 'Kitchen', label: 'Kitchen'}, url: 'https://ats.rippling.com/bakery/jobs/a1', workLocation: {id: 'Lyon', label: 'Lyon, FR'}};
const CHEF = {
  id: 'b2', name: 'Chef', url: 'https://ats.rippling.com/bakery/jobs/b2', department: {name: 'Kitchen'}, language: 'en-US',
  locations: [{name: 'Austin, TX', country: 'United States', countryCode: 'US', state: 'Texas', stateCode: 'TX', city: 'Austin', workplaceType: 'HYBRID'}],
};
const page = (items: readonly object[], number = 0, totalPages = 1) => ({items, page: number, pageSize: 2, totalItems: items.length, totalPages});

describe('Rippling', () => {
  it('lists jobs (v1), once for each of their places', async () => {
    const {format, postings, notes} = await readAt(LIST, [BAKER, {...BAKER, workLocation: {id: 'r', label: 'Remote (Texas, US)'}}]);
    expect(format).to.equal('rippling');
    expect(postings).to.deep.equal([{
      id: 'a1', title: 'Baker', url: BAKER.url, applyUrl: BAKER.url, detail: `${LIST}/a1`, department: 'Kitchen',
      places: [{name: 'Lyon, FR'}, {name: 'Remote (Texas, US)', workMode: 'remote'}], employmentType: [], baseSalary: [], tags: [], sections: [],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('lists jobs in pages (v2)', async () => {
    const {format, postings, next} = await readAt(PAGE, page([CHEF], 0, 3));
    expect(format).to.equal('rippling');
    expect(next).to.equal('https://ats.rippling.com/api/v2/board/bakery/jobs?page=1&pageSize=2');
    expect(postings[0]).to.deep.include({
      id: 'b2', title: 'Chef', language: 'en-US', department: 'Kitchen', detail: 'https://ats.rippling.com/api/v2/board/bakery/jobs/b2',
      places: [{name: 'Austin, TX', addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US', workMode: 'hybrid'}],
    });
    expect((await readAt(PAGE, page([CHEF], 2, 3))).next).to.equal(undefined);
    expect(await readAt(PAGE, page([]))).to.deep.include({format: 'rippling', postings: []});
  });

  it('gives one job, with its texts and pay', async () => {
    const {postings} = await readAt(`${LIST}/a1`, {
      uuid: 'a1', name: 'Baker', companyName: 'The Corner Bakery', url: BAKER.url, workLocations: ['Lyon', 'Remote'], department: {name: 'Kitchen', base_department: 'Food'},
      employmentType: {label: 'SALARIED_FT', id: 'Salaried, full-time'}, createdOn: '2026-11-02T08:00:00Z',
      description: {company: '<meta charset="utf-8"><p>Since 1911.</p>', role: '<p>Bake.</p>'},
      payRangeDetails: [{location: 'Lyon', currency: 'EUR', frequency: 'HOUR', rangeStart: 18, rangeEnd: 25, isRemote: false}, {currency: 'EUR', frequency: 'ANNUAL', rangeStart: 0, rangeEnd: null}],
    });
    expect(postings).to.have.lengthOf(1);
    expect(postings[0]).to.deep.include({
      hiringOrganization: {name: 'The Corner Bakery'}, employmentType: ['FULL_TIME'], datePosted: '2026-11-02T08:00:00Z',
      places: [{name: 'Lyon'}, {workMode: 'remote'}],
      baseSalary: [{minValue: 18, maxValue: 25, currency: 'EUR', unitText: 'HOUR', name: 'Lyon'}],
      sections: [{kind: 'company', format: 'html', content: '<meta charset="utf-8"><p>Since 1911.</p>'}, {format: 'html', content: '<p>Bake.</p>'}],
    });
    expect(postings[0]).not.to.have.property('detail');
  });

  it('may say its type in either of two members, and its place in a text', async () => {
    const {postings: [posting]} = await readAt(undefined, {uuid: 'u', name: 'Baker', employmentType: {label: null, id: 'Full-Time'}, workLocations: ['Remote (France)'], department: {name: 'Kitchen', department_tree: ['Kitchen']}});
    expect(posting).to.deep.include({employmentType: ['FULL_TIME'], places: [{name: 'Remote (France)', workMode: 'remote'}], department: 'Kitchen'});
  });

  it('leaves out what is not to be found', async () => {
    expect((await readAt(LIST, [BAKER, {...BAKER, uuid: 'c3', unlistedFromSearch: true}])).postings.map(({id}) => id)).to.deep.equal(['a1']);
  });

  it('may be broken', async () => {
    for (const titles of await readBroken(LIST, (jobs) => jobs, BAKER)) expect(titles[0]).to.equal('Baker');
    for (const titles of await readBroken(PAGE, (jobs) => page(jobs), CHEF)) expect(titles[0]).to.equal('Chef');
  });
});
