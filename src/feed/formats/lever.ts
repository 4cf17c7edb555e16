import type {Place, SectionSource} from '../../posting/posting.js';
import {countOf, countryCode, pageAt, placesWith, rangeReader, readEmploymentTypes, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Lever's postings with `mode=json`: a site's list, also in groups (`group=team`), or one posting.
 * @see https://github.com/lever/postings-api
 */
export const read: ReadFormat = (document) => {
  const entries = document.entries().flatMap((entry) => (entry.has('postings') ? entry.entries('postings') : [entry]));
  const isFullPage = entries.length >= (countOf(document, 'limit') || Infinity);
  return {
    next: isFullPage ? pageAt(document, 'skip', (countOf(document, 'skip') ?? 0) + entries.length) : undefined,
    postings: readPostings(entries, readPosting),
  };
};

const readSalary = rangeReader({min: 'min', max: 'max', currency: 'currency', period: 'interval'});

function readPosting(job: Value): PostingFacts {
  const categories = job.get('categories');
  return {
    id: job.text('id'),
    title: job.text('text'),
    url: job.webUrl('hostedUrl'),
    applyUrl: job.link('applyUrl', 'hostedUrl'),
    places: readPlaces(job, categories),
    employmentType: readEmploymentTypes(categories, 'commitment'),
    department: categories.text('department'),
    team: categories.text('team'),
    level: categories.text('level'),
    baseSalary: job.map(readSalary, 'salaryRange'),
    datePosted: job.date('createdAt'),
    sections: readSections(job),
  };
}

/** `location` is one of `allLocations`; the country is that of `location`. */
function readPlaces(job: Value, categories: Value): readonly Place[] {
  const primary = categories.text('location');
  const mode = readWorkMode(job, 'workplaceType');
  const addressCountry = countryCode(job.text('country'));
  const names = new Set([primary, ...categories.texts('allLocations')]);
  return [...names].flatMap((name) => (name === undefined && names.size > 1 ? [] : placesWith(name, name === primary ? {addressCountry} : {}, mode)));
}

/**
 * In the order of Lever's own page. `description` is opening and body in one; where it is empty, its parts
 * may not be. Some boards send plain texts only.
 */
function readSections(job: Value): readonly SectionSource[] {
  const text = (name: string, kind?: 'compensation') => readTextSource(job.get(name, `${name}Plain`), {kind});
  const description = readTextSource(job.get('description'));
  return [
    ...(description.length > 0 ? description : [...text('opening'), ...text('descriptionBody')]),
    ...(job.get('description', 'opening', 'descriptionBody').known ? [] : readTextSource(job.get('descriptionPlain', 'descriptionBodyPlain'))),
    ...job.items('lists').flatMap((list) => readTextSource(list.get('content'), {title: list.text('text')})),
    ...text('salaryDescription', 'compensation'),
    ...text('additional'),
  ];
}
