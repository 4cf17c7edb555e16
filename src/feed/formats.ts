import {FeedError} from './feed-error.js';
import type {Format, ReadFormat} from './format.js';
import {jobFeed} from './formats/job-feed.js';
import {schemaOrg} from './formats/schema-org.js';
import {isRecord} from './known.js';

/**
 * The formats we read, in the order in which they are tried: the most particular first. Those of
 * single vendors are known by members that only they have, and loaded when one is met.
 */
export const FORMATS: readonly Format[] = [
  later('greenhouse', isGreenhouse, () => import('./formats/greenhouse.js')),
  later('lever', (document) => holds(document, '', 'text', 'hostedUrl') || holds(at(document, 0), 'postings', 'text', 'hostedUrl'), () => import('./formats/lever.js')),
  later('ashby', isAshby, () => import('./formats/ashby.js')),
  later('workable', isWorkable, () => import('./formats/workable.js')),
  later('smartrecruiters', isSmartRecruiters, () => import('./formats/smartrecruiters.js')),
  later('recruitee', (document) => isEmpty(document, 'offers') || holds(document, has(document, 'offer') ? 'offer' : 'offers', 'title', 'careers_url'), () => import('./formats/recruitee.js')),
  later('teamtailor', isTeamtailor, () => import('./formats/teamtailor.js')),
  later('personio', (document) => has(document, 'workzag-jobs'), () => import('./formats/personio.js')),
  later('pinpoint', (document) => holds(document, 'data', 'title', 'key_responsibilities'), () => import('./formats/pinpoint.js')),
  later('breezy', (document) => holds(document, '', 'friendly_id', 'name'), () => import('./formats/breezy.js')),
  later('rss', (document) => has(document, 'rss'), () => import('./formats/rss.js')),
  later('indeed', isIndeed, () => import('./formats/indeed.js')),
  later('bamboohr', isBambooHr, () => import('./formats/bamboohr.js')),
  later('rippling', isRippling, () => import('./formats/rippling.js')),
  later('workday', isWorkday, () => import('./formats/workday.js')),
  later('comeet', (document) => holds(document, '', 'uid', 'url_comeet_hosted_page') || holds(document, '', 'position_url', 'url_active_page'), () => import('./formats/comeet.js')),
  later('remotive', (document) => has(document, 'jobs', 'job-count') || holds(document, 'jobs', 'candidate_required_location'), () => import('./formats/remotive.js')),
  later('remoteok', (document) => holds(document, '', 'legal', 'last_updated') || holds(document, '', 'epoch', 'position'), () => import('./formats/remoteok.js')),
  later('arbeitnow', (document) => holds(document, 'data', 'slug', 'job_types', 'company_name') || String(at(document, 'links', 'first')).includes('arbeitnow.com/'), () => import('./formats/arbeitnow.js')),
  later('himalayas', (document) => holds(document, 'jobs', 'companySlug', 'applicationLink'), () => import('./formats/himalayas.js')),
  later('jobicy', (document) => holds(document, 'jobs', 'jobTitle', 'companyName'), () => import('./formats/jobicy.js')),
  later('themuse', (document) => holds(document, 'results', 'contents', 'refs') || (isEmpty(document, 'results') && has(document, 'page_count')), () => import('./formats/themuse.js')),
  later('usajobs', (document) => has(document, 'SearchResult') || holds(document, '', 'MatchedObjectDescriptor'), () => import('./formats/usajobs.js')),
  later('json-feed', isJsonFeed, () => import('./formats/json-feed.js')),
  schemaOrg,
  later('json-resume', (document) => entriesIn(document).some(isJsonResume), () => import('./formats/json-resume.js')),
  jobFeed,
];

function isGreenhouse(document: unknown): boolean {
  const groups = [...entriesIn(document, 'departments'), ...entriesIn(document, 'offices').flatMap((office) => entriesIn(office, 'departments'))];
  return [document, ...groups].some((group) => holds(group, 'jobs', 'absolute_url', 'title')) || (isEmpty(document, 'jobs') && has(at(document, 'meta'), 'total'));
}

function isAshby(document: unknown): boolean {
  return holds(document, 'jobs', 'title', 'jobUrl') || (isEmpty(document, 'jobs') && has(document, 'apiVersion') && !has(document, 'jobCount'));
}

function isWorkable(document: unknown): boolean {
  return ['results', 'jobs'].some((list) => holds(document, list, 'title', 'shortcode')) || (isEmpty(document, 'jobs') && has(document, 'name', 'description'));
}

function isSmartRecruiters(document: unknown): boolean {
  return has(document, 'totalFound', 'content') || holds(document, 'content', 'releasedDate', 'name') || has(at(document, 'jobAd'), 'sections');
}

function isTeamtailor(document: unknown): boolean {
  return holds(document, 'items', '_jobposting') || entriesIn(document, 'data').some((job) => has(at(job, 'links'), 'careersite-job-url'));
}

function isIndeed(document: unknown): boolean {
  return has(at(document, 'source'), 'job') || has(at(document, 'source'), 'publisher') || has(at(document, 'jobs'), 'job');
}

function isBambooHr(document: unknown): boolean {
  return holds(document, 'result', 'jobOpening') || holds(document, 'result', 'jobOpeningName') || (isEmpty(document, 'result') && has(at(document, 'meta'), 'totalCount'));
}

function isRippling(document: unknown): boolean {
  return ['workLocation', 'workLocations'].some((name) => holds(document, '', 'uuid', name)) || holds(document, 'items', 'name', 'url', 'locations') || (isEmpty(document, 'items') && has(document, 'totalPages', 'totalItems'));
}

function isWorkday(document: unknown): boolean {
  return has(document, 'jobPostingInfo') || holds(document, 'jobPostings', 'externalPath', 'title') || (isEmpty(document, 'jobPostings') && has(document, 'total'));
}

function isJsonFeed(document: unknown): boolean {
  return has(document, 'items') && /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(String(at(document, 'version')));
}

/** A job as JSON Resume says has no member of its own: two that only a few others have, and no id. */
function isJsonResume(job: unknown): boolean {
  return has(job, 'title') && !has(job, 'id') && ['type', 'date', 'remote', 'experience', 'skills', 'meta'].filter((name) => has(job, name)).length > 1;
}

/** A format whose reader is loaded when a document of it is met. */
function later(name: string, recognise: (document: unknown) => boolean, load: () => Promise<{readonly read: ReadFormat}>): Format {
  const loadReader = () => load().catch((cause: unknown) => {
    throw new FeedError('network', `What reads the format ${name} could not be loaded.`, {cause});
  });
  return {name, recognise, read: async (document) => (await loadReader()).read(document)};
}

/** What is at a path of members in a document. */
function at(document: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((value, name) => (isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[name] : undefined), document);
}

/** How many entries are asked what they are: one of them may be broken. */
const MOST_ASKED = 20;

/** What would be postings: the first entries of the list of this member, or of a bare list, or the document by itself. */
function entriesIn(document: unknown, name = ''): readonly unknown[] {
  const list = at(document, name);
  return [list, document].find(Array.isArray)?.slice(0, MOST_ASKED) ?? [list, document];
}

/** Whether one of these is an object with all of these members. */
function holds(document: unknown, list: string, ...names: readonly string[]): boolean {
  return entriesIn(document, list).some((entry) => has(entry, ...names));
}

/** Whether a document has a list at this member, with nothing in it. */
function isEmpty(document: unknown, name: string): boolean {
  return at(document, name, 'length') === 0;
}

/** Whether a value is an object with all of these members. */
function has(value: unknown, ...names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => Object.hasOwn(value, name));
}
