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
  ...'department team level baseSalary salary datePosted datePostedText validThrough language tags format sections extra'.split(' '),
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
    if (!document.has('jobs')) return {postings: readPostings(document.entries(), (job) => readPosting(job))};
    const facts = readFeedFacts(document);
    const format = readTextFormat(document.get('format'));
    return {...facts, postings: readPostings(document.get('jobs').entries(), (job) => readPosting(job, {...facts, format}))};
  },
};

/** A schema has a title too. */
const isPosting = (value: unknown) => isRecord(value) && typeof value['title'] === 'string' && !isRecord(value['properties']);

function readFeedFacts(document: Value) {
  const labels = document.get('labels');
  return {
    title: document.get('title').text(),
    url: document.get('url').webUrl(),
    language: document.get('language').text(),
    hiringOrganization: readOrganization(document.get('hiringOrganization', 'company')),
    updated: document.get('updated').date(),
    next: document.get('next').webUrl(),
    labels: labels.known ? readLabels(labels) : undefined,
  };
}

/** A label that says nothing is left out: it would take a button's name away. */
function readLabels(labels: Value): Record<string, string> {
  if (!labels.isObject) labels.note('Left out labels that are no object of texts.');
  const names = labels.isObject ? Object.keys(labels.raw as object) : [];
  return Object.fromEntries(names.map((name) => [name, labels.get(name).text()] as const).filter(hasText));
}

const hasText = (entry: readonly [string, string | undefined]): entry is readonly [string, string] => entry[1] !== undefined;

/** What the feed says for all of its postings. */
interface Defaults extends Partial<Pick<Posting, 'hiringOrganization' | 'language'>> {
  readonly format?: TextFormat | undefined;
}

function readPosting(job: Value, defaults: Defaults = {}): Posting {
  const sections = readSectionSources(job, readTextFormat(job.get('format')) ?? defaults.format);
  return {
    id: job.get('id').text() ?? '',
    title: job.get('title').text() ?? '',
    url: job.get('url').webUrl(),
    applyUrl: job.get('applyUrl').link() ?? linkToApply(sections),
    detail: job.get('detail').webUrl(),
    hiringOrganization: readOrganization(job.get('hiringOrganization', 'company')) ?? defaults.hiringOrganization,
    places: job.get('places', 'locations', 'location').map(readPlace),
    employmentType: readEmploymentTypes(job.get('employmentType')),
    department: job.get('department').text(),
    team: job.get('team').text(),
    level: job.get('level').text(),
    baseSalary: job.get('baseSalary', 'salary').map((pay) => readPay(pay)),
    datePosted: job.get('datePosted').date(),
    datePostedText: job.get('datePostedText').text(),
    validThrough: job.get('validThrough').date(),
    language: job.get('language').text() ?? defaults.language,
    tags: job.get('tags').texts(),
    sections,
    extra: readExtra(job),
  };
}

function readExtra(job: Value): Posting['extra'] {
  const {known, raw} = job.get('extra');
  const others = job.others(MEMBERS);
  if (!known) return others;
  return isRecord(raw) ? {...others, ...raw} : {...others, extra: raw};
}

function linkToApply(sections: readonly SectionSource[]): string | undefined {
  const texts = sections.filter(({kind}) => kind === 'how-to-apply').flatMap(({content}) => content);
  return texts.map(findLink).find((link) => link !== undefined);
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
    content: content?.length ? content : '',
  };
}

function readTextFormat(value: Value): TextFormat | undefined {
  const text = value.text()?.toLowerCase();
  if (text === 'text' || text === 'markdown' || text === 'html' || text === undefined) return text;
  value.note(`"${text}" is no format of texts; expected text, markdown or html.`);
  return undefined;
}
