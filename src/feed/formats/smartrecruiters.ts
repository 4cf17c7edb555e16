import type {Pay, Place, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {workMode} from '../../posting/work-mode.js';
import {addressPart, below, countOf, entriesOf, namedOrganization, pageAt, payOf, rangeReader, readEmploymentTypes, readPlaces, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * SmartRecruiters' postings: pages of a list without texts, or one posting with them.
 * @see https://dev.smartrecruiters.com/customer-api/posting-api/endpoints/postings/
 */
export const read: ReadFormat = (document) => {
  const entries = entriesOf(document, 'content');
  const total = document.number('totalFound');
  const end = (document.number('offset') ?? countOf(document, 'offset') ?? 0) + entries.length;
  if (total === 0) document.note(doubt(companyIn(document)));
  return {
    next: total !== undefined && entries.length > 0 && end < total ? pageAt(document, 'offset', end) : undefined,
    postings: readPostings(entries, readPosting),
  };
};

/** A wrong name has the answer of an empty board. */
const doubt = (name: string | undefined): string =>
  `This board is empty, or there is none: SmartRecruiters answers alike for both.${name ? ` Its job pages tell whether "${name}" is right: https://jobs.smartrecruiters.com/${name}/…` : ''}`;

const companyIn = (value: Value): string | undefined => addressPart(value, /(?<=\/v1\/companies\/)[^/?#]+(?=\/postings)/);

const readSalary = rangeReader({min: 'min', max: 'max', currency: 'currency', period: 'period'});

/** Undefined for a posting that is closed, or for the company's own people only. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.flag('active') === false || (job.text('visibility') ?? 'PUBLIC') !== 'PUBLIC') return undefined;
  const id = job.text('id');
  const company = job.get('company').text('identifier') ?? companyIn(job);
  const page = job.webUrl('postingUrl') ?? below('https://jobs.smartrecruiters.com', company, id);
  return {
    id,
    title: job.text('name'),
    url: page,
    applyUrl: job.link('applyUrl') ?? page,
    // `ref` is the posting's own document in the API.
    detail: job.has('jobAd') ? undefined : (job.webUrl('ref') ?? below('https://api.smartrecruiters.com/v1/companies', company, 'postings', id)),
    hiringOrganization: namedOrganization(job.get('company').text('name')),
    places: readLocation(job),
    employmentType: readEmploymentTypes(job.get('typeOfEmployment'), 'label', 'id'),
    department: job.text('department'),
    level: labelOf(job.get('experienceLevel')),
    baseSalary: readPays(job),
    datePosted: job.date('releasedDate'),
    language: job.get('language').text('code'),
    tags: [labelOf(job.get('function')), labelOf(job.get('industry'))].filter((tag) => tag !== undefined),
    sections: readSections(job),
  };
}

/** Some employers have a field of their own for it: "68000 - 87500 GBP Annual". */
function readPays(job: Value): readonly Pay[] {
  const pays = job.map(readSalary, 'compensation');
  if (pays.length > 0) return pays;
  const own = job.items('customField').find((field) => SALARY.test(field.text('fieldLabel') ?? ''));
  return own?.map((pay) => payOf(pay.text() ?? ''), 'valueLabel').filter(({currency}) => currency) ?? [];
}

const SALARY = /\b(salary|pay|compensation) (range|band)\b/i;

const labelOf = (value: Value): string | undefined => (value.text('id') === 'not_applicable' ? undefined : value.text('label'));

const PLACE = {name: 'fullLocation', streetAddress: 'address', addressLocality: 'city', addressRegion: 'region', postalCode: 'postalCode', addressCountry: 'country'};

function readLocation(job: Value): readonly Place[] {
  const location = job.get('location');
  const mode = location.flag('hybrid') ? 'hybrid' : location.flag('remote') ? 'remote' : undefined;
  return readPlaces(job.items('location'), PLACE, mode).map(withoutFillers);
}

/**
 * A whole name may lack its middle ("Warsaw, , Poland"), say things twice or how one works ("Poland, REMOTE, Poland"),
 * and an address that must be given may be "xxxx".
 */
function withoutFillers(place: Place): Place {
  const parts = place.name?.split(/\s*,\s*/).filter((part) => part && !isWorkMode(part));
  const own = (text: string | undefined) => (text && (isWorkMode(text) || /^x+$/i.test(text)) ? undefined : text);
  return {...place, name: parts && [...new Set(parts)].join(', '), streetAddress: own(place.streetAddress), addressRegion: own(place.addressRegion)};
}

const isWorkMode = (text: string): boolean => /^\S+$/.test(text) && workMode(text) !== undefined;

/** What the sections are that every posting has; their titles are in its language. */
const KINDS: Readonly<Record<string, SectionKind>> = {companyDescription: 'company', qualifications: 'minimum-qualifications'};
const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

/** What is said of hybrid work has no place of its own. */
function readSections(job: Value): readonly SectionSource[] {
  const sections = job.get('jobAd').get('sections');
  const others = Object.keys(sections.others(new Set([...SECTIONS, 'videos'])) ?? {});
  const texts = [...SECTIONS, ...others].flatMap((name) => {
    const section = sections.get(name);
    return readTextSource(section.get('text'), {kind: KINDS[name], title: section.text('title')});
  });
  return texts.length > 0 ? [...texts, ...readTextSource(job.get('location').get('hybridDescription'), {kind: 'other'})] : texts;
}
