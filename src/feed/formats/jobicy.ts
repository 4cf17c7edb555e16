import {placesWith, readDatePosted, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Jobicy's API: remote jobs of many companies. Made for HTML: names have entities.
 * @see https://jobicy.com/jobs-rss-feed
 */
export const readJobicy: ReadFormat = (document) => ({
  updated: document.date('lastUpdate'),
  postings: readPostings(document.entries('jobs'), readPosting),
});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const employer = readTitle(job.get('companyName'));
  const level = readTitle(job.get('jobLevel'));
  const industries = job.items('jobIndustry').map(readTitle);
  const pay = readPay(job);
  return {
    id: job.text('id', 'jobSlug') ?? '',
    title: readTitle(job.get('jobTitle')),
    url,
    applyUrl: url,
    hiringOrganization: employer ? {name: employer, logo: job.webUrl('companyLogo')} : undefined,
    places: placesWith(readTitle(job.get('jobGeo')), {}, 'remote'),
    employmentType: readEmploymentTypes(job.get('jobType')),
    department: industries[0],
    level: /^any$/i.test(level) ? undefined : level || undefined,
    baseSalary: pay ? [pay] : [],
    ...readDatePosted(job.get('pubDate')),
    tags: industries.slice(1),
    sections: readTextSource(job.get('jobDescription', 'jobExcerpt')),
  };
}

/** The older members are of pay a year, without a period. */
function readPay(job: Value) {
  const pay = readRange({
    min: job.get('salaryMin', 'annualSalaryMin'),
    max: job.get('salaryMax', 'annualSalaryMax'),
    currency: job.get('salaryCurrency'),
    period: job.get('salaryPeriod'),
  });
  return pay && (job.has('annualSalaryMin') || job.has('annualSalaryMax')) ? {...pay, unitText: pay.unitText ?? 'YEAR' as const} : pay;
}
