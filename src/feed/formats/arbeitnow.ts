import type {SectionSource} from '../../posting/posting.js';
import {entriesOf, namedOrganization, nextOfTheWorld, placesWith, readDatePosted, readEmploymentTypes, readPostings, readTextSource, readTitle, repaired, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Arbeitnow's job board API: jobs of many companies, in pages.
 * @see https://www.arbeitnow.com/blog/job-board-api
 */
export const read: ReadFormat = (document) => ({
  next: nextOfTheWorld(document, document.get('meta').number('current_page') ?? 1, document.get('links').webUrl('next')),
  postings: readPostings(entriesOf(document, 'data'), readPosting),
});

const readPosting = (job: Value): PostingFacts => ({
  id: job.text('slug'),
  title: readTitle(job, 'title'),
  url: job.webUrl('url'),
  hiringOrganization: namedOrganization(job.text('company_name')),
  places: placesWith(job.text('location'), {}, job.flag('remote') ? 'remote' : undefined),
  employmentType: readEmploymentTypes(job, 'job_types'),
  ...readDatePosted(job, 'created_at'),
  tags: job.texts('tags'),
  sections: readTextSource(job.get('description')).map(withFooter),
});

/** Texts that companies sent escaped have a last line of Arbeitnow's, which is not. As all texts, they are looked at when they are first read. */
const withFooter = (source: SectionSource): SectionSource => ({
  get format() { return source.format; },
  get content() {
    const {content} = source;
    const [, escaped, footer] = (typeof content === 'string' && /^(\s*&lt;[a-z][^<]*)(<[^]*)$/i.exec(content)) || [];
    return escaped && footer ? repaired(escaped) + footer : content;
  },
});
