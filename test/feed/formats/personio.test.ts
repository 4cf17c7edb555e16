import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const FEED = 'https://eckbaeckerei.jobs.personio.de/xml?language=de';
/** As the loader hands XML over: each child in a list. */
const BAKER = {
  id: ['183'], subcompany: ['Eckbäckerei GmbH'], office: ['Berlin'], additionalOffices: [{office: ['Bonn', 'Berlin']}], department: ['Backstube'], recruitingCategory: ['Handwerk'], name: ['Bäcker (m/w/d)'],
  jobDescriptions: [{jobDescription: [{name: ['Deine Aufgaben'], value: ['<ul><li>Backen</li></ul>']}, {name: ['Wir bieten'], value: ['<p>Brot</p>']}, {name: ['Leer'], value: ['']}]}],
  employmentType: ['permanent'], seniority: ['entry-level'], schedule: ['part-time'], keywords: ['Brot, Kuchen'], createdAt: ['2026-11-02T08:00:00+00:00'],
};
const feed = (...position: readonly object[]) => ({'workzag-jobs': {position}});
const first = async (position: object, url = FEED) => (await readAt(url, feed({...BAKER, ...position}))).postings[0]!;

describe('Personio', () => {
  it('lists positions with the sections of the employer', async () => {
    const {format, language, postings, notes} = await readAt(FEED, feed(BAKER));
    expect({format, language}).to.deep.equal({format: 'personio', language: 'de'});
    expect(postings).to.deep.equal([{
      id: '183', title: 'Bäcker (m/w/d)', url: 'https://eckbaeckerei.jobs.personio.de/job/183?language=de', applyUrl: 'https://eckbaeckerei.jobs.personio.de/job/183?language=de',
      hiringOrganization: {name: 'Eckbäckerei GmbH'}, places: [{name: 'Berlin'}, {name: 'Bonn'}], employmentType: ['PART_TIME'], department: 'Backstube', level: 'Entry level', baseSalary: [],
      datePosted: '2026-11-02T08:00:00+00:00', language: 'de', tags: ['Handwerk', 'Brot', 'Kuchen'],
      sections: [{title: 'Deine Aufgaben', format: 'html', content: '<ul><li>Backen</li></ul>'}, {title: 'Wir bieten', format: 'html', content: '<p>Brot</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('may be empty', async () => {
    expect((await readAt(FEED, {'workzag-jobs': {}})).postings).to.deep.equal([]);
    expect((await readAt(FEED, {'workzag-jobs': ''})).postings).to.deep.equal([]);
  });

  it('knows the pages of jobs beside its own feed only', async () => {
    expect((await first({}, 'https://jobs.eckbaeckerei.example/xml')).url).to.equal('https://jobs.eckbaeckerei.example/job/183');
    expect(await first({}, 'https://cdn.example/feeds/personio.xml')).to.not.have.property('url');
    expect((await first({jobUrl: ['https://eckbaeckerei.example/baecker']})).url).to.equal('https://eckbaeckerei.example/baecker');
  });

  it('believes what is particular more than the schedule', async () => {
    const types = async (employmentType: string, schedule: string) => (await first({employmentType: [employmentType], schedule: [schedule]})).employmentType;
    expect(await types('intern', 'full-time')).to.deep.equal(['INTERN']);
    expect(await types('freelance', 'part-time')).to.deep.equal(['CONTRACTOR']);
    expect(await types('permanent', 'full-or-part-time')).to.deep.equal(['FULL_TIME', 'PART_TIME']);
    expect(await types('permanent', '')).to.deep.equal(['FULL_TIME']);
  });

  it('may say the pay', async () => {
    const salaryInformation = [{min: ['2500.00'], max: ['3000.00'], currencyCode: ['EUR'], type: ['monthly']}];
    expect((await first({salaryInformation})).baseSalary).to.deep.equal([{minValue: 2500, maxValue: 3000, currency: 'EUR', unitText: 'MONTH'}]);
  });

  it('has a position once that is there twice', async () => expect((await readAt(FEED, feed(BAKER, BAKER))).postings).to.have.lengthOf(1));

  it('reads what is left of a broken position', async () => {
    for (const titles of await readBroken(FEED, (positions) => feed(...positions), BAKER)) expect(titles).to.include('Bäcker (m/w/d)');
  });
});
