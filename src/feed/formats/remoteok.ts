import type {Pay} from '../../posting/posting.js';
import {namedOrganization, placesWith, rangeReader, readPostings, readTextSource, readTitle, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Remote OK's API: a list of remote jobs of many companies, whose first entry is a notice. It asks for
 * a link back, which every posting's page is.
 * @see https://remoteok.com/api
 */
export const read: ReadFormat = (document) => ({
  updated: document.items().find(isNotice)?.date('last_updated'),
  postings: readPostings(document.entries().filter((entry) => !isNotice(entry)), readPosting),
});

const isNotice = (entry: Value): boolean => entry.has('legal') && !entry.has('position');

const readPosting = (job: Value): PostingFacts => ({
  id: job.text('id', 'slug'),
  title: readTitle(job, 'position', 'title'),
  url: job.webUrl('url'),
  applyUrl: job.link('apply_url', 'url'),
  hiringOrganization: namedOrganization(readTitle(job, 'company'), job.webUrl('company_logo', 'logo')),
  places: placesWith(job.text('location')?.replace(/[\s,]+$/, ''), {}, undefined, 'remote'),
  baseSalary: job.map(readPay),
  datePosted: job.date('date', 'epoch'),
  tags: job.texts('tags'),
  sections: readTextSource(job.get('description')),
});

const readRange = rangeReader({min: 'salary_min', max: 'salary_max'});

/** Its pages show all pay in dollars a year. */
function readPay(job: Value): Pay | undefined {
  const pay = readRange(job);
  return pay && {...pay, currency: 'USD', unitText: 'YEAR'};
}
