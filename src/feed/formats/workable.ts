import type {Place, Posting, SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {pageAt} from '../page-links.js';
import {entriesOf, NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Workable: the public widget's account (best with `details=true`), the jobs page's own list, and the jobs of
 * the API for partners (`spi/v3`). A job in several places is listed once for each, and is put together again.
 * @see https://workable.readme.io/reference/jobs
 */
export const readWorkable: ReadFormat = (document) => {
  const name = document.has('shortcode') ? undefined : document.text('name');
  const hiringOrganization = name ? {name} : undefined;
  return {
    title: name,
    hiringOrganization,
    next: document.get('paging').webUrl('next'),
    postings: readPostings(entriesOf(document, document.has('results') ? 'results' : 'jobs'), (job) => readPosting(job, hiringOrganization)),
  };
};

/** A job's own `state` is a region in the widget; in the APIs it is whether the job is open. */
const CLOSED = /^(draft|closed|archived|internal)$/i;

function readPosting(job: Value, hiringOrganization: Posting['hiringOrganization']): PostingFacts | undefined {
  if (CLOSED.test(job.text('state') ?? '')) return undefined;
  const id = job.text('shortcode') ?? '';
  const url = job.webUrl('url', 'shortlink') ?? (id ? `https://apply.workable.com/j/${encodeURIComponent(id)}` : undefined);
  const salary = job.get('salary');
  const pay = readRange({min: salary.get('salary_from'), max: salary.get('salary_to'), currency: salary.get('salary_currency'), period: salary.get('salary_period')});
  return {
    id,
    title: job.text('title') ?? '',
    url,
    applyUrl: job.link('application_url') ?? url,
    detail: job.has('description') ? undefined : detailOf(job),
    hiringOrganization,
    places: readPlaces(job),
    employmentType: readEmploymentTypes(job.get('employment_type', 'type')),
    department: job.texts('department').join(', ') || undefined,
    level: job.text('experience'),
    baseSalary: pay ? [pay] : NO_FACTS.baseSalary,
    datePosted: job.date('published_on', 'published', 'created_at'),
    language: job.text('language'),
    tags: [...job.texts('function'), ...job.texts('industry')],
    sections: readSections(job),
  };
}

/** The widget has its texts at the same address, where they are asked for. */
const detailOf = (job: Value): string | undefined =>
  /\/accounts\/[^/?#]+\/?(?:[?#]|$)/.test(job.url ?? '') ? pageAt(job, 'details', 'true') : undefined;

/** A place may be hidden. What a job says besides its `locations` is the first of them. */
function readPlaces(job: Value): readonly Place[] {
  const mode = workMode(job.text('workplace') ?? job.get('location').text('workplace_type') ?? '');
  const otherwise = job.flag('telecommuting') || job.flag('remote') || job.get('location').flag('telecommuting') ? 'remote' : undefined;
  const locations = job.items('locations');
  const own = job.get('location').isObject ? job.get('location') : job;
  const shown = (locations.length > 0 ? locations : [own]).filter((location) => !location.flag('hidden'));
  const places = shown.flatMap((location) => placesWith(undefined, readAddress(location), mode, otherwise));
  return places.length > 0 ? places : placesWith(undefined, {}, mode, otherwise);
}

const readAddress = (location: Value): Place => ({
  addressLocality: location.text('city'),
  addressRegion: location.text('region', 'state', 'subregion'),
  postalCode: location.text('zip_code'),
  addressCountry: countryCode(location.text('countryCode', 'country_code', 'country')),
});

/** In one text, or in the parts it is made of. */
const readSections = (job: Value): readonly SectionSource[] => [
  ...readTextSource(job.get('description', job.has('requirements') ? undefined : 'full_description')),
  ...readTextSource(job.get('requirements'), {kind: 'minimum-qualifications'}),
  ...readTextSource(job.get('benefits'), {kind: 'benefits'}),
];
