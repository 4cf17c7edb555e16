import type {Pay, Place, SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {placesOf, placesWith, readEmploymentTypes, readOrganization} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {entriesOf, readPostings, type PostingFacts} from '../postings.js';
import type {Value} from '../value.js';

/**
 * Greenhouse's Job Board API: a board (best with `?content=true`), its departments, or one job.
 * @see https://developers.greenhouse.io/job-board.html
 */
export const readGreenhouse: ReadFormat = (document) => {
  const departments = document.has('id') ? [] : document.items('departments');
  return {postings: readPostings(departments.length > 0 ? departments.flatMap((department) => department.entries('jobs')) : entriesOf(document, 'jobs'), readPosting)};
};

/** Undefined for a prospect post, which is no job but a place to leave one's name. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.has('internal_job_id') && !job.get('internal_job_id').known) return undefined;
  const url = job.webUrl('absolute_url');
  const metadata = job.items('metadata');
  return {
    id: job.text('id') ?? '',
    title: job.text('title') ?? '',
    url,
    applyUrl: url,
    detail: job.has('content') ? undefined : detailOf(job),
    hiringOrganization: readOrganization(job.get('company_name')),
    places: readPlaces(job, metadata),
    employmentType: valuesOf(metadata, EMPLOYMENT_TYPE).flatMap((value) => readEmploymentTypes(value)),
    department: job.items('departments')[0]?.text('name'),
    baseSalary: job.map(readRange, 'pay_input_ranges'),
    datePosted: job.date('first_published', 'updated_at'),
    validThrough: job.date('application_deadline'),
    language: job.text('language'),
    sections: readSections(job),
  };
}

/** Without `content=true` a list has no texts; a job stands below its list, and there has its pay, too. */
function detailOf(job: Value): string | undefined {
  const list = /^https?:\/\/[^?#]+\/boards\/[^/?#]+\/jobs(?=\/?(?:[?#]|$))/.exec(job.url ?? '')?.[0];
  const id = job.text('id');
  return list && id ? `${list}/${encodeURIComponent(id)}?pay_transparency=true` : undefined;
}

/** What employers call the fields that they add for it. */
const EMPLOYMENT_TYPE = /^(employment|contract|time|job) (type|length|status)$/i;
const WORK_MODE = /^workplace$|\b(location|work|work ?place|remote) (type|mode|model|policy|arrangement|status)$/i;

const valuesOf = (metadata: readonly Value[], name: RegExp): readonly Value[] =>
  metadata.flatMap((field) => (name.test(field.text('name') ?? '') && typeof field.rawOf('value') !== 'boolean' ? field.get('value') : []));

/** Where the location says no more than how one works, the offices say where. */
function readPlaces(job: Value, metadata: readonly Value[]): readonly Place[] {
  const mode = valuesOf(metadata, WORK_MODE).map((value) => workMode(value.texts().join(' '))).find((found) => found !== undefined);
  const places = placesOf(job.get('location').text('name'));
  const offices = places.some(({name}) => name !== undefined) ? [] : job.items('offices').flatMap((office) => placesWith(office.text('name'), {}, places[0]?.workMode ?? mode));
  if (offices.length > 0) return offices;
  return places.map((place) => (place.workMode || !mode ? place : {...place, workMode: mode}));
}

function readRange(range: Value): Pay | undefined {
  const [minValue, maxValue] = [cents(range.number('min_cents')), cents(range.number('max_cents'))];
  return minValue || maxValue ? {minValue, maxValue, currency: range.text('currency_type')?.toUpperCase(), name: range.text('title')} : undefined;
}

const cents = (amount: number | undefined): number | undefined => (amount ? amount / 100 : undefined);

/** The text, and what stands over the ranges of pay, often the same over each. */
function readSections(job: Value): readonly SectionSource[] {
  const blurbs = new Set(job.map((range) => range.rawText('blurb'), 'pay_input_ranges'));
  const escaped = job.rawText('content');
  return [
    ...(escaped ? [escapedSource(escaped)] : []),
    ...[...blurbs].map((content) => ({kind: 'compensation', format: 'html', content}) as const),
  ];
}

/** The text is HTML, escaped once more; taken back when it is read, and only once: `&lt;` in it is meant. */
const escapedSource = (escaped: string): SectionSource => ({format: 'html', get content() { return unescapeOnce(escaped); }});

const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};
const unescapeOnce = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);
