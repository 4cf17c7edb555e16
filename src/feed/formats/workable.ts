import type {Organization, Place, SectionSource} from '../../posting/posting.js';
import {below, entriesOf, namedOrganization, pageAt, rangeReader, readEmploymentTypes, readPlaces, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Workable: the public widget's account (best with `details=true`), the jobs page's own list, and the jobs of
 * the API for partners (`spi/v3`). A job in several places is listed once for each, and is put together again.
 * @see https://workable.readme.io/reference/jobs
 */
export const read: ReadFormat = (document) => {
  const name = document.has('shortcode') ? undefined : document.text('name');
  const hiringOrganization = namedOrganization(name);
  return {
    title: name,
    hiringOrganization,
    next: document.get('paging').webUrl('next'),
    postings: readPostings(entriesOf(document, 'results', 'jobs'), (job) => readPosting(job, hiringOrganization)),
  };
};

/** A job's own `state` is a region in the widget; in the APIs it is whether the job is open. */
const CLOSED = /^(draft|closed|archived|internal)$/i;

const readSalary = rangeReader({min: 'salary_from', max: 'salary_to', currency: 'salary_currency', period: 'salary_period'});

function readPosting(job: Value, hiringOrganization: Organization | undefined): PostingFacts | undefined {
  if (CLOSED.test(job.text('state') ?? '') || job.flag('isInternal')) return undefined;
  const url = job.webUrl('url', 'shortlink') ?? below('https://apply.workable.com/j', job.text('shortcode'));
  return {
    id: job.text('shortcode'),
    title: job.text('title'),
    url,
    applyUrl: job.link('application_url') ?? url,
    detail: job.has('description') ? undefined : detailOf(job),
    hiringOrganization,
    places: readAllPlaces(job),
    employmentType: readEmploymentTypes(job, 'employment_type', 'type'),
    department: job.texts('department').join(', ') || undefined,
    level: job.text('experience'),
    baseSalary: job.map(readSalary, 'salary'),
    datePosted: job.date('published_on', 'published', 'created_at'),
    language: job.text('language'),
    tags: [...job.texts('function'), ...job.texts('industry')],
    sections: readSections(job),
  };
}

/** The widget has its texts at the same address, where they are asked for. */
const detailOf = (job: Value): string | undefined =>
  /\/accounts\/[^/?#]+\/?(?:[?#]|$)/.test(job.url ?? '') ? pageAt(job, 'details', 'true') : undefined;

const PLACE = {addressLocality: 'city', addressRegion: ['region', 'state', 'subregion'], postalCode: 'zip_code', addressCountry: ['countryCode', 'country_code', 'country']} as const;

/** A place may be hidden. What a job says besides its `locations` is the first of them. */
function readAllPlaces(job: Value): readonly Place[] {
  const location = job.get('location');
  const own = location.isObject ? location : job;
  const mode = readWorkMode(job, 'workplace') ?? readWorkMode(location, 'workplace_type');
  const isRemote = job.flag('telecommuting') || job.flag('remote') || location.flag('telecommuting');
  const locations = job.items('locations');
  const shown = (locations.length > 0 ? locations : [own]).filter((place) => !place.flag('hidden'));
  const names = own.has('city') || own.has('country') ? PLACE : {...PLACE, name: 'location_str'};
  return readPlaces(shown, names, mode, isRemote ? 'remote' : undefined);
}

/** In one text, or in the parts it is made of. */
const readSections = (job: Value): readonly SectionSource[] => [
  ...readTextSource(job.get('description', job.has('requirements') ? undefined : 'full_description')),
  ...readTextSource(job.get('requirements'), {kind: 'minimum-qualifications'}),
  ...readTextSource(job.get('benefits'), {kind: 'benefits'}),
];
