import {placesWith, readDatePosted, readEmploymentTypes, readPay} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Remotive's API: remote jobs of many companies. It asks for a link back, which every posting's page is.
 * @see https://github.com/remotive-com/remote-jobs-api
 */
export const readRemotive: ReadFormat = (document) => ({postings: readPostings(document.entries('jobs'), readPosting)});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const employer = job.text('company_name');
  return {
    id: job.text('id') ?? '',
    title: readTitle(job.get('title')),
    url,
    applyUrl: url,
    hiringOrganization: employer ? {name: employer, logo: job.webUrl('company_logo', 'company_logo_url')} : undefined,
    places: placesWith(job.text('candidate_required_location'), {}, 'remote'),
    employmentType: readEmploymentTypes(job.get('job_type')),
    department: job.text('category'),
    baseSalary: job.map((pay) => readPay(pay), 'salary'),
    ...readDatePosted(job.get('publication_date')),
    tags: job.texts('tags'),
    sections: readTextSource(job.get('description')),
  };
}
