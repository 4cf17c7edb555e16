import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

/** What the feeds of many companies' jobs have in common. */
interface Board {
  readonly url: string;
  readonly job: object;
  /** A document with these jobs. */
  document(jobs: readonly object[]): unknown;
  readonly posting: object;
}

const HTML = '<p>Bake.</p>';
const sections = [{format: 'html', content: HTML}];

const BOARDS: Readonly<Record<string, Board>> = {
  remotive: {
    url: 'https://remotive.com/api/remote-jobs',
    job: {
      id: 7, url: 'https://remotive.com/remote-jobs/food/baker-7', title: 'Baker', company_name: 'Corner', company_logo: 'https://remotive.com/job/7/logo', category: 'Food', tags: ['bread'],
      job_type: 'full_time', publication_date: '2026-11-02T08:00:00', candidate_required_location: 'Europe, UK', salary: '$40k - $50k', description: HTML,
    },
    document: (jobs) => ({'00-warning': 'Link back.', '0-legal-notice': 'Link back.', 'job-count': jobs.length, 'total-job-count': 9, jobs}),
    posting: {
      id: '7', title: 'Baker', url: 'https://remotive.com/remote-jobs/food/baker-7', applyUrl: 'https://remotive.com/remote-jobs/food/baker-7', department: 'Food',
      hiringOrganization: {name: 'Corner', logo: 'https://remotive.com/job/7/logo'}, places: [{name: 'Europe', workMode: 'remote'}, {name: 'UK', workMode: 'remote'}], employmentType: ['FULL_TIME'],
      baseSalary: [{text: '$40k - $50k'}], datePosted: '2026-11-02T08:00:00', tags: ['bread'], sections,
    },
  },
  remoteok: {
    url: 'https://remoteok.com/api',
    job: {
      slug: 'remote-baker-7', id: '7', epoch: 1793606400, date: '2026-11-02T08:00:00+00:00', company: 'Corner', company_logo: '', logo: '', position: 'Baker &amp; Chef', tags: ['bread'],
      description: HTML, location: 'Lyon, ', apply_url: 'https://remoteok.com/l/7', salary_min: 40000, salary_max: 50000, url: 'https://remoteok.com/remote-jobs/7',
    },
    document: (jobs) => [{last_updated: 1793606400, legal: 'Link back.'}, ...jobs],
    posting: {
      id: '7', title: 'Baker & Chef', url: 'https://remoteok.com/remote-jobs/7', applyUrl: 'https://remoteok.com/l/7', hiringOrganization: {name: 'Corner'}, places: [{name: 'Lyon', workMode: 'remote'}],
      employmentType: [], baseSalary: [{minValue: 40000, maxValue: 50000, currency: 'USD', unitText: 'YEAR'}], datePosted: '2026-11-02T08:00:00+00:00', tags: ['bread'], sections,
    },
  },
  arbeitnow: {
    url: 'https://www.arbeitnow.com/api/job-board-api',
    job: {
      slug: 'baker-lyon-7', company_name: 'Corner', title: 'Baker (m/w/d)', description: HTML, remote: true, url: 'https://www.arbeitnow.com/jobs/companies/corner/baker-lyon-7', tags: ['bread'],
      job_types: ['Vollzeit', 'berufserfahren'], location: 'Lyon', created_at: 1793606400,
    },
    document: (data) => ({data, links: {first: 'https://www.arbeitnow.com/api/job-board-api?page=1', next: 'https://www.arbeitnow.com/api/job-board-api?search=&page=2'}, meta: {current_page: 1, per_page: 100}}),
    posting: {
      id: 'baker-lyon-7', title: 'Baker (m/w/d)', url: 'https://www.arbeitnow.com/jobs/companies/corner/baker-lyon-7', applyUrl: 'https://www.arbeitnow.com/jobs/companies/corner/baker-lyon-7',
      hiringOrganization: {name: 'Corner'}, places: [{name: 'Lyon', workMode: 'remote'}], employmentType: ['FULL_TIME', 'berufserfahren'], baseSalary: [], datePosted: '2026-11-02T08:00:00.000Z', tags: ['bread'], sections,
    },
  },
  himalayas: {
    url: 'https://himalayas.app/jobs/api?limit=1',
    job: {
      title: 'Baker', excerpt: 'Bake', companyName: 'Corner', companySlug: 'corner', companyLogo: 'https://cdn.example/corner', employmentType: 'Contractor', minSalary: 20, maxSalary: 30, salaryPeriod: 'hourly',
      currency: 'EUR', seniority: ['Senior', 'Manager'], locationRestrictions: ['France', 'Italy'], timezoneRestrictions: [1], categories: ['Bread-Baking'], description: HTML, pubDate: 1793606400, expiryDate: 1796198400,
      applicationLink: 'https://himalayas.app/companies/corner/jobs/baker-7', guid: 'https://himalayas.app/companies/corner/jobs/baker-7',
    },
    document: (jobs) => ({comments: '', updatedAt: 1793606400, offset: 0, limit: jobs.length, totalCount: 100_000, jobs}),
    posting: {
      id: 'baker-7', title: 'Baker', url: 'https://himalayas.app/companies/corner/jobs/baker-7', applyUrl: 'https://himalayas.app/companies/corner/jobs/baker-7',
      hiringOrganization: {name: 'Corner', logo: 'https://cdn.example/corner'}, places: [{name: 'France', workMode: 'remote'}, {name: 'Italy', workMode: 'remote'}], employmentType: ['CONTRACTOR'], level: 'Senior, Manager',
      baseSalary: [{minValue: 20, maxValue: 30, currency: 'EUR', unitText: 'HOUR'}], datePosted: '2026-11-02T08:00:00.000Z', validThrough: '2026-12-02T08:00:00.000Z', tags: ['Bread Baking'], sections,
    },
  },
  jobicy: {
    url: 'https://jobicy.com/api/v2/remote-jobs',
    job: {
      id: 7, url: 'https://jobicy.com/jobs/7-baker', jobSlug: '7-baker', jobTitle: 'Baker &#8211; Bread &amp; Cake', companyName: 'Corner &amp; Sons', companyLogo: 'https://jobicy.com/7.png', jobIndustry: ['Food &amp; Drink', 'Sales'],
      jobType: ['full-time'], jobGeo: 'Europe', jobLevel: 'Any', jobExcerpt: 'Bake', jobDescription: HTML, pubDate: '2026-11-02 08:00:00', annualSalaryMin: '40000', annualSalaryMax: '50000', salaryCurrency: 'EUR',
    },
    document: (jobs) => ({apiVersion: '2', friendlyNotice: 'Link back.', jobCount: jobs.length, lastUpdate: '2026-11-02T08:00:00Z', jobs}),
    posting: {
      id: '7', title: 'Baker – Bread & Cake', url: 'https://jobicy.com/jobs/7-baker', applyUrl: 'https://jobicy.com/jobs/7-baker', hiringOrganization: {name: 'Corner & Sons', logo: 'https://jobicy.com/7.png'},
      places: [{name: 'Europe', workMode: 'remote'}], employmentType: ['FULL_TIME'], department: 'Food & Drink', baseSalary: [{minValue: 40000, maxValue: 50000, currency: 'EUR', unitText: 'YEAR'}],
      datePosted: '2026-11-02T08:00:00', tags: ['Sales'], sections,
    },
  },
  themuse: {
    url: 'https://www.themuse.com/api/public/jobs?page=1',
    job: {
      contents: HTML, name: 'Baker', type: 'external', publication_date: '2026-11-02T08:00:00Z', short_name: 'baker-7', id: 7, locations: [{name: 'Lyon, France'}, {name: 'Flexible / Remote'}],
      categories: [{name: 'Food'}, {name: 'Craft'}], levels: [{name: 'Senior Level', short_name: 'senior'}], tags: [], refs: {landing_page: 'https://www.themuse.com/jobs/corner/baker-7'}, company: {id: 1, short_name: 'corner', name: 'Corner'},
    },
    document: (results) => ({page: 1, page_count: 5000, items_per_page: 20, took: 1, total: 100_000, results}),
    posting: {
      id: '7', title: 'Baker', url: 'https://www.themuse.com/jobs/corner/baker-7', applyUrl: 'https://www.themuse.com/jobs/corner/baker-7', hiringOrganization: {name: 'Corner'},
      places: [{name: 'Lyon, France'}, {workMode: 'remote'}], employmentType: [], department: 'Food', level: 'Senior Level', baseSalary: [], datePosted: '2026-11-02T08:00:00Z', tags: ['Craft'], sections,
    },
  },
};

for (const [name, {url, job, document, posting}] of Object.entries(BOARDS)) {
  describe(name, () => {
    const read = async (...jobs: readonly object[]) => (await readAt(url, document(jobs))).postings;

    it('lists jobs of many companies', async () => {
      const {format, postings, notes} = await readAt(url, document([job]));
      expect(format).to.equal(name);
      expect(postings).to.deep.equal([posting]);
      expect(notes).to.deep.equal([]);
    });

    it('may be broken', async () => {
      const title = (await read(job))[0]!.title;
      for (const titles of await readBroken(url, document, job)) expect(titles[0]).to.equal(title);
      expect(await read(job, null as unknown as object, 7 as unknown as object)).to.have.lengthOf(1);
    });
  });
}

const nextOf = async (url: string, document: object) => {
  const {next, notes} = await readAt(url, document);
  return {next, notes: notes.length};
};
const documentOf = (name: string) => BOARDS[name]!.document([BOARDS[name]!.job]) as object;

describe('a feed of all the world’s jobs', () => {
  it('goes on with the next page', async () => {
    expect(await nextOf(BOARDS['arbeitnow']!.url, documentOf('arbeitnow'))).to.deep.equal({next: 'https://www.arbeitnow.com/api/job-board-api?search=&page=2', notes: 0});
    expect(await nextOf(BOARDS['himalayas']!.url, documentOf('himalayas'))).to.deep.equal({next: 'https://himalayas.app/jobs/api?limit=1&offset=1', notes: 0});
    expect(await nextOf(BOARDS['themuse']!.url, documentOf('themuse'))).to.deep.equal({next: 'https://www.themuse.com/api/public/jobs?page=2', notes: 0});
  });

  it('ends with its last page', async () => {
    expect(await nextOf(BOARDS['arbeitnow']!.url, {...documentOf('arbeitnow'), links: {next: null}})).to.deep.equal({next: undefined, notes: 0});
    expect(await nextOf(BOARDS['himalayas']!.url, {...documentOf('himalayas'), offset: undefined, nextCursor: 'Mj A'}))
      .to.deep.equal({next: 'https://himalayas.app/jobs/api?limit=1&offset=1', notes: 0});
    const {offset: _, ...byCursor} = documentOf('himalayas') as Record<string, unknown>;
    expect(await nextOf(BOARDS['himalayas']!.url, {...byCursor, nextCursor: 'Mj A'})).to.deep.equal({next: 'https://himalayas.app/jobs/api?limit=1&cursor=Mj+A', notes: 0});
    expect(await nextOf(BOARDS['himalayas']!.url, {...documentOf('himalayas'), offset: 99_999})).to.deep.equal({next: undefined, notes: 0});
    expect(await nextOf(BOARDS['themuse']!.url, {...documentOf('themuse'), page: 5000})).to.deep.equal({next: undefined, notes: 0});
  });

  it('is not read whole, which a note says', async () => {
    expect(await nextOf(BOARDS['arbeitnow']!.url, {...documentOf('arbeitnow'), meta: {current_page: 10}})).to.deep.equal({next: undefined, notes: 1});
    expect(await nextOf(BOARDS['himalayas']!.url, {...documentOf('himalayas'), offset: 9})).to.deep.equal({next: undefined, notes: 1});
    expect(await nextOf(BOARDS['themuse']!.url, {...documentOf('themuse'), page: 10})).to.deep.equal({next: undefined, notes: 1});
  });

  it('may have no jobs', async () => {
    for (const [name, {url, document}] of Object.entries(BOARDS)) expect((await readAt(url, document([]))).postings, name).to.deep.equal([]);
  });
});

describe('a feed of the world’s jobs by itself', () => {
  for (const [name, {url, job}] of Object.entries(BOARDS)) {
    it(`is known by its jobs: ${name}`, async () => {
      expect(await readAt(url, [job])).to.include({format: name});
      expect((await readAt(url, job)).postings).to.have.lengthOf(1);
    });
  }
});

it('Jobicy’s regions are each a place', async () => {
  const {url, job, document} = BOARDS['jobicy']!;
  expect((await readAt(url, document([{...job, jobGeo: 'LATAM,  Canada'}]))).postings[0]!.places).to.deep.equal([{name: 'LATAM', workMode: 'remote'}, {name: 'Canada', workMode: 'remote'}]);
});

it('what Remote OK does not know is not said', async () => {
  const {url, job, document} = BOARDS['remoteok']!;
  const [posting] = (await readAt(url, document([{...job, salary_min: 0, salary_max: 0, location: '', date: '', apply_url: ''}]))).postings;
  expect(posting).to.deep.include({baseSalary: [], places: [{workMode: 'remote'}], datePosted: '2026-11-02T08:00:00.000Z', applyUrl: 'https://remoteok.com/remote-jobs/7'});
});

it('Himalayas’ jobs are anywhere where nothing is said', async () => {
  const {url, job, document} = BOARDS['himalayas']!;
  expect((await readAt(url, document([{...job, locationRestrictions: []}]))).postings[0]!.places).to.deep.equal([{workMode: 'remote'}]);
});

it('Remote OK’s titles, which were read as what they are not, are read again', async () => {
  const {url, job, document} = BOARDS['remoteok']!;
  const [posting] = (await readAt(url, document([{...job, position: 'Venda Ã\u00a0 Ã\u0089vora', company: 'Youâ\u0080\u0099ll'}]))).postings;
  expect([posting!.title, posting!.hiringOrganization!.name]).to.deep.equal(['Venda à Évora', 'You’ll']);
});

it('Arbeitnow’s text is HTML, also where all of it but its last line was escaped', async () => {
  const {url, job, document} = BOARDS['arbeitnow']!;
  const read = async (description: string) => (await readAt(url, document([{...job, description}]))).postings[0]!.sections;
  expect(await read('&lt;h4&gt;You&#39;ll&lt;/h4&gt;\n&lt;ul&gt;&lt;li&gt;Bake &amp;amp; sell&lt;/li&gt;&lt;/ul&gt;<p>Find <a href="https://a.example">Jobs</a></p>'))
    .to.deep.equal([{format: 'html', content: '<h4>You\'ll</h4>\n<ul><li>Bake &amp; sell</li></ul><p>Find <a href="https://a.example">Jobs</a></p>'}]);
  expect(await read('<p>Write &lt;b&gt;bold&lt;/b&gt; text.</p><p>And more.</p><p>And more.</p>')).to.deep.equal([{format: 'html', content: '<p>Write &lt;b&gt;bold&lt;/b&gt; text.</p><p>And more.</p><p>And more.</p>'}]);
});

it('Himalayas’ companies without a name are called as in their addresses, and have no logo that is none', async () => {
  const {url, job, document} = BOARDS['himalayas']!;
  const read = async (more: object) => (await readAt(url, document([{...job, ...more}]))).postings[0]!.hiringOrganization;
  expect(await read({companyName: 'name', companySlug: 'corner-bakery', companyLogo: 'thumbnail_url'})).to.deep.equal({name: 'Corner Bakery'});
  expect(await read({companyName: '', companySlug: 'corner'})).to.deep.equal({name: 'Corner', logo: 'https://cdn.example/corner'});
});
