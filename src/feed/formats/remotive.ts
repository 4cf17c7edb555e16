import {entriesOf, namedOrganization, placesWith, readDatePosted, readEmploymentTypes, readPay, readPostings, readTextSource, readTitle, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Remotive's API: remote jobs of many companies. It asks for a link back, which every posting's page is.
 * @see https://github.com/remotive-com/remote-jobs-api
 */
export const read: ReadFormat = (document) => ({postings: readPostings(entriesOf(document, 'jobs'), readPosting)});

function readPosting(job: Value): PostingFacts {
  // Where one may live: "USA, Canada".
  const places = (job.text('candidate_required_location') ?? '').split(/\s*,\s*/).flatMap((name) => placesWith(name, {}, 'remote'));
  return {
    id: job.text('id'),
    title: readTitle(job, 'title'),
    url: job.webUrl('url'),
    hiringOrganization: namedOrganization(job.text('company_name'), job.webUrl('company_logo', 'company_logo_url')),
    places,
    employmentType: readEmploymentTypes(job, 'job_type'),
    department: job.text('category'),
    baseSalary: job.map((pay) => readPay(pay, {places}), 'salary'),
    ...readDatePosted(job, 'publication_date'),
    tags: job.texts('tags'),
    sections: readTextSource(job.get('description')),
  };
}
