import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const LIST = 'https://bakery.bamboohr.com/careers/list';
const BAKER = {
  id: '12', jobOpeningName: 'Baker ', departmentId: '3', departmentLabel: 'Kitchen ', employmentStatusLabel: 'Part-Time', employmentType: null,
  location: {city: 'Lyon', state: 'Rhône'}, atsLocation: {country: null, state: null, province: null, city: null}, isRemote: null, locationType: '0',
};
const list = (...result: readonly object[]) => ({meta: {totalCount: result.length}, result});
const first = async (job: object) => (await readAt(LIST, list({...BAKER, ...job}))).postings[0]!;

describe('BambooHR', () => {
  it('lists jobs, with where their pages and texts are', async () => {
    const {format, postings, notes} = await readAt(LIST, list(BAKER));
    expect(format).to.equal('bamboohr');
    expect(postings).to.deep.equal([{
      id: '12', title: 'Baker', url: 'https://bakery.bamboohr.com/careers/12', applyUrl: 'https://bakery.bamboohr.com/careers/12',
      detail: 'https://bakery.bamboohr.com/careers/12/detail', department: 'Kitchen', employmentType: ['PART_TIME'],
      places: [{addressLocality: 'Lyon', addressRegion: 'Rhône', workMode: 'on-site'}], baseSalary: [], tags: [], sections: [],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('may be the openings by themselves', async () => {
    expect(await readAt(LIST, [BAKER])).to.include({format: 'bamboohr'});
    expect((await readAt('https://bakery.bamboohr.com/careers/12/detail', {jobOpening: {jobOpeningName: 'Baker'}})).postings.map(({id}) => id)).to.deep.equal(['12']);
  });

  it('may have the place in the other of two members', async () => {
    const {places} = await first({location: {city: null, state: null}, atsLocation: {country: 'France', province: 'Rhône', city: 'Lyon'}});
    expect(places).to.deep.equal([{addressLocality: 'Lyon', addressRegion: 'Rhône', addressCountry: 'France', workMode: 'on-site'}]);
  });

  it('says in two ways how one works; the newer is believed', async () => {
    for (const [locationType, isRemote, mode] of [['1', null, 'remote'], ['2', true, 'hybrid'], ['0', 1, 'on-site'], [null, 1, 'remote'], [undefined, true, 'remote'], [2, 0, 'hybrid']] as const) {
      expect((await first({locationType, isRemote})).places[0]!.workMode).to.equal(mode);
    }
    expect((await first({locationType: null})).places[0]).not.to.have.property('workMode');
  });

  it('gives one job, with its text', async () => {
    const {id: _, ...opening} = BAKER;
    const jobOpening = {...opening, jobOpeningShareUrl: 'https://bakery.bamboohr.com/careers/12', description: '<p>Bake.</p>', compensation: '€20 an hour', datePosted: '2026-11-02', minimumExperience: 'Mid-level', location: {city: 'Lyon', state: null, postalCode: '69001', addressCountry: 'France'}};
    const {postings} = await readAt('https://bakery.bamboohr.com/careers/12/detail', {meta: {}, result: {jobOpening, formFields: {}}});
    expect(postings).to.have.lengthOf(1);
    expect(postings[0]).to.deep.include({id: '12', level: 'Mid-level', datePosted: '2026-11-02', baseSalary: [{minValue: 20, maxValue: 20, currency: 'EUR', unitText: 'HOUR'}], sections: [{format: 'html', content: '<p>Bake.</p>'}]});
    expect(postings[0]).not.to.have.property('detail');
    expect(postings[0]!.places).to.deep.equal([{addressLocality: 'Lyon', postalCode: '69001', addressCountry: 'France', workMode: 'on-site'}]);
  });

  it('may have no jobs, or openings that are not open', async () => {
    expect(await readAt(LIST, list())).to.deep.include({format: 'bamboohr', postings: [], notes: []});
    expect((await readAt(LIST, list(BAKER, {...BAKER, id: '13', jobOpeningStatus: 'Closed'}))).postings.map(({id}) => id)).to.deep.equal(['12']);
  });

  it('has no pages if nobody knows where the list came from', async () => {
    const {postings: [job]} = await readAt(undefined, list(BAKER));
    expect(job).not.to.have.any.keys('url', 'detail');
  });

  it('may be broken', async () => {
    for (const titles of await readBroken(LIST, (jobs) => list(...jobs), {...BAKER, compensation: '1', datePosted: '2026-11-02'})) expect(titles[0]).to.equal('Baker');
  });
});
