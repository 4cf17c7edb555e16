import type {Organization} from '../../posting/posting.js';
import {countOf, entriesOf, namedOrganization, nextOfTheWorld, pageAt, rangeReader, readDatePosted, readEmploymentTypes, readPlaces, readPostings, readTextSource, readTitle, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Himalayas' API: remote jobs of many companies, by offset, or by cursor where there is no offset any more.
 * @see https://himalayas.app/api
 */
export const read: ReadFormat = (document) => ({
  updated: document.date('updatedAt'),
  next: nextOf(document),
  postings: readPostings(entriesOf(document, 'jobs'), readPosting),
});

function nextOf(document: Value): string | undefined {
  const count = document.items('jobs').length;
  const offset = document.number('offset') ?? countOf(document, 'offset') ?? 0;
  const cursor = document.text('nextCursor');
  if (count > 0 && cursor && !document.has('offset')) return pageAt(document, 'cursor', cursor);
  if (count === 0 || offset + count >= (document.number('totalCount') ?? 0)) return undefined;
  return nextOfTheWorld(document, Math.floor(offset / count) + 1, pageAt(document, 'offset', offset + count));
}

const readPay = rangeReader({min: 'minSalary', max: 'maxSalary', currency: 'currency', period: 'salaryPeriod'});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('guid', 'applicationLink');
  return {
    id: job.text('guid')?.replace(/^.*\//, '') || url,
    title: readTitle(job, 'title'),
    url,
    applyUrl: job.link('applicationLink', 'guid'),
    hiringOrganization: readCompany(job),
    // Where one may live; anywhere if nothing is said.
    places: readPlaces(job.items('locationRestrictions'), {name: 'name'}, 'remote'),
    employmentType: readEmploymentTypes(job, 'employmentType'),
    level: job.texts('seniority').join(', ') || undefined,
    baseSalary: job.map(readPay),
    ...readDatePosted(job, 'pubDate'),
    validThrough: job.date('expiryDate'),
    tags: job.texts('categories').map((tag) => tag.replaceAll('-', ' ')),
    sections: readTextSource(job.get('description', 'excerpt')),
  };
}

/** The API has answered with the names of its own members where values belong: the company's page still names it. */
function readCompany(job: Value): Organization | undefined {
  const name = job.text('companyName');
  const slug = job.text('companySlug')?.replace(/(?:^|-)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
  const logo = job.text('companyLogo');
  return namedOrganization(name === 'name' ? slug : name ?? slug, logo && /^https?:/.test(logo) ? job.webUrl('companyLogo') : undefined);
}
