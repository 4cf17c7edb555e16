import type {Pay, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {entriesOf, NO_FACTS, rangeReader, readEmploymentTypes, readPlaces, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Pinpoint's `postings.json`: a company's postings, or one of them.
 * @see https://developers.pinpointhq.com/reference/post-jobs
 */
export const read: ReadFormat = (document) => ({postings: readPostings(entriesOf(document, 'data'), readPosting)});

const PLACE = {name: 'name', streetAddress: 'street_address', addressLocality: 'city', addressRegion: 'province', postalCode: 'postal_code'};

/** A posting may lack its address, but has the path to it. */
const readPosting = (job: Value): PostingFacts => ({
  id: job.text('id'),
  title: job.text('title'),
  url: job.webUrl('url', 'path'),
  places: readPlaces(job.items('location'), PLACE, readWorkMode(job, 'workplace_type')),
  employmentType: readEmploymentTypes(job, 'employment_type_text', 'employment_type'),
  department: job.text('department') ?? job.get('job').text('department'),
  team: job.text('division') ?? job.get('job').text('division'),
  baseSalary: readPays(job),
  validThrough: job.date('deadline_at'),
  sections: [...readTextSource(job.get('description')), ...SECTIONS.flatMap((section) => readSection(job, ...section))],
});

const readRange = rangeReader({min: 'compensation_minimum', max: 'compensation_maximum', currency: 'compensation_currency', period: 'compensation_frequency'});

/** Pay that is not to be seen is in the document all the same. */
function readPays(job: Value): readonly Pay[] {
  if (job.has('compensation_visible') && !job.flag('compensation_visible')) return NO_FACTS.baseSalary;
  const pay = readRange(job);
  return pay ? [pay] : job.texts('compensation').map((text) => ({text}));
}

/**
 * Each has a heading of the employer's, which sometimes says that it is used for something else: "Preferred
 * skills" over what should be the benefits. Then the heading tells the kind.
 */
const SECTIONS: readonly (readonly [name: string, kind: SectionKind, another: RegExp])[] = [
  ['key_responsibilities', 'responsibilities', /qualif|requirement|skill|experience|prefer|benefit|offer|perk|about|who you/i],
  ['skills_knowledge_expertise', 'minimum-qualifications', /prefer|nice to|bonus|plus\b|desir|benefit|offer|perk|responsib|dut(y|ies)|about (us|the)/i],
  ['benefits', 'benefits', /qualif|requirement|skill|experience|prefer|responsib|dut(y|ies)|process|how to|equal|about (us|the)/i],
];

function readSection(job: Value, name: string, kind: SectionKind, another: RegExp): readonly SectionSource[] {
  const title = job.text(`${name}_header`);
  return readTextSource(job.get(name), {kind: title && another.test(title) ? undefined : kind, title});
}
