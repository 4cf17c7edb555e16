import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const LIST = 'https://www.comeet.co/careers-api/2.0/company/AA.01/positions?token=T&details=true';
const BAKER = {
  name: 'Baker', uid: '1A.2B', department: 'Kitchen', employment_type: 'Part-time', experience_level: 'Senior', company_name: 'The Corner Bakery', is_internal: false,
  url_comeet_hosted_page: 'https://www.comeet.com/jobs/bakery/AA.01/baker/1A.2B', url_active_page: 'https://bakery.example/jobs/1A.2B', workplace_type: 'Hybrid',
  position_url: 'https://www.comeet.co/careers-api/2.0/company/AA.01/positions/1A.2B?token=T', time_updated: '2026-11-02T08:00:00Z',
  location: {name: 'Head bakery', country: 'fr', city: 'Lyon', state: '', postal_code: '69001', street_name: 'Rue du Four', street_number: '7', is_remote: true},
  categories: [{name: 'Team', value: 'Pastry', order: 1}],
  details: [
    {name: 'Requirements', value: '<ul><li>Two hands</li></ul>', order: 3}, {name: 'Description', value: '<p>Bake.</p>', order: 1},
    {name: 'Responsibilities', value: null, order: 2}, {name: 'Benefits', value: '<p><br></p><p>&nbsp;</p>', order: 4},
  ],
};
const first = async (job: object) => (await readAt(LIST, [{...BAKER, ...job}])).postings[0]!;

describe('Comeet', () => {
  it('lists positions with the sections of the company, in its order, without the empty ones', async () => {
    const {format, postings, notes} = await readAt(LIST, [BAKER]);
    expect(format).to.equal('comeet');
    expect(postings).to.deep.equal([{
      id: '1A.2B', title: 'Baker', url: BAKER.url_active_page, applyUrl: BAKER.url_comeet_hosted_page, hiringOrganization: {name: 'The Corner Bakery'},
      places: [{name: 'Head bakery', streetAddress: 'Rue du Four 7', addressLocality: 'Lyon', postalCode: '69001', addressCountry: 'FR', workMode: 'hybrid'}],
      employmentType: ['PART_TIME'], department: 'Kitchen', team: 'Pastry', level: 'Senior', datePosted: '2026-11-02T08:00:00Z', baseSalary: [], tags: [],
      sections: [{format: 'html', content: '<p>Bake.</p>'}, {title: 'Requirements', format: 'html', content: '<ul><li>Two hands</li></ul>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('says where the texts are that it leaves out', async () => {
    const {details: _, ...listed} = BAKER;
    expect((await readAt(LIST, [listed])).postings[0]!.detail).to.equal(`${BAKER.position_url}&details=true`);
  });

  it('may be one position', async () => expect((await readAt(BAKER.position_url, BAKER)).postings.map(({id}) => id)).to.deep.equal(['1A.2B']));

  it('may say only in an older member that one works from home', async () => expect((await first({workplace_type: null})).places[0]!.workMode).to.equal('remote'));

  it('has the number of its house once', async () => {
    const street = async (street_name: string, street_number: string | number) => (await first({location: {...BAKER.location, street_name, street_number}})).places[0]!.streetAddress;
    expect(await street('33 Oven Street', '33')).to.equal('33 Oven Street');
    expect(await street('Rue du 8 Mai', 8)).to.equal('Rue du 8 Mai');
    expect(await street('Rue du 18 Mai', '8')).to.equal('Rue du 18 Mai 8');
  });

  it('is remote where the place says so, which is then no city and no street', async () => {
    const location = {name: 'France, Remote', country: 'FR', city: 'Remote', street_name: 'France, Remote', street_number: null, is_remote: false};
    expect((await first({location, workplace_type: 'On-site'})).places).to.deep.equal([{name: 'France, Remote', addressCountry: 'FR', workMode: 'remote'}]);
  });

  it('may have its texts and its team in another member, as on the pages of Comeet', async () => {
    const {details, categories, ...page} = BAKER;
    const {postings: [job]} = await readAt(LIST, [{...page, custom_fields: {details, categories}}]);
    expect(job).to.deep.include({team: 'Pastry', sections: (await first({})).sections}).and.not.to.have.property('detail');
  });

  it('keeps what is for its own people to itself', async () => {
    expect((await readAt(LIST, [BAKER, {...BAKER, uid: '3', is_internal: true}])).postings.map(({id}) => id)).to.deep.equal(['1A.2B']);
  });

  it('may be broken', async () => {
    for (const titles of await readBroken(LIST, (jobs) => jobs, BAKER)) expect(titles[0]).to.equal('Baker');
    expect((await first({details: 'Bake.'})).sections).to.deep.equal([{format: 'text', content: 'Bake.'}]);
  });
});
