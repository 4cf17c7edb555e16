import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const SITE = 'https://bakery.wd5.myworkdayjobs.com/wday/cxs/bakery/Careers';
const BAKER = {title: 'Baker', externalPath: '/job/Lyon/Baker_R-12', locationsText: 'Lyon, France', postedOn: 'Posted 3 Days Ago', bulletFields: ['R-12']};
const list = (jobPostings: readonly object[], total = jobPostings.length) => ({total, jobPostings, facets: [], userAuthenticated: false});
const first = async (job: object) => (await readAt(`${SITE}/jobs`, list([{...BAKER, ...job}]))).postings[0]!;

describe('Workday', () => {
  it('lists jobs, with where their pages and texts are, and how old they are in its own words', async () => {
    const {format, postings, notes} = await readAt(`${SITE}/jobs`, list([BAKER]));
    expect(format).to.equal('workday');
    const url = 'https://bakery.wd5.myworkdayjobs.com/Careers/job/Lyon/Baker_R-12';
    expect(postings).to.deep.equal([{
      id: 'R-12', title: 'Baker', url, applyUrl: url, detail: `${SITE}/job/Lyon/Baker_R-12`, datePostedText: 'Posted 3 Days Ago',
      places: [{name: 'Lyon, France'}], employmentType: [], baseSalary: [], tags: [], sections: [],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('has no place that is a number of places', async () => {
    for (const locationsText of ['3 Locations', '12 Standorte', '2 个地点', undefined]) expect((await first({locationsText})).places).to.deep.equal([]);
    expect((await first({locationsText: '11 Wall Street'})).places).to.deep.equal([{name: '11 Wall Street'}]);
  });

  it('may say how one works', async () => {
    expect((await first({remoteType: 'Hybrid'})).places).to.deep.equal([{name: 'Lyon, France', workMode: 'hybrid'}]);
    expect((await first({remoteType: 'Fully Remote', locationsText: '2 Locations'})).places).to.deep.equal([{workMode: 'remote'}]);
    expect((await first({remoteType: 'Hybrid', locationsText: 'Remote, France'})).places).to.deep.equal([{name: 'Remote, France', workMode: 'remote'}]);
  });

  it('has its ids among its bullets, or in its paths', async () => {
    expect((await first({bulletFields: ['Lyon', 'R-12']})).id).to.equal('R-12');
    expect((await first({bulletFields: ['Full time']})).id).to.equal('R-12');
    expect((await first({bulletFields: [], externalPath: '/job/Lyon/Baker'})).id).to.equal('Baker');
  });

  it('goes on by offset, where the address has one', async () => {
    const twenty = Array.from({length: 20}, (_, index) => ({...BAKER, bulletFields: [`R-${index}`]}));
    const next = async (url: string, jobs: readonly object[], total?: number) => (await readAt(url, list(jobs, total))).next;
    expect(await next(`${SITE}/jobs`, twenty, 50)).to.equal(undefined);
    expect(await next(`${SITE}/jobs?offset=0`, twenty, 50)).to.equal(`${SITE}/jobs?offset=20`);
    expect(await next(`${SITE}/jobs?offset=20`, twenty, 0)).to.equal(`${SITE}/jobs?offset=40`);
    expect(await next(`${SITE}/jobs?offset=40`, twenty.slice(0, 10), 0)).to.equal(undefined);
    expect(await next(`${SITE}/jobs?offset=1980`, twenty, 5000)).to.equal(undefined);
  });

  const INFO = {
    id: 'f00', title: 'Baker', jobDescription: '<p>Bake.</p>', location: 'Lyon', additionalLocations: ['Remote, FR'], postedOn: 'Posted 3 Days Ago', startDate: '2026-11-02',
    timeType: 'Full time', jobReqId: 'R-12', externalUrl: 'https://bakery.wd5.myworkdayjobs.com/Careers/job/Lyon/Baker_R-12', canApply: true, posted: true,
    country: {descriptor: 'France', id: 'x'}, jobRequisitionLocation: {descriptor: 'Lyon', country: {descriptor: 'France', alpha2Code: 'FR'}},
  };
  const DETAIL = {jobPostingInfo: INFO, hiringOrganization: {name: 'The Corner Bakery', url: ''}, similarJobs: [], userAuthenticated: false};

  it('gives one job, with its text and date', async () => {
    const {format, postings} = await readAt(`${SITE}/job/Lyon/Baker_R-12`, DETAIL);
    expect(format).to.equal('workday');
    expect(postings).to.deep.equal([{
      id: 'R-12', title: 'Baker', url: INFO.externalUrl, applyUrl: INFO.externalUrl, hiringOrganization: {name: 'The Corner Bakery'}, datePosted: '2026-11-02',
      places: [{name: 'Lyon', addressCountry: 'FR'}, {name: 'Remote, FR', workMode: 'remote'}], employmentType: ['FULL_TIME'], baseSalary: [], tags: [],
      sections: [{format: 'html', content: '<p>Bake.</p>'}],
    }]);
  });

  it('gives one job without its page, which is beside the document', async () => {
    const {postings} = await readAt(`${SITE}/job/Lyon/Baker_R-12`, {...DETAIL, jobPostingInfo: {...INFO, externalUrl: undefined}});
    expect(postings[0]!.url).to.equal(INFO.externalUrl);
  });

  it('may describe its other places, each of which may name its own mode', async () => {
    const job = {...INFO, remoteType: 'On-site', additionalLocations: [{id: 'x', descriptor: 'Remote - US'}, {descriptor: 'Paris'}]};
    expect((await readAt(SITE, {...DETAIL, jobPostingInfo: job})).postings[0]!.places)
      .to.deep.equal([{name: 'Lyon', addressCountry: 'FR', workMode: 'on-site'}, {name: 'Remote - US', workMode: 'remote'}, {name: 'Paris', workMode: 'on-site'}]);
  });

  it('may name its country in a text', async () => {
    const {postings: [posting]} = await readAt(undefined, {jobPostingInfo: {title: 'Baker', jobReqId: 'R-1', location: 'Graz', country: 'AT'}});
    expect(posting!.places).to.deep.equal([{name: 'Graz', addressCountry: 'AT'}]);
  });

  it('leaves out what is not published any more', async () => {
    expect((await readAt(SITE, {...DETAIL, jobPostingInfo: {...INFO, posted: false}})).postings).to.deep.equal([]);
  });

  it('may be empty or broken', async () => {
    expect(await readAt(`${SITE}/jobs`, list([]))).to.deep.include({format: 'workday', postings: [], notes: []});
    for (const titles of await readBroken(`${SITE}/jobs`, (jobs) => list(jobs), BAKER)) expect(titles[0]).to.equal('Baker');
    for (const titles of await readBroken(SITE, ([, job]) => ({...DETAIL, jobPostingInfo: job}), INFO)) expect(titles.length).to.be.at.most(1);
  });
});
