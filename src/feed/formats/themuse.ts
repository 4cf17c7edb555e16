import {entriesOf, namedOrganization, nextOfTheWorld, pageAt, placesOf, readDatePosted, readEmploymentTypes, readPostings, readTextSource, readTitle, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * The Muse's API: jobs of many companies, in pages, or one job.
 * @see https://www.themuse.com/developers/api/v2
 */
export const read: ReadFormat = (document) => ({
  next: nextOf(document),
  postings: readPostings(entriesOf(document, 'results'), readPosting),
});

function nextOf(document: Value): string | undefined {
  const page = document.number('page') ?? 1;
  return page < (document.number('page_count') ?? 0) ? nextOfTheWorld(document, page, pageAt(document, 'page', page + 1)) : undefined;
}

function readPosting(job: Value): PostingFacts {
  const [category, ...categories] = job.texts('categories');
  return {
    id: job.text('id', 'short_name'),
    title: readTitle(job, 'name'),
    url: job.get('refs').webUrl('landing_page'),
    hiringOrganization: namedOrganization(job.text('company')),
    places: job.texts('locations').flatMap((name) => placesOf(name.replace(/^flexible ?\/ ?remote$/i, 'Remote'))),
    employmentType: readEmploymentTypes(job, 'job_type'),
    department: category,
    level: job.texts('levels').join(', ') || undefined,
    ...readDatePosted(job, 'publication_date'),
    tags: [...categories, ...job.texts('tags')],
    sections: readTextSource(job.get('contents')),
  };
}
