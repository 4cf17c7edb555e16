import type {Pay, Place, SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {pageAt, parameterOf} from '../page-links.js';
import {NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Lever's postings with `mode=json`: a site's list, also in groups (`group=team`), or one posting.
 * @see https://github.com/lever/postings-api
 */
export const readLever: ReadFormat = (document) => {
  const entries = document.entries().flatMap((entry) => (entry.has('postings') ? entry.entries('postings') : [entry]));
  const limit = parameterOf(document, 'limit');
  const isFullPage = limit !== undefined && limit > 0 && entries.length >= limit;
  return {
    next: isFullPage ? pageAt(document, 'skip', (parameterOf(document, 'skip') ?? 0) + entries.length) : undefined,
    postings: readPostings(entries, readPosting),
  };
};

function readPosting(job: Value): PostingFacts {
  const categories = job.get('categories');
  const url = job.webUrl('hostedUrl');
  return {
    id: job.text('id') ?? '',
    title: job.text('text') ?? '',
    url,
    applyUrl: job.link('applyUrl') ?? url,
    places: readPlaces(job, categories),
    employmentType: readEmploymentTypes(categories, 'commitment'),
    department: categories.text('department'),
    team: categories.text('team'),
    level: categories.text('level'),
    baseSalary: readPays(job.get('salaryRange')),
    datePosted: job.date('createdAt'),
    sections: readSections(job),
  };
}

/** `location` is one of `allLocations`; the country is that of `location`. */
function readPlaces(job: Value, categories: Value): readonly Place[] {
  const primary = categories.text('location');
  const mode = workMode(job.text('workplaceType') ?? '');
  const addressCountry = countryCode(job.text('country'));
  const names = new Set([primary, ...categories.texts('allLocations')]);
  return [...names].flatMap((name) => (name === undefined && names.size > 1 ? [] : placesWith(name, name === primary ? {addressCountry} : {}, mode)));
}

function readPays(range: Value): readonly Pay[] {
  const pay = readRange({min: range.get('min'), max: range.get('max'), currency: range.get('currency'), period: range.get('interval')});
  return pay ? [pay] : NO_FACTS.baseSalary;
}

/**
 * In the order of Lever's own page. `description` is opening and body in one; where it is empty, its parts
 * may not be. Some boards send plain texts only.
 */
function readSections(job: Value): readonly SectionSource[] {
  const description = readTextSource(job.get('description'));
  return [
    ...(description.length > 0 ? description : [...readText(job, 'opening'), ...readText(job, 'descriptionBody')]),
    ...(job.get('description', 'opening', 'descriptionBody').known ? [] : readTextSource(job.get('descriptionPlain', 'descriptionBodyPlain'))),
    ...job.items('lists').flatMap((list) => readTextSource(list.get('content'), {title: list.text('text')})),
    ...readText(job, 'salaryDescription', {kind: 'compensation'}),
    ...readText(job, 'additional'),
  ];
}

/** A text in HTML, or in the plain text beside it. */
const readText = (job: Value, name: string, section: Pick<SectionSource, 'kind'> = {}): readonly SectionSource[] =>
  readTextSource(job.get(name, `${name}Plain`), section);
