import {placesWith, readDatePosted, readEmploymentTypes} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {nextOfTheWorld} from '../page-links.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Arbeitnow's job board API: jobs of many companies, in pages.
 * @see https://www.arbeitnow.com/blog/job-board-api
 */
export const readArbeitnow: ReadFormat = (document) => ({
  next: nextOfTheWorld(document, document.get('meta').number('current_page') ?? 1, document.get('links').webUrl('next')),
  postings: readPostings(document.entries('data'), readPosting),
});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const employer = job.text('company_name');
  return {
    id: job.text('slug') ?? '',
    title: readTitle(job.get('title')),
    url,
    applyUrl: url,
    hiringOrganization: employer ? {name: employer} : undefined,
    places: placesWith(job.text('location'), {}, job.flag('remote') ? 'remote' : undefined),
    employmentType: readEmploymentTypes(job.get('job_types')),
    ...readDatePosted(job.get('created_at')),
    tags: job.texts('tags'),
    sections: readTextSource(job.get('description')),
  };
}
