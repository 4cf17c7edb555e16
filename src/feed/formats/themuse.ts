import {placesOf, readDatePosted, readEmploymentTypes} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {nextOfTheWorld, pageAt} from '../page-links.js';
import {entriesOf, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * The Muse's API: jobs of many companies, in pages, or one job.
 * @see https://www.themuse.com/developers/api/v2
 */
export const readTheMuse: ReadFormat = (document) => ({
  next: nextOf(document),
  postings: readPostings(entriesOf(document, 'results'), readPosting),
});

function nextOf(document: Value): string | undefined {
  const page = document.number('page') ?? 1;
  return page < (document.number('page_count') ?? 0) ? nextOfTheWorld(document, page, pageAt(document, 'page', page + 1)) : undefined;
}

function readPosting(job: Value): PostingFacts {
  const url = job.get('refs').webUrl('landing_page');
  const employer = job.get('company').text('name');
  const [category, ...categories] = namesIn(job, 'categories');
  return {
    id: job.text('id', 'short_name') ?? '',
    title: readTitle(job.get('name')),
    url,
    applyUrl: url,
    hiringOrganization: employer ? {name: employer} : undefined,
    places: namesIn(job, 'locations').flatMap((name) => placesOf(name.replace(/^flexible ?\/ ?remote$/i, 'Remote'))),
    employmentType: readEmploymentTypes(job.get('job_type')),
    department: category,
    level: namesIn(job, 'levels').join(', ') || undefined,
    ...readDatePosted(job.get('publication_date')),
    tags: [...categories, ...namesIn(job, 'tags')],
    sections: readTextSource(job.get('contents')),
  };
}

const namesIn = (job: Value, list: string): readonly string[] => job.map((item) => (item.isObject ? item.text('name') : item.text()), list);
