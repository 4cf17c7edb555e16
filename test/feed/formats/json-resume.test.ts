import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const URL_OF_JOB = 'https://bakery.example/baker.json';
const BAKER = {
  title: 'Baker', company: 'The Corner Bakery', type: 'Part-time', date: '2026-11-02', description: 'You bake what the town eats.', remote: 'None', salary: '40000', experience: 'Senior',
  location: {address: 'Rue du Four 7\n2nd floor', postalCode: '69001', city: 'Lyon', countryCode: 'fr', region: 'Rhône'},
  responsibilities: ['Bake bread.', 'Bake cake.'], qualifications: ['Two hands.'],
  skills: [{name: 'Dough', level: 'Master', keywords: ['rye', 'wheat']}, {name: 'Ovens'}],
  meta: {canonical: 'https://bakery.example/baker', version: 'v1.0.0', lastModified: '2026-11-03T08:00:00'},
};

describe('a job of JSON Resume', () => {
  it('is read with its lists', async () => {
    const {format, postings, updated, notes} = await readAt(URL_OF_JOB, BAKER);
    expect({format, updated, notes}).to.deep.equal({format: 'json-resume', updated: '2026-11-03T08:00:00', notes: []});
    expect(postings).to.deep.equal([{
      id: 'https://bakery.example/baker', title: 'Baker', url: 'https://bakery.example/baker', applyUrl: 'https://bakery.example/baker', hiringOrganization: {name: 'The Corner Bakery'},
      places: [{streetAddress: 'Rue du Four 7 2nd floor', addressLocality: 'Lyon', addressRegion: 'Rhône', postalCode: '69001', addressCountry: 'FR', workMode: 'on-site'}],
      employmentType: ['PART_TIME'], level: 'Senior', baseSalary: [{minValue: 40000, maxValue: 40000}], datePosted: '2026-11-02', tags: [],
      sections: [
        {format: 'text', content: 'You bake what the town eats.'},
        {kind: 'responsibilities', format: 'text', content: ['Bake bread.', 'Bake cake.']},
        {kind: 'minimum-qualifications', format: 'text', content: 'Two hands.'},
        {kind: 'minimum-qualifications', title: 'Skills', content: ['Dough (Master): rye, wheat', 'Ovens']},
      ],
    }]);
  });

  it('may have no more of a date than its month', async () => {
    expect((await readAt(URL_OF_JOB, {...BAKER, date: '2026-11'})).postings[0]).to.include({datePostedText: '2026-11'});
  });

  it('may be one of several', async () => expect((await readAt(URL_OF_JOB, [BAKER, {...BAKER, meta: {canonical: '/chef'}}])).postings).to.have.lengthOf(2));

  it('is not a job of ours, nor the schema', async () => {
    expect((await readAt(URL_OF_JOB, {id: 'baker', ...BAKER})).format).to.equal('job-feed');
    const error = await readAt(URL_OF_JOB, {$schema: 'http://json-schema.org/draft-07/schema#', title: 'Job', type: 'object', properties: {}}).catch(({code}) => code as string);
    expect(error).to.equal('format');
  });

  it('may be broken', async () => {
    for (const titles of await readBroken(URL_OF_JOB, (jobs) => jobs, BAKER)) expect(titles[0]).to.equal('Baker');
  });
});
