import type {Place, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {countryCode, placesWith, readEmploymentTypes, readOrganization, readRange} from '../facts.js';
import type {FeedContent, ReadFormat} from '../format.js';
import {pageAt, parameterOf} from '../page-links.js';
import {entriesOf, NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * SmartRecruiters' postings: pages of a list without texts, or one posting with them.
 * @see https://dev.smartrecruiters.com/customer-api/posting-api/endpoints/postings/
 */
export const readSmartRecruiters: ReadFormat = (document): FeedContent => {
  const entries = entriesOf(document, 'content');
  const total = document.number('totalFound');
  const end = (document.number('offset') ?? parameterOf(document, 'offset') ?? 0) + entries.length;
  if (total === 0) document.note('There are no postings. SmartRecruiters says the same of a company it does not know, so the name may be wrong.');
  return {
    next: total !== undefined && entries.length > 0 && end < total ? pageAt(document, 'offset', end) : undefined,
    postings: readPostings(entries, readPosting),
  };
};

/** Undefined for a posting that is closed, or for the company's own people only. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.flag('active') === false || (job.text('visibility') ?? 'PUBLIC') !== 'PUBLIC') return undefined;
  const id = job.text('id') ?? '';
  const company = job.get('company').text('identifier');
  const url = job.webUrl('postingUrl') ?? (company && id ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${encodeURIComponent(id)}` : undefined);
  const pay = job.get('compensation');
  const range = readRange({min: pay.get('min'), max: pay.get('max'), currency: pay.get('currency'), period: pay.get('period')});
  return {
    id,
    title: job.text('name') ?? '',
    url,
    applyUrl: job.link('applyUrl') ?? url,
    detail: job.has('jobAd') ? undefined : detailOf(job, company, id),
    hiringOrganization: readOrganization(job.get('company').get('name')),
    places: readPlaces(job.get('location')),
    employmentType: readEmploymentTypes(job.get('typeOfEmployment').get('label', 'id')),
    department: job.get('department').text('label'),
    level: labelOf(job.get('experienceLevel')),
    baseSalary: range ? [range] : NO_FACTS.baseSalary,
    datePosted: job.date('releasedDate'),
    language: job.get('language').text('code'),
    tags: [labelOf(job.get('function')), labelOf(job.get('industry'))].filter((tag) => tag !== undefined),
    sections: readSections(job.get('jobAd').get('sections')),
  };
}

/** `ref` is the posting's own document in the API. */
const detailOf = (job: Value, company: string | undefined, id: string): string | undefined =>
  job.webUrl('ref') ?? (company && id ? `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(company)}/postings/${encodeURIComponent(id)}` : undefined);

const labelOf = (value: Value): string | undefined => (value.text('id') === 'not_applicable' ? undefined : value.text('label'));

/** The whole name may lack its middle ("Warsaw, , Poland"), and an address that must be given may be "xxxx". */
function readPlaces(location: Value): readonly Place[] {
  const name = location.text('fullLocation')?.split(',').map((part) => part.trim()).filter(Boolean).join(', ');
  const street = location.text('address');
  const address = {
    streetAddress: street && /^x+$/i.test(street) ? undefined : street,
    addressLocality: location.text('city'),
    addressRegion: location.text('region'),
    postalCode: location.text('postalCode'),
    addressCountry: countryCode(location.text('country')),
  };
  const mode = location.flag('hybrid') ? 'hybrid' : location.flag('remote') ? 'remote' : undefined;
  return placesWith(name, address, mode);
}

/** What the sections are that every posting has; their titles are in its language. */
const KINDS: Readonly<Record<string, SectionKind>> = {companyDescription: 'company', qualifications: 'minimum-qualifications'};
const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

function readSections(sections: Value): readonly SectionSource[] {
  const others = Object.keys(sections.others(new Set([...SECTIONS, 'videos'])) ?? {});
  return [...SECTIONS, ...others].flatMap((name) => {
    const section = sections.get(name);
    return readTextSource(section.get('text'), {kind: KINDS[name], title: section.text('title')});
  });
}
