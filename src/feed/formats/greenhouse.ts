import type {Pay, Place, SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {addressPart, below, BOARD_JOBS, entriesOf, payOf, payPeriod, placesOf, placesWith, rangeReader, readEmploymentTypes, readOrganization, readPostings, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Greenhouse's Job Board API: a board (best with `?content=true`), its departments or offices, or one job.
 * @see https://developers.greenhouse.io/job-board.html
 */
export const read: ReadFormat = (document) => ({postings: readPostings(jobsOf(document), readPosting)});

/** Departments have their jobs in them, and offices their departments. */
function jobsOf(document: Value): readonly Value[] {
  if (document.has('id')) return [document];
  const groups = document.items('departments', 'offices').flatMap((group) => (group.has('jobs') ? [group] : group.items('departments')));
  return groups.length > 0 ? groups.flatMap((group) => group.entries('jobs')) : entriesOf(document, 'jobs');
}

/** Undefined for a prospect post, which is no job but a place to leave one's name. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.has('internal_job_id') && !job.get('internal_job_id').known) return undefined;
  const metadata = job.items('metadata');
  const places = readPlaces(job, metadata);
  const detail = below(addressPart(job, BOARD_JOBS), job.text('id'));
  return {
    id: job.text('id'),
    title: job.text('title'),
    url: job.webUrl('absolute_url'),
    // A list may have no texts, and then says nothing of pay.
    detail: job.has('content') ? undefined : detail && `${detail}?pay_transparency=true`,
    hiringOrganization: readOrganization(job.get('company_name')),
    places,
    employmentType: valuesOf(metadata, EMPLOYMENT_TYPE).flatMap((value) => readEmploymentTypes(value)),
    department: job.items('departments')[0]?.text('name'),
    baseSalary: readPays(job, metadata, places),
    datePosted: job.date('first_published', 'updated_at'),
    validThrough: job.date('application_deadline'),
    language: job.text('language'),
    sections: readSections(job),
  };
}

/** What employers call the fields that they add for it. */
const EMPLOYMENT_TYPE = /^(employment|contract|time|job) (type|length|status)$/i;
const SALARY = /\b(salary|pay|compensation) (range|band)s?\b/i;
const PAY = /\b(salary|pay|compensation|wages?|OTE)\b/i;
/** What employers count with, and nobody is paid as such. */
const NO_PAY = /\b(bonus|equity|stock|budget|internal|midpoint)\b/i;
const WORK_MODE = /^workplace$|\b(location|work|work ?place|remote) (type|mode|model|policy|arrangement|status)$/i;

const valuesOf = (metadata: readonly Value[], name: RegExp): readonly Value[] =>
  metadata.flatMap((field) => (name.test(field.text('name') ?? '') && typeof field.rawOf('value') !== 'boolean' ? field.get('value') : []));

const SEVERAL_PLACES = /^(multiple|various|several|different|\d+) (locations|offices|cities|places|sites)$/i;
const NO_PLACE_YET = /^(tb[ad]|to be (announced|confirmed|decided|defined|determined))$/i;
/** One may choose between a place and any. */
const OR_REMOTE = / or (?=remote\b)|(?<=^remote) or /i;

function readLocation(job: Value): readonly Place[] {
  const name = job.text('location') ?? '';
  return NO_PLACE_YET.test(name) ? [] : placesOf(name.replace(OR_REMOTE, ' | '));
}

/** Where the location says no more than how one works, or that there are several, the offices say where. */
function readPlaces(job: Value, metadata: readonly Value[]): readonly Place[] {
  const mode = valuesOf(metadata, WORK_MODE).map((value) => workMode(value.texts().join(' '))).find((found) => found !== undefined);
  const places = readLocation(job);
  const isSomewhere = places.some(({name}) => name !== undefined && !SEVERAL_PLACES.test(name));
  const offices = isSomewhere ? [] : job.items('offices').flatMap((office) => placesWith(office.text('name', 'location'), {}, places[0]?.workMode ?? mode));
  if (offices.length > 0) return [...offices, ...places.slice(1)];
  return places.map((place) => (place.workMode || !mode ? place : {...place, workMode: mode}));
}

/** Some employers have fields of their own for it, with ranges in numbers or in words. */
function readPays(job: Value, metadata: readonly Value[], places: readonly Place[]): readonly Pay[] {
  const pays = job.map(readPay, 'pay_input_ranges');
  if (pays.length > 0) return pays;
  const ranges = metadata.flatMap((field) => (field.rawOf('value_type') === 'currency_range' ? readOwnRange(field) : []));
  const texts = valuesOf(metadata, SALARY).flatMap((value) => (value.isObject ? [] : value.map((text) => payOf(text.text() ?? '', {places}))));
  return [...ranges, ...texts].filter(({currency}) => currency);
}

const readUnits = rangeReader({min: 'min_value', max: 'max_value', currency: 'unit'});

/** In whole units; only the field's name may say for which time, and for what: "USA: Pay Transparency Range". */
function readOwnRange(field: Value): readonly Pay[] {
  const name = field.text('name') ?? '';
  if (!PAY.test(name) || NO_PAY.test(name)) return [];
  const rest = name.replace(/\b(salary|pay|compensation|wage|transparency|range|band)s?\b/gi, '').replace(/^[\s:–-]+|[\s:–-]+$/g, '').replace(/^\((.*)\)$/, '$1').replace(/\s+/g, ' ');
  const unitText = payPeriod(/hour|week|month|year|annual/i.exec(name)?.[0]);
  return field.get('value').map(readUnits).map((pay) => ({...pay, unitText, name: rest || undefined}));
}

const readCents = rangeReader({min: 'min_cents', max: 'max_cents', currency: 'currency_type', name: 'title'});

/** In cents; only its title may say for which time. */
function readPay(range: Value): Pay | undefined {
  const pay = readCents(range);
  return pay && {...pay, minValue: pay.minValue && pay.minValue / 100, maxValue: pay.maxValue && pay.maxValue / 100, unitText: payPeriod(pay.name)};
}

/** The text, and what stands over the ranges of pay, often the same over each, and often in the text already. */
function readSections(job: Value): readonly SectionSource[] {
  const escaped = job.rawText('content');
  const blurbs = escaped?.includes('content-pay-transparency') ? [] : new Set(job.map((range) => range.rawText('blurb'), 'pay_input_ranges'));
  return [
    ...(escaped ? [escapedSource(escaped)] : []),
    ...[...blurbs].map((content) => ({kind: 'compensation', format: 'html', content}) as const),
  ];
}

/** The text is HTML, escaped once more; taken back when it is read, and only once: `&lt;` in it is meant. */
const escapedSource = (escaped: string): SectionSource => ({format: 'html', get content() { return unescapeOnce(escaped); }});

const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};
const unescapeOnce = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);
