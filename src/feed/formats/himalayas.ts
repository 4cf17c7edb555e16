import type {Place} from '../../posting/posting.js';
import {placesWith, readDatePosted, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {nextOfTheWorld, pageAt, parameterOf} from '../page-links.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Himalayas' API: remote jobs of many companies, by offset.
 * @see https://himalayas.app/api
 */
export const readHimalayas: ReadFormat = (document) => ({
  updated: document.date('updatedAt'),
  next: nextOf(document),
  postings: readPostings(document.entries('jobs'), readPosting),
});

function nextOf(document: Value): string | undefined {
  const count = document.items('jobs').length;
  const offset = document.number('offset') ?? parameterOf(document, 'offset') ?? 0;
  if (count === 0 || offset + count >= (document.number('totalCount') ?? 0)) return undefined;
  return nextOfTheWorld(document, Math.floor(offset / count) + 1, pageAt(document, 'offset', offset + count));
}

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('guid', 'applicationLink');
  const employer = job.text('companyName');
  const pay = readRange({min: job.get('minSalary'), max: job.get('maxSalary'), currency: job.get('currency'), period: job.get('salaryPeriod')});
  return {
    id: job.text('guid')?.replace(/^.*\//, '') || (url ?? ''),
    title: readTitle(job.get('title')),
    url,
    applyUrl: job.link('applicationLink') ?? url,
    hiringOrganization: employer ? {name: employer, logo: job.webUrl('companyLogo')} : undefined,
    places: readPlaces(job),
    employmentType: readEmploymentTypes(job.get('employmentType')),
    level: job.texts('seniority').join(', ') || undefined,
    baseSalary: pay ? [pay] : [],
    ...readDatePosted(job.get('pubDate')),
    validThrough: job.date('expiryDate'),
    tags: job.texts('categories').map((tag) => tag.replaceAll('-', ' ')),
    sections: readTextSource(job.get('description', 'excerpt')),
  };
}

/** Where one may live; anywhere if nothing is said. */
function readPlaces(job: Value): readonly Place[] {
  const places = job.items('locationRestrictions').flatMap((place) => placesWith(place.isObject ? place.text('name') : place.text(), {}, 'remote'));
  return places.length > 0 ? places : [{workMode: 'remote'}];
}
