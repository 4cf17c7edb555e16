/** A small document of each format we read, with three jobs where it is a list. */

const TITLES = ['Baker', 'Pastry Chef', 'Miller'];
const HTML = '<h3>What you do</h3><ul><li>Bake <b>bread</b></li></ul><p>See <a href="/more">more</a>.</p>';
/** Three jobs, of what one is like: a function of its number and title. */
const three = (job) => TITLES.map((title, at) => job(`${at + 1}`, title));

const POSTING = (id, title) => ({
  '@type': 'JobPosting', identifier: {'@type': 'PropertyValue', value: id}, title, description: HTML, url: `https://acme.example/${id}`, datePosted: '2026-11-02', validThrough: '2026-12-31', employmentType: ['FULL_TIME'],
  hiringOrganization: {'@type': 'Organization', name: 'Acme', sameAs: 'https://acme.example', logo: {'@type': 'ImageObject', url: '/logo.svg'}},
  jobLocation: [{'@type': 'Place', name: 'Lyon', address: {'@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: {'@type': 'Country', name: 'France'}}}], jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: {'@type': 'Country', name: 'France'}, baseSalary: {currency: 'EUR', value: {minValue: '2500', maxValue: 3000, unitText: 'MONTH'}}, qualifications: ['Two hands'], skills: 'Baking',
});

const BREEZY_PLACE = {country: {name: 'United Kingdom', id: 'GB'}, state: {id: 'YKS', name: 'Yorkshire'}, city: 'Leeds', is_remote: true, remote_details: {value: 'hybrid'}, name: 'Leeds, GB'};

const rss = (items) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Acme</title><link>https://acme.example/jobs</link><language>en</language>${items.join('')}</channel></rss>`;

export const FORMATS = {
  'job-feed': {
    version: 1, title: 'Acme', url: 'https://acme.example', language: 'en', hiringOrganization: {name: 'Acme'}, updated: '2026-11-02', next: 'page-2.json', labels: {empty: 'Nothing'},
    jobs: three((id, title) => ({
      id, title, url: `/jobs/${id}`, detail: `${id}.json`, places: ['Lyon | Paris', {addressLocality: 'Graz', addressCountry: 'AT', workMode: 'hybrid'}], employmentType: ['full-time'], department: 'Works', level: 'Senior',
      baseSalary: {minValue: 2500, maxValue: 3000, currency: 'EUR', unitText: 'MONTH'}, datePosted: '2026-11-02', validThrough: '2026-12-31T12:00:00Z', tags: ['bread'], format: 'markdown', about: '**Bake** [bread](/bread)',
      responsibilities: ['- Bake', 'Sell'], sections: [{title: 'More', format: 'html', content: HTML}], howToApply: 'Write to jobs@acme.example', extra: {shift: 'night'}, other: 1,
    })),
  },
  'schema-org': {'@context': 'https://schema.org', '@graph': three(POSTING)},
  greenhouse: {
    jobs: three((id, title) => ({
      id: Number(id), internal_job_id: 12, title, absolute_url: `https://boards.example/${id}`, location: {name: 'Denver; New York'}, updated_at: '2026-11-05T08:00:00-05:00', metadata: [{name: 'Employment Type', value: 'Full-time'}, {name: 'Workplace Type', value: ['Hybrid']}],
      content: '&lt;p&gt;Bake &amp;amp; sell&lt;/p&gt;', departments: [{name: 'Kitchen'}], offices: [{name: 'Denver'}], pay_input_ranges: [{min_cents: 300000, max_cents: 400000, currency_type: 'USD', title: 'Denver', blurb: '<p>A range.</p>'}],
    })), meta: {total: 3},
  },
  lever: three((id, title) => ({
    id, text: title, hostedUrl: `https://jobs.example/${id}`, applyUrl: `https://jobs.example/${id}/apply`, createdAt: 1793606400000, country: 'FR', workplaceType: 'hybrid', categories: {commitment: 'Full-time', department: 'Kitchen', location: 'Lyon', team: 'Bread', allLocations: ['Lyon', 'Paris']},
    opening: '<div>Acme</div>', descriptionBody: HTML, description: '', lists: [{text: 'Requirements', content: '<li>Hands</li>'}], additional: '<div>Equal</div>', salaryRange: {min: 1, max: 2, currency: 'EUR', interval: 'per-year-salary'}, salaryDescription: HTML,
  })),
  ashby: {
    apiVersion: '1',
    jobs: three((id, title) => ({
      id, title, jobUrl: `https://jobs.example/${id}`, applyUrl: `https://jobs.example/${id}/application`, location: 'Lyon', isRemote: true, workplaceType: 'Hybrid', isListed: true, employmentType: 'FullTime', department: 'Kitchen', team: 'Bread', publishedAt: '2026-11-02T08:00:00.000+00:00',
      address: {postalAddress: {addressLocality: 'Lyon', addressCountry: 'France'}}, secondaryLocations: [{location: 'Paris', address: {postalAddress: {addressCountry: 'France'}}}], descriptionHtml: HTML, shouldDisplayCompensationOnJobPostings: true,
      compensation: {compensationTierSummary: '€30K', compensationTiers: [{title: 'A', tierSummary: '€30K', components: [{compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'EUR', minValue: 30000, maxValue: 40000}, {compensationType: 'Bonus', summary: 'Bonus'}]}]},
    })),
  },
  workable: {
    name: 'Acme', description: null,
    jobs: three((id, title) => ({
      shortcode: id, title, url: `https://apply.example/j/${id}`, application_url: `https://apply.example/j/${id}/apply`, employment_type: 'Full-time', telecommuting: true, department: 'Kitchen', published_on: '2026-11-02', country: 'France', city: 'Lyon', state: 'Rhône', education: '',
      experience: 'Senior', function: 'Food', industry: 'Bread', locations: [{country: 'France', countryCode: 'FR', city: 'Lyon', region: null, hidden: false}], description: HTML,
    })),
  },
  smartrecruiters: {
    offset: 0, limit: 3, totalFound: 9,
    content: three((id, title) => ({
      id, name: title, refNumber: id, company: {identifier: 'Acme', name: 'Acme'}, releasedDate: '2026-11-02T08:00:00.000Z', location: {city: 'Lyon', region: 'REMOTE', country: 'fr', address: 'xxxx', remote: true, hybrid: true, fullLocation: 'Lyon, , France', hybridDescription: 'Two days'},
      industry: {id: 'food', label: 'Food'}, department: {}, function: {id: 'production', label: 'Production'}, typeOfEmployment: {id: 'permanent', label: 'Full-time'}, experienceLevel: {id: 'associate', label: 'Associate'}, visibility: 'PUBLIC', language: {code: 'fr'}, jobAd: {sections: {jobDescription: {title: 'Job', text: HTML}}},
    })),
  },
  recruitee: {
    offers: three((id, title) => ({
      id, slug: id, status: 'published', title, description: HTML, requirements: '<p>Hands</p>', highlight: null, department: 'Kitchen', tags: ['bread'], employment_type_code: 'fulltime_permanent', experience_code: 'mid_level', company_name: 'Acme', city: 'Lyon', country_code: 'FR', location: 'Lyon, France',
      locations: [{name: 'Lyon', city: 'Lyon', country_code: 'FR'}], remote: false, hybrid: true, on_site: true, salary: {min: '2500', max: '3000', period: 'month', currency: 'EUR'}, careers_url: `https://acme.example/o/${id}`, careers_apply_url: `https://acme.example/o/${id}/c/new`,
      published_at: '2026-11-02 08:00:00 UTC', close_at: null, translations: {en: {title, description: HTML}, fr: {title: 'Boulanger'}},
    })),
  },
  teamtailor: {version: 'https://jsonfeed.org/version/1.1', title: 'Acme', items: three((id, title) => ({id, title, url: `https://acme.example/${id}`, date_published: '2026-11-02T08:00:00+01:00', content_html: HTML, tags: ['bread'], _jobposting: POSTING(id, title)}))},
  'teamtailor-api': {
    data: three((id, title) => ({id, type: 'jobs', links: {'careersite-job-url': `https://acme.example/${id}`}, attributes: {title, body: HTML, pitch: 'Bake', 'human-status': 'published', 'remote-status': 'hybrid', tags: ['bread'], 'created-at': '2026-11-02', 'min-salary': 1, 'max-salary': 2, currency: 'EUR', 'salary-time-unit': 'hourly'}, relationships: {department: {data: {type: 'departments', id: '1'}}, locations: {data: [{type: 'locations', id: '1'}]}}})),
    included: [{id: '1', type: 'departments', attributes: {name: 'Kitchen'}}, {id: '1', type: 'locations', attributes: {name: 'HQ', city: 'Lyon', country: 'France'}}], links: {next: 'https://acme.example/next'},
  },
  pinpoint: {
    data: three((id, title) => ({
      id, title, url: `https://acme.example/${id}`, description: HTML, key_responsibilities: '<p>Bake</p>', key_responsibilities_header: 'About you', skills_knowledge_expertise: '<p>Hands</p>', benefits: '<p>Bread</p>', employment_type_text: 'Full Time', workplace_type: 'hybrid', compensation: '€1', compensation_visible: true,
      compensation_minimum: 1, compensation_maximum: 2, compensation_currency: 'EUR', compensation_frequency: 'hour', deadline_at: null, job: {department: {name: 'Kitchen'}, division: null}, location: {name: 'Lyon', city: 'Lyon', province: 'Rhône'},
    })),
  },
  breezy: three((id, title) => ({id, friendly_id: id, name: title, url: `https://acme.example/p/${id}`, published_date: '2026-11-02T08:00:00.000Z', type: {id: 'fullTime', name: 'Full-Time'}, location: BREEZY_PLACE, locations: [BREEZY_PLACE], department: 'Kitchen', salary: '£12 / hour', company: {name: 'Acme', logo_url: 'https://acme.example/l.png'}, description: HTML})),
  bamboohr: {meta: {totalCount: 3}, result: three((id, title) => ({id, jobOpeningName: title, departmentLabel: 'Kitchen', employmentStatusLabel: 'Full-Time', location: {city: 'Lyon', state: 'Rhône'}, atsLocation: {country: 'France', city: null}, isRemote: null, locationType: '2', compensation: '€1'}))},
  rippling: {items: three((id, title) => ({id, name: title, url: `https://ats.example/${id}`, department: {name: 'Kitchen'}, locations: [{name: 'Lyon', countryCode: 'FR', city: 'Lyon', workplaceType: 'HYBRID'}], language: 'fr-FR'})), page: 0, pageSize: 3, totalItems: 9, totalPages: 3},
  workday: {total: 40, jobPostings: three((id, title) => ({title, externalPath: `/job/Lyon/${title}_R-${id}`, locationsText: '3 Locations', postedOn: 'Posted Today', bulletFields: [`R-${id}`], remoteType: 'Hybrid', timeType: 'Full time'})), facets: []},
  comeet: three((id, title) => ({
    uid: id, name: title, department: 'Kitchen', location: {name: 'Lyon', country: 'FR', city: 'Lyon', street_name: 'Rue', street_number: '1', is_remote: true}, employment_type: 'Full-time', experience_level: 'Senior', workplace_type: 'Hybrid', url_comeet_hosted_page: `https://comeet.example/${id}`, url_active_page: `https://acme.example/${id}`,
    time_updated: '2026-11-02T08:00:00Z', company_name: 'Acme', categories: [{name: 'Team', value: 'Bread'}], details: [{name: 'Description', value: HTML, order: 2}, {name: 'Requirements', value: null, order: 1}],
  })),
  remotive: {'job-count': 3, jobs: three((id, title) => ({id, url: `https://remotive.example/${id}`, title, company_name: 'Acme', company_logo: 'https://remotive.example/l', category: 'Food', tags: ['bread'], job_type: 'full_time', publication_date: '2026-11-02T08:00:00', candidate_required_location: 'Europe', salary: '$40k', description: HTML}))},
  remoteok: [{last_updated: 1793606400, legal: 'Link back.'}, ...three((id, title) => ({id, slug: id, epoch: 1793606400, date: '2026-11-02T08:00:00+00:00', company: 'Acme', position: title, tags: ['bread'], description: HTML, location: 'Lyon, ', apply_url: `https://remoteok.example/l/${id}`, salary_min: 1, salary_max: 2, url: `https://remoteok.example/${id}`}))],
  arbeitnow: {data: three((id, title) => ({slug: id, company_name: 'Acme', title, description: HTML, remote: true, url: `https://www.arbeitnow.com/${id}`, tags: ['bread'], job_types: ['Vollzeit'], location: 'Lyon', created_at: 1793606400})), links: {first: 'https://www.arbeitnow.com/api', next: null}, meta: {current_page: 1}},
  himalayas: {updatedAt: 1793606400, offset: 0, limit: 3, totalCount: 9, jobs: three((id, title) => ({title, excerpt: 'Bake', companyName: 'Acme', companySlug: 'acme', employmentType: 'Full Time', minSalary: 1, maxSalary: 2, salaryPeriod: 'annual', currency: 'EUR', seniority: ['Senior'], locationRestrictions: ['France'], categories: ['Bread-Baking'], description: HTML, pubDate: 1793606400, expiryDate: 1796198400, applicationLink: `https://himalayas.example/${id}`, guid: `https://himalayas.example/${id}`}))},
  jobicy: {apiVersion: '2', jobCount: 3, lastUpdate: '2026-11-02T08:00:00Z', jobs: three((id, title) => ({id, url: `https://jobicy.example/${id}`, jobTitle: title, companyName: 'Acme &amp; Sons', jobIndustry: ['Food &amp; Drink'], jobType: ['full-time'], jobGeo: 'LATAM,  Canada', jobLevel: 'Any', jobExcerpt: 'Bake', jobDescription: HTML, pubDate: '2026-11-02 08:00:00', annualSalaryMin: '1', annualSalaryMax: '2', salaryCurrency: 'EUR'}))},
  themuse: {page: 1, page_count: 2, results: three((id, title) => ({id, name: title, contents: HTML, publication_date: '2026-11-02T08:00:00Z', locations: [{name: 'Flexible / Remote'}], categories: [{name: 'Food'}], levels: [{name: 'Senior'}], tags: [], refs: {landing_page: `https://muse.example/${id}`}, company: {name: 'Acme'}}))},
  usajobs: {
    SearchResult: {
      UserArea: {NumberOfPages: '2'},
      SearchResultItems: three((id, title) => ({
        MatchedObjectId: id,
        MatchedObjectDescriptor: {
          PositionTitle: title, PositionURI: `https://usajobs.example/${id}`, ApplyURI: [`https://usajobs.example/${id}/apply`], OrganizationName: 'Mint', DepartmentName: 'Treasury', PositionLocation: [{LocationName: 'Denver, Colorado', CountryCode: 'United States', CityName: 'Denver, Colorado'}], JobCategory: [{Name: 'Food'}],
          JobGrade: [{Code: 'GS'}], PositionSchedule: [{Name: 'Full-time'}], PositionOfferingType: [{Name: 'Permanent'}], PositionRemuneration: [{MinimumRange: '1', MaximumRange: '2', RateIntervalCode: 'PH'}], PublicationStartDate: '2026-11-02', ApplicationCloseDate: '2026-12-31', QualificationSummary: 'Hands',
          UserArea: {Details: {JobSummary: 'Bake', MajorDuties: ['Bake', 'Sell'], LowGrade: '12', HighGrade: '13', RemoteIndicator: false, HowToApply: 'Write.'}},
        },
      })),
    },
  },
  'json-feed': {version: 'https://jsonfeed.org/version/1.1', title: 'Acme', next_url: '/2', items: three((id, title) => ({id, title, url: `https://acme.example/${id}`, content_html: HTML, date_published: '2026-11-02T08:00:00Z', tags: ['bread']}))},
  'json-resume': three((id, title) => ({title, company: 'Acme', type: 'Full-time', date: '2026-11', description: 'Bake', location: {city: 'Lyon', countryCode: 'FR'}, remote: 'Hybrid', salary: '30000', experience: 'Senior', responsibilities: ['Bake'], qualifications: ['Hands'], skills: [{name: 'Baking', level: 'Master', keywords: ['bread']}], meta: {canonical: `https://acme.example/${id}`}})),
  personio: `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>${three((id, title) => `<position><id>${id}</id><subcompany>Acme</subcompany><office>Lyon</office><additionalOffices><office>Paris</office></additionalOffices><department>Kitchen</department><name>${title}</name><jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[${HTML}]]></value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><seniority>entry-level</seniority><schedule>full-time</schedule><keywords>bread,cake</keywords><createdAt>2026-11-02T08:00:00+00:00</createdAt></position>`).join('')}</workzag-jobs>`,
  rss: rss(three((id, title) => `<item><title>${title}</title><link>https://acme.example/${id}</link><guid isPermaLink="false">${id}</guid><pubDate>Thu, 23 Apr 2026 12:41:59 +0200</pubDate><description>&lt;p&gt;Bake.&lt;/p&gt;</description><category>Food</category><remoteStatus>hybrid</remoteStatus><tt:locations><tt:location><tt:city>Lyon</tt:city><tt:country>France</tt:country></tt:location></tt:locations></item>`)),
  indeed: `<source><publisher>Acme</publisher>${three((id, title) => `<job><title><![CDATA[${title}]]></title><date>2026-11-02</date><referencenumber>${id}</referencenumber><url>https://acme.example/${id}</url><company>Acme</company><city>Lyon</city><country>FR</country><description><![CDATA[${HTML}]]></description><jobtype>fulltime, contract</jobtype></job>`).join('')}</source>`,
  page: `<!doctype html><html><head><title>Jobs</title><script type="application/ld+json">${JSON.stringify(three(POSTING))}</script></head><body><h1>Jobs</h1></body></html>`,
};
