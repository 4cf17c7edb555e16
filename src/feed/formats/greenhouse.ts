import type {Posting, SectionSource} from '../../posting/posting.js';
import {placesOf} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {NO_FACTS, readPostings} from '../postings.js';
import type {Value} from '../value.js';

/**
 * Greenhouse's Job Board API: a board with `?content=true`, or one job of it.
 * @see https://developers.greenhouse.io/job-board.html
 */
export const readGreenhouse: ReadFormat = (document) => {
  const jobs = document.get('jobs');
  return {postings: readPostings(jobs.known || !document.get('title').known ? jobs.items() : [document], readPosting)};
};

/** Undefined for a prospect post, which is no job but a place to leave one's name. */
function readPosting(job: Value): Posting | undefined {
  if (job.has('internal_job_id') && !job.get('internal_job_id').known) return undefined;
  const url = job.get('absolute_url').webUrl();
  return {
    ...NO_FACTS,
    id: job.get('id').text() ?? '',
    title: job.get('title').text() ?? '',
    url,
    applyUrl: url,
    hiringOrganization: organization(job),
    places: placesOf(job.get('location').get('name').text()),
    department: job.get('departments').items()[0]?.get('name').text(),
    baseSalary: job.get('pay_input_ranges').map((range) => ({
      minValue: cents(range.get('min_cents')),
      maxValue: cents(range.get('max_cents')),
      currency: range.get('currency_type').text(),
      name: range.get('title').text(),
    })),
    datePosted: job.get('first_published', 'updated_at').date(),
    validThrough: job.get('application_deadline').date(),
    language: job.get('language').text(),
    sections: readContent(job),
  };
}

function organization(job: Value) {
  const name = job.get('company_name').text();
  return name ? {name} : undefined;
}

const cents = (value: Value): number | undefined => {
  const amount = value.number();
  return amount ? amount / 100 : undefined;
};

/** The text is HTML, escaped once more; taken back when it is read, and only once: `&lt;` in it is meant. */
function readContent(job: Value): SectionSource[] {
  const escaped = job.get('content').rawText();
  if (!escaped) return [];
  return [{format: 'html', get content() { return unescapeOnce(escaped); }}];
}

const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};
const unescapeOnce = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);
