import type {Pay, Place, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {workMode} from '../../posting/work-mode.js';
import {placesWith, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {entriesOf, NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Pinpoint's `postings.json`: a company's postings, or one of them.
 * @see https://developers.pinpointhq.com/reference/post-jobs
 */
export const readPinpoint: ReadFormat = (document) => ({postings: readPostings(entriesOf(document, 'data'), readPosting)});

/** A posting may lack its address, but has the path to it. */
function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url', 'path');
  const division = job.get('division').known ? job.get('division') : job.get('job').get('division');
  const department = job.get('department').known ? job.get('department') : job.get('job').get('department');
  return {
    id: job.text('id') ?? '',
    title: job.text('title') ?? '',
    url,
    applyUrl: url,
    places: readPlaces(job),
    employmentType: readEmploymentTypes(job.get('employment_type_text', 'employment_type')),
    department: nameOf(department),
    team: nameOf(division),
    baseSalary: readPays(job),
    validThrough: job.date('deadline_at'),
    sections: [...readTextSource(job.get('description')), ...SECTIONS.flatMap((section) => readSection(job, ...section))],
  };
}

const nameOf = (value: Value): string | undefined => (value.isObject ? value.text('name') : value.text());

function readPlaces(job: Value): readonly Place[] {
  const location = job.get('location');
  const address = {
    streetAddress: location.text('street_address'),
    addressLocality: location.text('city'),
    addressRegion: location.text('province'),
    postalCode: location.text('postal_code'),
  };
  return placesWith(nameOf(location), address, workMode(job.text('workplace_type') ?? ''));
}

/** Pay that is not to be seen is in the document all the same. */
function readPays(job: Value): readonly Pay[] {
  if (job.has('compensation_visible') && !job.flag('compensation_visible')) return NO_FACTS.baseSalary;
  const pay = readRange({
    min: job.get('compensation_minimum'),
    max: job.get('compensation_maximum'),
    currency: job.get('compensation_currency'),
    period: job.get('compensation_frequency'),
  });
  const text = job.text('compensation');
  return pay ? [pay] : text ? [{text}] : NO_FACTS.baseSalary;
}

type SectionMember = readonly [name: string, kind: SectionKind, another: RegExp];

/**
 * Each has a heading of the employer's, which sometimes says that it is used for something else: "Preferred
 * skills" over what should be the benefits. Then the heading tells the kind.
 */
const SECTIONS: readonly SectionMember[] = [
  ['key_responsibilities', 'responsibilities', /qualif|requirement|skill|experience|prefer|benefit|offer|perk|about|who you/i],
  ['skills_knowledge_expertise', 'minimum-qualifications', /prefer|nice to|bonus|plus\b|desir|benefit|offer|perk|responsib|dut(y|ies)|about (us|the)/i],
  ['benefits', 'benefits', /qualif|requirement|skill|experience|prefer|responsib|dut(y|ies)|process|how to|equal|about (us|the)/i],
];

function readSection(job: Value, name: string, kind: SectionKind, another: RegExp): readonly SectionSource[] {
  const title = job.text(`${name}_header`);
  return readTextSource(job.get(name), {kind: title && another.test(title) ? undefined : kind, title});
}
