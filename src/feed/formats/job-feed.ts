import type {Posting, SectionSource, TextFormat} from '../../posting/posting.js';
import {isSectionKind, type SectionKind} from '../../posting/section-kind.js';
import {findLink} from '../../posting/url.js';
import {readEmploymentTypes, readOrganization, readPay, readPlace} from '../facts.js';
import type {FeedContent, Format} from '../format.js';
import {readPostings} from '../postings.js';
import {isRecord, type Value} from '../value.js';

type SectionMember = readonly [kind: SectionKind | undefined, name: string, second?: string];

/** The members of a posting that are sections, in the order in which they are shown. */
const SECTION_MEMBERS: readonly SectionMember[] = [
  [undefined, 'description'],
  ['about', 'about'],
  ['company', 'aboutCompany'],
  ['responsibilities', 'responsibilities'],
  ['minimum-qualifications', 'minimumQualifications', 'qualifications'],
  ['preferred-qualifications', 'preferredQualifications'],
  ['benefits', 'benefits', 'jobBenefits'],
  ['compensation', 'compensation'],
];
/** What stands after the sections that a posting names itself. */
const LAST_SECTION_MEMBERS: readonly SectionMember[] = [
  ['how-to-apply', 'howToApply'],
  ['equal-opportunity', 'equalOpportunity'],
];

const MEMBERS: ReadonlySet<string> = new Set([
  ...[...SECTION_MEMBERS, ...LAST_SECTION_MEMBERS].flatMap(([, ...names]) => names.filter((name) => name !== undefined)),
  ...'id title url applyUrl detail hiringOrganization company places locations location employmentType'.split(' '),
  ...'department team level baseSalary salary datePosted validThrough language tags format sections extra'.split(' '),
]);

/**
 * Our own format, version 1: `job-feed.schema.json` is its reference. Read leniently: a feed may
 * also be a bare array of postings, or one posting.
 */
export const jobFeed: Format = {
  name: 'job-feed',

  recognise: (document) => {
    const jobs = isRecord(document) && 'jobs' in document ? document['jobs'] : document;
    if (isRecord(document) && 'version' in document && Array.isArray(jobs)) return true;
    return Array.isArray(jobs) ? jobs.length === 0 || jobs.some(isPosting) : isPosting(jobs);
  },

  read: (document): FeedContent => {
    const jobs = isRecord(document.raw) && 'jobs' in document.raw ? document.get('jobs') : document;
    const hiringOrganization = readOrganization(document.get('hiringOrganization', 'company'));
    const defaults = {
      hiringOrganization,
      language: document.get('language').text(),
      format: readTextFormat(document.get('format')),
    };
    const isFeed = jobs !== document;
    return {
      ...(isFeed && readFeedFacts(document)),
      ...(isFeed && {hiringOrganization, language: defaults.language}),
      postings: readPostings(jobs.items(), (job) => readPosting(job, defaults)),
    };
  },
};

const isPosting = (value: unknown) => isRecord(value) && typeof value['title'] === 'string';

function readFeedFacts(document: Value) {
  const labels = document.get('labels');
  return {
    title: document.get('title').text(),
    url: document.get('url').webUrl(),
    updated: document.get('updated').date(),
    next: document.get('next').webUrl(),
    labels: labels.isObject
      ? Object.fromEntries(Object.keys(labels.raw as object).map((name) => [name, labels.get(name).text() ?? '']))
      : undefined,
  };
}

interface Defaults extends Pick<Posting, 'hiringOrganization' | 'language'> {
  readonly format: TextFormat | undefined;
}

function readPosting(job: Value, defaults: Defaults): Posting {
  const extra = job.get('extra');
  const howToApply = job.get('howToApply').raw;
  return {
    id: job.get('id').text() ?? '',
    title: job.get('title').text() ?? '',
    url: job.get('url').webUrl(),
    applyUrl: job.get('applyUrl').link() ?? (typeof howToApply === 'string' ? findLink(howToApply) : undefined),
    detail: job.get('detail').webUrl(),
    hiringOrganization: readOrganization(job.get('hiringOrganization', 'company')) ?? defaults.hiringOrganization,
    places: job.get('places', 'locations', 'location').map(readPlace),
    employmentType: readEmploymentTypes(job.get('employmentType')),
    department: job.get('department').text(),
    team: job.get('team').text(),
    level: job.get('level').text(),
    baseSalary: job.get('baseSalary', 'salary').map((pay) => readPay(pay)),
    datePosted: job.get('datePosted').date(),
    validThrough: job.get('validThrough').date(),
    language: job.get('language').text() ?? defaults.language,
    tags: job.get('tags').texts(),
    sections: readSectionSources(job, readTextFormat(job.get('format')) ?? defaults.format),
    extra: extra.isObject ? (extra.raw as Record<string, unknown>) : job.others(MEMBERS),
  };
}

function readSectionSources(job: Value, format: TextFormat | undefined): SectionSource[] {
  const sources: SectionSource[] = [];
  const add = (section: Value, kind?: SectionKind) => {
    const source = section.known ? readSectionSource(section, format, kind) : undefined;
    if (source) sources.push(source);
  };
  for (const [kind, name, second] of SECTION_MEMBERS) add(job.get(name, second), kind);
  for (const section of job.get('sections').items()) add(section);
  for (const [kind, name, second] of LAST_SECTION_MEMBERS) add(job.get(name, second), kind);
  return sources;
}

/** A section: its text, its entries, or an object that says more about it. */
function readSectionSource(value: Value, format: TextFormat | undefined, kind?: SectionKind): SectionSource | undefined {
  const own = value.isObject ? value.get('content', 'items', 'text') : value;
  const content = Array.isArray(own.raw) ? own.map((item) => item.rawText()) : own.rawText();
  const title = value.get('title').text();
  if (!content?.length && !title) return undefined;
  const ownKind = value.get('kind').text();
  if (ownKind && !isSectionKind(ownKind)) value.get('kind').note(`"${ownKind}" is no kind of section; shown under its own title.`);
  return {
    kind: isSectionKind(ownKind) ? ownKind : kind,
    title,
    format: readTextFormat(value.get('format')) ?? format,
    content: content ?? '',
  };
}

function readTextFormat(value: Value): TextFormat | undefined {
  const text = value.text()?.toLowerCase();
  if (text === 'text' || text === 'markdown' || text === 'html' || text === undefined) return text;
  value.note(`"${text}" is no format of texts; expected text, markdown or html.`);
  return undefined;
}
