import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const OFFERS = 'https://bakery.recruitee.com/api/offers/';
const TEXTS = {title: 'Bäcker (m/w/d)', description: '<p>Du backst.</p>', requirements: '<p><strong>Du hast</strong></p><p>Zwei Hände</p>'};
const BAKER = {
  id: 270, slug: 'baecker', status: 'published', ...TEXTS, highlight: null, department: 'Backstube', tags: ['Brot'], employment_type_code: 'parttime_permanent', experience_code: 'mid_level',
  company_name: 'Eckbäckerei', city: 'Berlin', state_name: 'Berlin', country: 'Germany', country_code: 'DE', postal_code: '10178', location: 'Berlin, Berlin, Germany',
  locations: [{id: 1, name: 'Backstube', city: 'Berlin', state: 'Berlin', country: 'Germany', country_code: 'DE', street: 'Ofenweg 1', postal_code: '10178'}],
  remote: false, hybrid: false, on_site: true, salary: {min: '2500', max: '3000', period: 'month', currency: 'EUR'}, careers_url: 'https://jobs.eckbaeckerei.example/o/baecker',
  careers_apply_url: 'https://jobs.eckbaeckerei.example/o/baecker/c/new', created_at: '2026-10-01 09:41:37 UTC', published_at: '2026-11-02 08:00:00 UTC', close_at: '2026-12-31 22:59:59 UTC',
  translations: {en: {title: 'Baker', description: '<p>You bake.</p>'}, de: TEXTS},
};
const first = async (offer: object) => (await readAt(OFFERS, {offers: [{...BAKER, ...offer}]})).postings[0]!;

describe('Recruitee', () => {
  it('lists offers', async () => {
    const {format, postings, notes} = await readAt(OFFERS, {offers: [BAKER]});
    expect(format).to.equal('recruitee');
    expect(postings).to.deep.equal([{
      id: '270', title: TEXTS.title, url: BAKER.careers_url, applyUrl: BAKER.careers_apply_url, hiringOrganization: {name: 'Eckbäckerei'}, department: 'Backstube', level: 'Mid level',
      places: [{name: 'Backstube', streetAddress: 'Ofenweg 1', addressLocality: 'Berlin', addressRegion: 'Berlin', postalCode: '10178', addressCountry: 'DE', workMode: 'on-site'}],
      employmentType: ['PART_TIME'], baseSalary: [{minValue: 2500, maxValue: 3000, currency: 'EUR', unitText: 'MONTH'}], datePosted: '2026-11-02T08:00:00Z',
      validThrough: '2026-12-31T22:59:59Z', language: 'de', tags: ['Brot'],
      sections: [{format: 'html', content: TEXTS.description}, {kind: 'minimum-qualifications', format: 'html', content: TEXTS.requirements}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('is recognised when it is empty, or one offer', async () => {
    expect(await readAt(OFFERS, {offers: []})).to.include({format: 'recruitee'});
    expect((await readAt(`${OFFERS}baecker`, {offer: BAKER})).postings.map(({id}) => id)).to.deep.equal(['270']);
  });

  it('may be for some time, and part or full time', async () => {
    for (const [code, type] of [['parttime_fixed_term', 'PART_TIME'], ['fulltime_fixed_term', 'FULL_TIME']] as const) expect((await first({employment_type_code: code})).employmentType).to.deep.equal([type, 'TEMPORARY']);
  });

  it('leaves out what is not published', async () => {
    const {postings} = await readAt(OFFERS, {offers: [{...BAKER, status: 'closed'}, {...BAKER, id: 2, status: 'internal'}, {...BAKER, id: 3}]});
    expect(postings.map(({id}) => id)).to.deep.equal(['3']);
  });

  it('believes that several work modes leave a choice', async () => {
    const mode = async (offer: object) => (await first(offer)).places[0]!.workMode;
    expect(await mode({remote: true})).to.equal('hybrid');
    expect(await mode({hybrid: true})).to.equal('hybrid');
    expect(await mode({remote: true, on_site: false})).to.equal('remote');
    expect(await mode({on_site: false, locations: [], location: 'Remote job'})).to.equal('remote');
  });

  it('has no pay where none is given', async () => {
    expect((await first({salary: {min: null, max: null, period: null, currency: null}})).baseSalary).to.deep.equal([]);
  });

  it('does not guess a language', async () => {
    expect((await first({translations: {en: {title: 'Baker'}, fr: {title: 'Boulanger'}}}))).to.not.have.property('language');
    expect((await first({translations: {nl: {title: 'Bakker'}}})).language).to.equal('nl');
  });

  it('begins with what is highlighted, and says once what is there twice', async () => {
    const {sections} = await first({highlight: '<p>Früh auf!</p>', requirements: TEXTS.description});
    expect(sections).to.deep.equal([{format: 'html', content: '<p>Früh auf!</p>'}, {format: 'html', content: TEXTS.description}]);
  });

  it('is in the language that the address asks for, where it has that', async () => {
    const inLanguage = async (language: string) => (await readAt(`${OFFERS}?language=${language}`, {offers: [BAKER]})).postings[0]!;
    expect(await inLanguage('en')).to.deep.include({title: 'Baker', language: 'en', sections: [{format: 'html', content: '<p>You bake.</p>'}]});
    expect(await inLanguage('fr')).to.deep.include({title: TEXTS.title, language: 'de'});
  });

  it('reads what is left of a broken offer', async () => {
    for (const titles of await readBroken(OFFERS, (offers) => ({offers}), BAKER)) expect(titles).to.include(TEXTS.title);
  });
});
