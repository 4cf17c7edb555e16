import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const LIST = 'https://bakery.breezy.hr/json';
const LEEDS = {country: {name: 'United Kingdom', id: 'GB'}, state: {id: 'YKS', name: 'Yorkshire'}, city: 'Leeds', primary: true, is_remote: false, name: 'Leeds, GB'};
const BAKER = {
  id: 'b8e6', friendly_id: 'b8e6-baker', name: 'Baker', url: 'https://bakery.breezy.hr/p/b8e6-baker', published_date: '2026-11-02T08:00:00.000Z', type: {id: 'partTime', name: 'Part-Time'},
  location: LEEDS, locations: [], department: 'Kitchen', salary: '£12 – £14 / hour', company: {name: 'The Corner Bakery', logo_url: null, friendly_id: 'bakery'},
};
const first = async (job: object) => (await readAt(LIST, [{...BAKER, ...job}])).postings[0]!;

describe('Breezy', () => {
  it('lists positions whose texts are in their pages', async () => {
    const {format, postings, notes} = await readAt(LIST, [BAKER]);
    expect(format).to.equal('breezy');
    expect(postings).to.deep.equal([{
      id: 'b8e6', title: 'Baker', url: BAKER.url, applyUrl: BAKER.url, detail: BAKER.url, hiringOrganization: {name: 'The Corner Bakery'}, department: 'Kitchen', employmentType: ['PART_TIME'],
      places: [{name: 'Leeds, GB', addressLocality: 'Leeds', addressRegion: 'Yorkshire', addressCountry: 'GB'}], baseSalary: [{minValue: 12, maxValue: 14, currency: 'GBP', unitText: 'HOUR'}], datePosted: BAKER.published_date, tags: [], sections: [],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('may have its text', async () => {
    const {detail, sections} = await first({description: '<p>Bake.</p>'});
    expect({detail, sections}).to.deep.equal({detail: undefined, sections: [{format: 'html', content: '<p>Bake.</p>'}]});
  });

  it('says how far from home one may work', async () => {
    const modeOf = async (location: object) => (await first({location: {...LEEDS, ...location}})).places[0]!.workMode;
    expect(await modeOf({is_remote: true})).to.equal('remote');
    expect(await modeOf({is_remote: true, remote_details: {value: 'remote-location', label: 'Fully remote, within chosen location(s)'}})).to.equal('remote');
    expect(await modeOf({is_remote: true, remote_details: {value: 'hybrid', label: 'Hybrid, some days at home'}})).to.equal('hybrid');
    expect(await modeOf({is_remote: false, remote_details: {value: 'remote-location'}})).to.equal(undefined);
  });

  it('may be in several places', async () => {
    const york = {...LEEDS, city: 'York, GB', name: 'York, GB', primary: false};
    expect((await first({locations: [LEEDS, york]})).places.map(({name, addressLocality}) => [name, addressLocality])).to.deep.equal([['Leeds, GB', 'Leeds'], ['York, GB', undefined]]);
  });

  it('takes "Remote" for no city', async () => {
    const {places} = await first({location: {country: {name: 'United Kingdom', id: 'GB'}, city: 'Remote', is_remote: true, name: 'Remote - GB'}});
    expect(places).to.deep.equal([{name: 'Remote - GB', addressCountry: 'GB', workMode: 'remote'}]);
    expect((await first({location: {city: 'Leeds'}})).places).to.deep.equal([{name: 'Leeds', addressLocality: 'Leeds'}]);
  });

  it('reads what is left of a broken position', async () => {
    for (const titles of await readBroken(LIST, (jobs) => jobs, BAKER)) expect(titles).to.include('Baker');
  });
});
