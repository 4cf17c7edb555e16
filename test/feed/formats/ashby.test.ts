import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const BOARD = 'https://api.ashbyhq.com/posting-api/job-board/bakery?includeCompensation=true';
const SALARY = {compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'EUR', minValue: 30000, maxValue: 36000.5, summary: '€30K – €36K'};
const BAKER = {
  id: 'b-1', title: ' Baker  (all levels) ', department: 'Kitchen', team: 'Bread', employmentType: 'PartTime', location: 'Lyon', secondaryLocations: [],
  publishedAt: '2026-11-02T08:00:00.123+00:00', isListed: true, isRemote: false, address: {postalAddress: {addressLocality: 'Lyon', addressRegion: '', addressCountry: 'France'}},
  jobUrl: 'https://jobs.ashbyhq.com/bakery/b-1', applyUrl: 'https://jobs.ashbyhq.com/bakery/b-1/application', descriptionHtml: '<p>Bake.</p>', descriptionPlain: 'Bake.',
  shouldDisplayCompensationOnJobPostings: true, compensation: {compensationTierSummary: '€30K – €36K', compensationTiers: [{id: 't', title: null, components: [SALARY]}]},
};
const board = (...jobs: readonly object[]) => ({apiVersion: '1', jobs});
const first = async (job: object) => (await readAt(BOARD, board({...BAKER, ...job}))).postings[0]!;
const placesOf = async (job: object) => (await first(job)).places;

describe('Ashby', () => {
  it('lists postings', async () => {
    const {format, postings, notes} = await readAt(BOARD, board(BAKER));
    expect(format).to.equal('ashby');
    expect(postings).to.deep.equal([{
      id: 'b-1', title: 'Baker (all levels)', url: BAKER.jobUrl, applyUrl: BAKER.applyUrl, department: 'Kitchen', team: 'Bread', employmentType: ['PART_TIME'],
      places: [{name: 'Lyon', addressLocality: 'Lyon', addressCountry: 'France'}], datePosted: BAKER.publishedAt, tags: [],
      baseSalary: [{minValue: 30000, maxValue: 36000.5, currency: 'EUR', unitText: 'YEAR'}], sections: [{format: 'html', content: '<p>Bake.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('is recognised when it is empty', async () => expect(await readAt(BOARD, board())).to.include({format: 'ashby'}));

  it('leaves out what is not listed', async () => {
    const {postings} = await readAt(BOARD, board({...BAKER, isListed: false}, {...BAKER, id: 'b-2'}));
    expect(postings.map(({id}) => id)).to.deep.equal(['b-2']);
  });

  it('believes the place, then the workplace type, then whether it is remote', async () => {
    const mode = async (job: object) => (await placesOf(job))[0]!.workMode;
    expect(await mode({workplaceType: 'Hybrid', isRemote: true, location: 'Remote'})).to.equal('remote');
    expect(await mode({workplaceType: 'Hybrid', isRemote: true})).to.equal('hybrid');
    expect(await mode({workplaceType: 'OnSite', isRemote: true})).to.equal('on-site');
    expect(await mode({isRemote: true, location: 'Hybrid, Lyon'})).to.equal('hybrid');
    expect(await mode({isRemote: null, location: 'Remote (France)'})).to.equal('remote');
    expect(await mode({isRemote: true})).to.equal('remote');
    expect(await mode({isRemote: false})).to.equal(undefined);
  });

  it('may be in several places, of which some have no address', async () => {
    const secondaryLocations = [{location: 'Paris', address: {postalAddress: {addressCountry: 'France'}}}, {location: 'Nice', address: null}, {location: 'Rome', address: {addressCountry: 'Italy'}}];
    expect(await placesOf({secondaryLocations})).to.deep.equal([
      {name: 'Lyon', addressLocality: 'Lyon', addressCountry: 'France'}, {name: 'Paris', addressCountry: 'France'}, {name: 'Nice'}, {name: 'Rome', addressCountry: 'Italy'},
    ]);
    expect(await placesOf({workplaceType: 'Hybrid', secondaryLocations: [{location: 'Remote (Italy)'}]})).to.deep.equal([
      {name: 'Lyon', addressLocality: 'Lyon', addressCountry: 'France', workMode: 'hybrid'}, {name: 'Remote (Italy)', workMode: 'remote'},
    ]);
    expect(await placesOf({location: 'Lyon | Paris'})).to.deep.equal([{name: 'Lyon'}, {name: 'Paris'}]);
    expect(await placesOf({location: 'Remote (Italy | France)', address: null})).to.deep.equal([{name: 'Remote (Italy | France)', workMode: 'remote'}]);
  });

  it('tells places of one name apart by their addresses', async () => {
    const inAmerica = {...BAKER, id: 'b-2', address: {postalAddress: {addressLocality: 'Lyon', addressCountry: 'USA'}}};
    const {postings} = await readAt(BOARD, board(BAKER, inAmerica, {...BAKER, id: 'b-3'}, {...BAKER, id: 'b-4', isRemote: true}));
    expect(postings.map(({places: [place]}) => [place?.addressCountry, place?.workMode])).to.deep.equal([['France', undefined], ['US', undefined], ['France', undefined], ['France', 'remote']]);
  });

  it('has a pay for each tier, and says in words what is no salary', async () => {
    const equity = {compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null, minValue: 0.1, maxValue: 0.5, summary: '0.1% – 0.5% Equity'};
    const compensationTiers = [
      {title: 'Lyon', components: [equity, SALARY], additionalInformation: 'Bread is free'},
      {title: 'Elsewhere', tierSummary: 'Offers Equity', components: [{...equity, minValue: null}]},
      {title: 'Helpers', components: [{...SALARY, interval: '1 HOUR', minValue: 12, maxValue: 12}]},
    ];
    expect((await first({compensation: {compensationTiers}})).baseSalary).to.deep.equal([
      {minValue: 30000, maxValue: 36000.5, currency: 'EUR', unitText: 'YEAR', name: 'Lyon', text: '0.1% – 0.5% Equity • Bread is free'},
      {name: 'Elsewhere', text: 'Offers Equity'},
      {minValue: 12, maxValue: 12, currency: 'EUR', unitText: 'HOUR', name: 'Helpers'},
    ]);
    expect((await first({compensation: {compensationTierSummary: 'Ask us', compensationTiers: []}})).baseSalary).to.deep.equal([{text: 'Ask us'}]);
    expect((await first({compensation: {compensationTierSummary: '$30K – $36.5K • 0.1% – 0.5% • Offers Equity', compensationTiers: []}})).baseSalary)
      .to.deep.equal([{minValue: 30000, maxValue: 36500, currency: 'USD', unitText: 'YEAR', text: '0.1% – 0.5% • Offers Equity'}]);
    expect((await first({compensation: {compensationTierSummary: 'CA$20 – CA$22.50 per hour', compensationTiers: []}})).baseSalary)
      .to.deep.equal([{minValue: 20, maxValue: 22.5, currency: 'CAD', unitText: 'HOUR'}]);
    expect((await first({compensation: undefined})).baseSalary).to.deep.equal([]);
  });

  it('says what stands before the amount', async () => {
    const said = async (salary: object) => (await first({compensation: {compensationTiers: [{title: 'Lyon', components: [{...SALARY, ...salary}, {summary: 'Offers Equity'}]}]}})).baseSalary.map(({text}) => text);
    expect(await said({summary: 'OTE €30K – €36K'})).to.deep.equal(['OTE • Offers Equity']);
    expect(await said({summary: 'Target base salary, by experience: EUR 30K – EUR 36K per month'})).to.deep.equal(['Target base salary, by experience • Offers Equity']);
    expect(await said({summary: 'Level 4 CA$30K – CA$36K'})).to.deep.equal(['Level 4 • Offers Equity']);
    for (const summary of ['€30K – €36K', 'EUR 30K', 'CA$30K', '30 000 €', 'From €30K', 'Up to €36K', '', null, 'Base']) expect(await said({summary}), `${summary}`).to.deep.equal(['Offers Equity']);
  });

  it('hides pay that is not to be shown', async () => {
    expect((await first({shouldDisplayCompensationOnJobPostings: false})).baseSalary).to.deep.equal([]);
  });

  it('has plain text where there is no HTML', async () => {
    expect((await first({descriptionHtml: ''})).sections).to.deep.equal([{format: 'text', content: 'Bake.'}]);
  });

  it('reads what is left of a broken posting', async () => {
    for (const titles of await readBroken(BOARD, (jobs) => board(...jobs), BAKER)) expect(titles).to.include('Baker (all levels)');
  });
});
