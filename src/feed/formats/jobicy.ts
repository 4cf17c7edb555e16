import type {Pay} from '../../posting/posting.js';
import {entriesOf, namedOrganization, placesWith, rangeReader, readDatePosted, readEmploymentTypes, readPostings, readTextSource, readTitle, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Jobicy's API: remote jobs of many companies. Made for HTML: names have entities.
 * @see https://jobicy.com/jobs-rss-feed
 */
export const read: ReadFormat = (document) => ({
  updated: document.date('lastUpdate'),
  postings: readPostings(entriesOf(document, 'jobs'), readPosting),
});

function readPosting(job: Value): PostingFacts {
  const level = readTitle(job, 'jobLevel');
  const [industry, ...industries] = job.map((name) => readTitle(name), 'jobIndustry');
  return {
    id: job.text('id', 'jobSlug'),
    title: readTitle(job, 'jobTitle'),
    url: job.webUrl('url'),
    hiringOrganization: namedOrganization(readTitle(job, 'companyName'), job.webUrl('companyLogo')),
    // "LATAM,  Canada,  USA"
    places: (readTitle(job, 'jobGeo') ?? '').split(/\s*,\s*/).flatMap((name) => placesWith(name, {}, 'remote')),
    employmentType: readEmploymentTypes(job, 'jobType'),
    department: industry,
    level: level && /^any$/i.test(level) ? undefined : level,
    baseSalary: job.map(readPay),
    ...readDatePosted(job, 'pubDate'),
    tags: industries,
    sections: readTextSource(job.get('jobDescription', 'jobExcerpt')),
  };
}

const readRange = rangeReader({min: ['salaryMin', 'annualSalaryMin'], max: ['salaryMax', 'annualSalaryMax'], currency: 'salaryCurrency', period: 'salaryPeriod'});

/** The older members are of pay a year, without a period. */
function readPay(job: Value): Pay | undefined {
  const pay = readRange(job);
  return pay && (job.has('annualSalaryMin') || job.has('annualSalaryMax')) ? {...pay, unitText: pay.unitText ?? 'YEAR'} : pay;
}
