import type {SectionSource, TextFormat} from '../../posting/posting.js';
import {findLink} from '../../posting/linked-text.js';
import {readEmploymentTypes} from '../facts/employment.js';
import {readOrganization} from '../facts/organization.js';
import {readPay} from '../facts/pay.js';
import type {FeedContent, Format} from '../format.js';
import {isRecord} from '../known.js';
import {readPostings, type PostingFacts} from '../postings.js';
import type {Value} from '../value.js';
import {readOwnPlace} from './job-feed-places.js';
import {readSectionSources, readTextFormat, SECTION_NAMES} from './job-feed-sections.js';

const MEMBERS: ReadonlySet<string> = new Set([
  ...SECTION_NAMES,
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
    if (!document.has('jobs')) return {postings: readPostings(document.entries(), (job) => readPosting(job, {}))};
    noteVersion(document.get('version'));
    const facts = readFeedFacts(document);
    const defaults = {...facts, format: readTextFormat(document.get('format'))};
    return {...facts, postings: readPostings(document.entries('jobs'), (job) => readPosting(job, defaults))};
  },
};

/** A schema has a title too. */
const isPosting = (value: unknown) => isRecord(value) && typeof value['title'] === 'string' && !isRecord(value['properties']);

function noteVersion(version: Value): void {
  if (version.known && Number(version.raw) !== 1) version.note('Read as version 1, the only one that is known here: what is new in this one may be missing.');
}

function readFeedFacts(document: Value) {
  const labels = document.get('labels');
  return {
    title: document.text('title'),
    url: document.webUrl('url'),
    language: document.text('language'),
    hiringOrganization: readOrganization(document.get('hiringOrganization', 'company')),
    updated: document.date('updated'),
    next: document.webUrl('next'),
    labels: labels.known ? readLabels(labels) : undefined,
    synonyms: document.has('synonyms') ? document.map(readEqualWords, 'synonyms') : undefined,
  };
}

/** A label that says nothing is left out: it would take a button's name away. */
function readLabels(labels: Value): Record<string, string> {
  if (!labels.isObject) labels.note('Left out labels that are no object of texts.');
  const names = labels.isObject ? Object.keys(labels.raw as object) : [];
  return Object.fromEntries(names.map((name) => [name, labels.text(name)] as const).filter(hasText));
}

/** One word has nothing that it could mean as well. */
function readEqualWords(group: Value): readonly string[] | undefined {
  const words = Array.isArray(group.raw) ? group.texts() : [];
  if (words.length > 1) return words;
  group.note('Left out synonyms that are no list of at least two texts.');
  return undefined;
}

const hasText = (entry: readonly [string, string | undefined]): entry is readonly [string, string] => entry[1] !== undefined;

/** What the feed says for all of its postings. */
interface Defaults extends Pick<PostingFacts, 'hiringOrganization' | 'language'> {
  readonly format?: TextFormat | undefined;
}

function readPosting(job: Value, defaults: Defaults): PostingFacts {
  const sections = readSectionSources(job, readTextFormat(job.get('format')) ?? defaults.format);
  return {
    id: job.text('id'),
    title: job.text('title'),
    url: job.webUrl('url'),
    applyUrl: job.link('applyUrl') ?? linkToApply(sections),
    detail: job.webUrl('detail'),
    hiringOrganization: readOrganization(job.get('hiringOrganization', 'company')) ?? defaults.hiringOrganization,
    places: job.map(readOwnPlace, 'places', 'locations', 'location'),
    employmentType: readEmploymentTypes(job, 'employmentType'),
    department: job.text('department'),
    team: job.text('team'),
    level: job.text('level'),
    baseSalary: job.map(readOwnPay, 'baseSalary', 'salary'),
    datePosted: job.date('datePosted'),
    datePostedText: job.text('datePostedText'),
    validThrough: job.date('validThrough'),
    language: job.text('language') ?? defaults.language,
    tags: job.texts('tags'),
    sections,
    extra: readExtra(job),
  };
}

const readOwnPay = (pay: Value) => readPay(pay);

function readExtra(job: Value): PostingFacts['extra'] {
  const {known, raw} = job.get('extra');
  const others = job.others(MEMBERS);
  if (!known) return others;
  return isRecord(raw) ? {...others, ...raw} : {...others, extra: raw};
}

function linkToApply(sections: readonly SectionSource[]): string | undefined {
  for (const {kind, content} of sections) {
    const link = kind === 'how-to-apply' ? [content].flat().map(findLink).find(Boolean) : undefined;
    if (link) return link;
  }
  return undefined;
}
