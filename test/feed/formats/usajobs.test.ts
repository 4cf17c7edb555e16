import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const SEARCH = 'https://data.usajobs.gov/api/Search?Keyword=baker';
const DETAILS = {
  JobSummary: 'Bake for the Navy.', WhoMayApply: {Name: '', Code: ''}, LowGrade: '7', HighGrade: '9', MajorDuties: ['Bake bread.', 'Bake cake.'], Education: '', Requirements: 'Rise early.',
  KeyRequirements: ['Two hands'], Evaluations: 'By taste.', HowToApply: '<p>Write to us.</p>', RequiredDocuments: 'A loaf.', Benefits: 'Bread.', AgencyMarketingStatement: 'Since 1911.', OtherInformation: 'None.',
  WhatToExpectNext: 'A tasting.', RemoteIndicator: false, TeleworkEligible: true,
};
const BAKER = {
  PositionID: 'N-7', PositionTitle: 'Baker', PositionURI: 'https://www.usajobs.gov:443/job/7', ApplyURI: ['https://www.usajobs.gov:443/job/7?apply=1'], PositionLocationDisplay: 'Multiple Locations',
  PositionLocation: [{LocationName: 'Norfolk, Virginia', CountryCode: 'United States', CountrySubDivisionCode: 'Virginia', CityName: 'Norfolk, Virginia', Longitude: -76, Latitude: 36}],
  OrganizationName: 'Naval Bakeries', DepartmentName: 'Department of the Navy', JobCategory: [{Name: 'Baking', Code: '7402'}], JobGrade: [{Code: 'WG'}], PositionSchedule: [{Name: 'Part-time', Code: '2'}],
  PositionOfferingType: [{Name: 'Permanent', Code: '15317'}], QualificationSummary: 'Has baked.', PositionRemuneration: [{MinimumRange: '20.50', MaximumRange: '25', RateIntervalCode: 'PH', Description: 'Per Hour'}],
  PublicationStartDate: '2026-11-02T00:00:00.0000', ApplicationCloseDate: '2026-12-02T23:59:59.9970', UserArea: {Details: DETAILS},
};
const search = (jobs: readonly object[], pages?: string) => ({
  LanguageCode: 'EN', SearchParameters: {},
  SearchResult: {SearchResultCount: jobs.length, SearchResultItems: jobs.map((job) => ({MatchedObjectId: '7', MatchedObjectDescriptor: job, RelevanceRank: 0})), UserArea: {NumberOfPages: pages}},
});
const first = async (job: object) => (await readAt(SEARCH, search([{...BAKER, ...job}]))).postings[0]!;

describe('USAJOBS', () => {
  it('gives the jobs of a search, with all their facts', async () => {
    const {format, postings, notes} = await readAt(SEARCH, search([BAKER]));
    expect({format, notes}).to.deep.equal({format: 'usajobs', notes: []});
    const {sections: _, ...facts} = postings[0]!;
    expect(facts).to.deep.equal({
      id: '7', title: 'Baker', url: 'https://www.usajobs.gov/job/7', applyUrl: 'https://www.usajobs.gov/job/7?apply=1', hiringOrganization: {name: 'Naval Bakeries'}, department: 'Department of the Navy',
      places: [{name: 'Norfolk, Virginia', addressLocality: 'Norfolk', addressRegion: 'Virginia', addressCountry: 'United States'}], employmentType: ['PART_TIME'], level: 'WG-7/9',
      baseSalary: [{minValue: 20.5, maxValue: 25, currency: 'USD', unitText: 'HOUR'}], datePosted: '2026-11-02T00:00:00.0000', validThrough: '2026-12-02T23:59:59.9970', language: 'en', tags: ['Baking'],
    });
  });

  it('gives their texts as sections, in the order of its own pages', async () => {
    const {sections} = await first({});
    expect(sections.map(({kind, title}) => kind ?? title)).to.deep.equal([
      'about', 'company', 'responsibilities', 'Requirements', 'Conditions of employment', 'minimum-qualifications', 'Additional information', 'benefits', 'How you will be evaluated', 'Required documents', 'how-to-apply', 'Next steps',
    ]);
    expect(sections.find(({kind}) => kind === 'responsibilities')!.content).to.deep.equal(['Bake bread.', 'Bake cake.']);
    expect(sections.find(({kind}) => kind === 'how-to-apply')!.format).to.equal('html');
  });

  it('may be done from anywhere', async () => {
    const {places} = await first({PositionLocation: [], PositionLocationDisplay: 'Anywhere in the U.S.', UserArea: {Details: {RemoteIndicator: true}}});
    expect(places).to.deep.equal([{name: 'Anywhere in the U.S.', workMode: 'remote'}]);
  });

  it('has pay by codes, words, or not at all', async () => {
    const pay = async (MinimumRange: string, RateIntervalCode: string, Description?: string) => (await first({PositionRemuneration: [{MinimumRange, MaximumRange: MinimumRange, RateIntervalCode, Description}]})).baseSalary;
    expect(await pay('50,000', 'PA')).to.deep.equal([{minValue: 50000, maxValue: 50000, currency: 'USD', unitText: 'YEAR'}]);
    expect(await pay('900', 'BW', 'Bi-weekly')).to.deep.equal([{minValue: 900, maxValue: 900, currency: 'USD', text: 'Bi-weekly'}]);
    expect(await pay('0', 'WC', 'Without Compensation')).to.deep.equal([]);
  });

  it('has types of offers beside the schedules', async () => {
    expect((await first({PositionSchedule: [], PositionOfferingType: [{Name: 'Permanent'}]})).employmentType).to.deep.equal(['FULL_TIME']);
    expect((await first({PositionOfferingType: [{Name: 'Temporary'}]})).employmentType).to.deep.equal(['PART_TIME', 'TEMPORARY']);
  });

  it('may be one of its results', async () => {
    const item = {MatchedObjectId: '1', MatchedObjectDescriptor: {PositionTitle: 'Baker'}};
    expect((await readAt(undefined, item)).postings.map(({title}) => title)).to.deep.equal(['Baker']);
    expect((await readAt(undefined, [item, item])).format).to.equal('usajobs');
  });

  it('goes on while there are pages', async () => {
    expect((await readAt(SEARCH, search([BAKER], '3'))).next).to.equal(`${SEARCH}&Page=2`);
    expect((await readAt(`${SEARCH}&Page=3`, search([BAKER], '3'))).next).to.equal(undefined);
  });

  it('may be empty or broken', async () => {
    expect((await readAt(SEARCH, search([]))).postings).to.deep.equal([]);
    for (const titles of await readBroken(SEARCH, (jobs) => search(jobs), BAKER)) expect(titles[0]).to.equal('Baker');
    for (const titles of await readBroken(SEARCH, (jobs) => search(jobs.map((Details) => ({...BAKER, UserArea: {Details}}))), DETAILS)) expect(titles[0]).to.equal('Baker');
  });
});
