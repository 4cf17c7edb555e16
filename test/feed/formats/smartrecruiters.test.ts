import {expect} from '@open-wc/testing';
import {readText} from '../../../src/feed/read-text.js';
import {readAt, readBroken} from './reading-at.js';

const LIST = 'https://api.smartrecruiters.com/v1/companies/Bakery1/postings';
const BAKER = {
  id: '7400', name: 'Baker\u00a0', uuid: 'u', refNumber: 'REF1', company: {identifier: 'Bakery1', name: 'The Corner Bakery'}, releasedDate: '2026-11-02T08:00:00.000Z',
  location: {city: 'Warsaw', region: '', country: 'pl', address: 'xxxx', postalCode: '00-001', remote: true, hybrid: true, latitude: '52.2', fullLocation: 'Warsaw, , Poland'},
  industry: {id: 'food', label: 'Food'}, department: {}, function: {id: 'production', label: 'Production'}, typeOfEmployment: {id: 'permanent', label: 'Full-time'},
  experienceLevel: {id: 'associate', label: 'Associate'}, visibility: 'PUBLIC', ref: `${LIST}/7400`, language: {code: 'pl', label: 'Polish'},
};
const page = (facts: object, ...content: readonly object[]) => ({offset: 0, limit: 100, totalFound: content.length, ...facts, content});
const first = async (job: object) => (await readAt(LIST, page({}, {...BAKER, ...job}))).postings[0]!;

describe('SmartRecruiters', () => {
  it('lists postings whose texts are elsewhere', async () => {
    const {format, postings, notes} = await readAt(LIST, page({}, BAKER));
    expect(format).to.equal('smartrecruiters');
    expect(postings).to.deep.equal([{
      id: '7400', title: 'Baker', url: 'https://jobs.smartrecruiters.com/Bakery1/7400', applyUrl: 'https://jobs.smartrecruiters.com/Bakery1/7400', detail: BAKER.ref,
      hiringOrganization: {name: 'The Corner Bakery'}, employmentType: ['FULL_TIME'], level: 'Associate', datePosted: BAKER.releasedDate, language: 'pl', tags: ['Production', 'Food'],
      places: [{name: 'Warsaw, Poland', addressLocality: 'Warsaw', postalCode: '00-001', addressCountry: 'PL', workMode: 'hybrid'}], baseSalary: [], sections: [],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('knows where a posting has its texts also without being told', async () => {
    expect((await first({ref: undefined})).detail).to.equal('https://api.smartrecruiters.com/v1/companies/Bakery1/postings/7400');
    expect(await first({ref: undefined, company: {}})).to.include({
      detail: 'https://api.smartrecruiters.com/v1/companies/Bakery1/postings/7400', url: 'https://jobs.smartrecruiters.com/Bakery1/7400',
    });
    expect((await readAt(undefined, page({}, {...BAKER, ref: undefined, company: {}}))).postings[0]).to.not.have.any.keys('detail', 'url');
  });

  it('leaves out what is closed, or for its own people', async () => {
    const {postings} = await readAt(LIST, page({}, {...BAKER, active: false}, {...BAKER, id: '2', visibility: 'INTERNAL'}, {...BAKER, id: '3', experienceLevel: {id: 'not_applicable', label: 'Not Applicable'}}));
    expect(postings.map(({id, level}) => [id, level])).to.deep.equal([['3', undefined]]);
  });

  it('goes on as long as there are more', async () => {
    const next = async (url: string, facts: object) => (await readAt(url, page(facts, BAKER, {...BAKER, id: '2'}))).next;
    expect(await next(`${LIST}?limit=2`, {totalFound: 5})).to.equal(`${LIST}?limit=2&offset=2`);
    expect(await next(`${LIST}?limit=2&offset=2`, {offset: undefined, totalFound: 5})).to.equal(`${LIST}?limit=2&offset=4`);
    expect(await next(`${LIST}?limit=2&offset=3`, {offset: 3, totalFound: 5})).to.equal(undefined);
    expect((await readAt(`${LIST}?offset=9`, page({offset: 9, totalFound: 20}))).next).to.equal(undefined);
  });

  it('says that nothing at all may be a wrong name', async () => {
    expect(await readAt(LIST, page({}))).to.deep.include({format: 'smartrecruiters', postings: [], notes: ['']});
    const [note, ...others] = (await readText(JSON.stringify(page({})), {url: LIST})).notes;
    expect(note!.message).to.match(/empty, or there is none.*"Bakery1".*https:\/\/jobs\.smartrecruiters\.com\/Bakery1\//);
    expect(others).to.deep.equal([]);
  });

  it('may have its pay in a field of the employer, if that is an amount', async () => {
    const paid = async (valueLabel: string) => (await first({customField: [{fieldLabel: 'Squad', valueLabel: 'Bread'}, {fieldLabel: 'Job Ad Salary Range', valueLabel}]})).baseSalary;
    expect(await paid('30000 - 36000 EUR Annual')).to.deep.equal([{minValue: 30000, maxValue: 36000, currency: 'EUR', unitText: 'YEAR'}]);
    expect(await paid(' -   ')).to.deep.equal([]);
  });

  it('has the texts of one posting in sections with their titles', async () => {
    const text = (title: string, text: string) => ({title, text});
    const detail = {
      ...BAKER, applyUrl: 'https://jobs.smartrecruiters.com/Bakery1/7400?apply', postingUrl: 'https://jobs.smartrecruiters.com/Bakery1/7400-baker', active: true,
      compensation: {min: 5000, max: 6000, currency: 'PLN', period: 'MONTHLY'},
      jobAd: {sections: {
        jobDescription: text('Opis stanowiska', '<p>Pieczesz.</p>'), companyDescription: text('Opis firmy', '<p>Piekarnia.</p>'), qualifications: text('Wymagania', ''),
        additionalInformation: text('Dodatkowe informacje', '<p>Wszyscy.</p>'), videos: {title: 'Video', urls: []},
      }},
    };
    const {postings: [posting]} = await readAt(`${LIST}/7400`, detail);
    expect(posting).to.deep.include({url: detail.postingUrl, applyUrl: detail.applyUrl, baseSalary: [{minValue: 5000, maxValue: 6000, currency: 'PLN', unitText: 'MONTH'}]});
    expect(posting!.sections).to.deep.equal([
      {kind: 'company', title: 'Opis firmy', format: 'html', content: '<p>Piekarnia.</p>'},
      {title: 'Opis stanowiska', format: 'html', content: '<p>Pieczesz.</p>'},
      {title: 'Dodatkowe informacje', format: 'html', content: '<p>Wszyscy.</p>'},
    ]);
    expect(posting).to.not.have.property('detail');
  });

  it('says of hybrid work what the employer says', async () => {
    const detail = {...BAKER, location: {...BAKER.location, hybridDescription: 'Two days at home'}, jobAd: {sections: {jobDescription: {title: 'Job', text: '<p>Bake.</p>'}}}};
    expect((await readAt(`${LIST}/7400`, detail)).postings[0]!.sections.at(-1)).to.deep.equal({kind: 'other', format: 'text', content: 'Two days at home'});
  });

  it('names a place once, without how one works there', async () => {
    const location = {city: 'Poland', region: 'REMOTE', country: 'pl', remote: true, hybrid: false, fullLocation: 'Poland, REMOTE, Poland'};
    expect((await first({location})).places).to.deep.equal([{name: 'Poland', addressLocality: 'Poland', addressCountry: 'PL', workMode: 'remote'}]);
  });

  it('reads what is left of a broken posting', async () => {
    const {name, ...rest} = BAKER;
    for (const titles of await readBroken(LIST, (jobs) => page({}, ...jobs.map((job) => ({name, ...job}))), rest)) expect(titles).to.include('Baker');
  });
});
