import {placesWith, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource, readTitle} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Remote OK's API: a list of remote jobs of many companies, whose first entry is a notice. It asks for
 * a link back, which every posting's page is.
 * @see https://remoteok.com/api
 */
export const readRemoteOk: ReadFormat = (document) => ({
  updated: document.items().find(isNotice)?.date('last_updated'),
  postings: readPostings(document.entries().filter((entry) => !isNotice(entry)), readPosting),
});

const isNotice = (entry: Value): boolean => entry.has('legal') && !entry.has('position');

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const employer = job.text('company');
  const pay = readRange({min: job.get('salary_min'), max: job.get('salary_max')});
  return {
    id: job.text('id', 'slug') ?? '',
    title: readTitle(job.get('position', 'title')),
    url,
    applyUrl: job.link('apply_url') ?? url,
    hiringOrganization: employer ? {name: employer, logo: job.webUrl('company_logo', 'logo')} : undefined,
    places: placesWith(job.text('location')?.replace(/[\s,]+$/, ''), {}, undefined, 'remote'),
    // Its pages show all pay in dollars a year.
    baseSalary: pay ? [{...pay, currency: 'USD', unitText: 'YEAR'}] : [],
    datePosted: job.date('date', 'epoch'),
    tags: job.texts('tags'),
    sections: readTextSource(job.get('description')),
  };
}
