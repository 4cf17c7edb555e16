import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const FEED = 'https://bakery.pinpointhq.com/postings.json';
const BAKER = {
  id: 'p-1', title: 'Baker', url: 'https://bakery.pinpointhq.com/en/postings/p-1', path: '/en/postings/p-1', description: '<div><!--block-->Bake.</div>',
  key_responsibilities_header: 'What you will do', key_responsibilities: '<ul><li>Knead</li></ul>', skills_knowledge_expertise_header: null, skills_knowledge_expertise: '<p>Two hands</p>',
  benefits_header: 'Benefits', benefits: '', employment_type: 'part_time', employment_type_text: 'Part Time', workplace_type: 'onsite', compensation: '£12 - £14 / hour', compensation_visible: true,
  compensation_minimum: 12, compensation_maximum: 14, compensation_currency: 'GBP', compensation_frequency: 'hour', deadline_at: '2026-12-31T23:59:59+00:00',
  job: {id: 'j', department: {id: 'd', name: 'Kitchen'}, division: {name: 'Bread'}}, location: {id: 'l', name: 'Head bakery', city: 'Leeds', province: 'Yorkshire', postal_code: 'LS1', street_address: '1 Oven Rd'},
};
const first = async (job: object) => (await readAt(FEED, {data: [{...BAKER, ...job}]})).postings[0]!;

describe('Pinpoint', () => {
  it('lists postings with their sections', async () => {
    const {format, postings, notes} = await readAt(FEED, {data: [BAKER]});
    expect(format).to.equal('pinpoint');
    expect(postings).to.deep.equal([{
      id: 'p-1', title: 'Baker', url: BAKER.url, applyUrl: BAKER.url, department: 'Kitchen', team: 'Bread', employmentType: ['PART_TIME'], validThrough: BAKER.deadline_at, tags: [],
      places: [{name: 'Head bakery', streetAddress: '1 Oven Rd', addressLocality: 'Leeds', addressRegion: 'Yorkshire', postalCode: 'LS1', workMode: 'on-site'}],
      baseSalary: [{minValue: 12, maxValue: 14, currency: 'GBP', unitText: 'HOUR'}],
      sections: [
        {format: 'html', content: BAKER.description},
        {kind: 'responsibilities', title: 'What you will do', format: 'html', content: BAKER.key_responsibilities},
        {kind: 'minimum-qualifications', format: 'html', content: BAKER.skills_knowledge_expertise},
      ],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('believes a heading that says what else a section is used for', async () => {
    const {sections} = await first({key_responsibilities_header: 'Qualifications', skills_knowledge_expertise_header: 'Minimum Qualifications', benefits_header: 'Preferred skills', benefits: '<p>Feet</p>'});
    expect(sections.map(({kind, title}) => [kind, title])).to.deep.equal([
      [undefined, undefined], [undefined, 'Qualifications'], ['minimum-qualifications', 'Minimum Qualifications'], [undefined, 'Preferred skills'],
    ]);
  });

  it('has its page at its path', async () => expect((await first({url: undefined})).url).to.equal('https://bakery.pinpointhq.com/en/postings/p-1'));

  it('hides pay that is not to be seen', async () => {
    expect((await first({compensation_visible: false})).baseSalary).to.deep.equal([]);
    expect((await first({compensation_visible: null})).baseSalary).to.deep.equal([]);
  });

  it('says its pay in words where there are no numbers', async () => {
    expect((await first({compensation_minimum: null, compensation_maximum: null})).baseSalary).to.deep.equal([{text: '£12 - £14 / hour'}]);
    expect((await first({compensation_frequency: 'two_weeks'})).baseSalary).to.deep.equal([{minValue: 12, maxValue: 14, currency: 'GBP', text: 'two_weeks'}]);
  });

  it('may be one posting, with its department beside', async () => {
    const {postings} = await readAt(FEED, {data: {...BAKER, job: undefined, department: {name: 'Shop'}, workplace_type: 'remote'}});
    expect(postings.map(({department, places}) => [department, places[0]!.workMode])).to.deep.equal([['Shop', 'remote']]);
  });

  it('reads what is left of a broken posting', async () => {
    for (const titles of await readBroken(FEED, (data) => ({data}), BAKER)) expect(titles).to.include('Baker');
  });
});
