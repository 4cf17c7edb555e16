import type {Format, ReadFormat} from './format.js';
import {jobFeed} from './formats/job-feed.js';
import {schemaOrg} from './formats/schema-org.js';
import {isRecord} from './value.js';

/**
 * The formats we read, in the order in which they are tried: the most particular first. Those of
 * single vendors are known by members that only they have, and loaded when one is met.
 */
export const FORMATS: readonly Format[] = [
  later('greenhouse', (document) => has(first(document, 'jobs') ?? first(document, 'departments', 0, 'jobs') ?? first(document) ?? document, 'absolute_url', 'updated_at') || (isEmpty(document, 'jobs') && has(at(document, 'meta'), 'total')), async () => (await import('./formats/greenhouse.js')).readGreenhouse),
  later('lever', (document) => has(first(document, 0, 'postings') ?? first(document) ?? document, 'text', 'hostedUrl'), async () => (await import('./formats/lever.js')).readLever),
  later('ashby', (document) => has(first(document, 'jobs') ?? first(document) ?? document, 'title', 'jobUrl') || (isEmpty(document, 'jobs') && has(document, 'apiVersion') && !has(document, 'jobCount')), async () => (await import('./formats/ashby.js')).readAshby),
  later('workable', (document) => has(first(document, 'jobs') ?? first(document, 'results') ?? first(document) ?? document, 'title', 'shortcode') || (isEmpty(document, 'jobs') && has(document, 'name', 'description')), async () => (await import('./formats/workable.js')).readWorkable),
  later('smartrecruiters', (document) => has(document, 'totalFound', 'content') || has(first(document, 'content') ?? first(document) ?? document, 'releasedDate', 'refNumber') || has(at(document, 'jobAd'), 'sections'), async () => (await import('./formats/smartrecruiters.js')).readSmartRecruiters),
  later('recruitee', (document) => isEmpty(document, 'offers') || has(at(document, 'offer') ?? first(document, 'offers') ?? first(document) ?? document, 'title', 'careers_url'), async () => (await import('./formats/recruitee.js')).readRecruitee),
  later('teamtailor', (document) => has(first(document, 'items'), '_jobposting') || has(at(first(document, 'data') ?? at(document, 'data'), 'links'), 'careersite-job-url'), async () => (await import('./formats/teamtailor.js')).readTeamtailor),
  later('personio', (document) => has(document, 'workzag-jobs'), async () => (await import('./formats/personio.js')).readPersonio),
  later('pinpoint', (document) => has(first(document, 'data') ?? at(document, 'data') ?? first(document) ?? document, 'title', 'key_responsibilities'), async () => (await import('./formats/pinpoint.js')).readPinpoint),
  later('breezy', (document) => has(first(document) ?? document, 'friendly_id', 'name'), async () => (await import('./formats/breezy.js')).readBreezy),
  later('rss', (document) => has(document, 'rss'), async () => (await import('./formats/rss.js')).readRss),
  later('indeed', (document) => isIndeed(document), async () => (await import('./formats/indeed.js')).readIndeed),
  later('bamboohr', (document) => has(at(document, 'result'), 'jobOpening') || has(first(document, 'result'), 'jobOpeningName') || (isEmpty(document, 'result') && has(at(document, 'meta'), 'totalCount')), async () => (await import('./formats/bamboohr.js')).readBambooHr),
  later('rippling', (document) => has(first(document) ?? document, 'uuid', 'workLocation') || has(document, 'uuid', 'workLocations') || (has(document, 'totalPages', 'totalItems') && (isEmpty(document, 'items') || has(first(document, 'items'), 'name', 'locations'))), async () => (await import('./formats/rippling.js')).readRippling),
  later('workday', (document) => has(document, 'jobPostingInfo') || has(first(document, 'jobPostings'), 'externalPath') || (isEmpty(document, 'jobPostings') && has(document, 'total')), async () => (await import('./formats/workday.js')).readWorkday),
  later('comeet', (document) => has(first(document) ?? document, 'uid', 'url_comeet_hosted_page') || has(first(document) ?? document, 'position_url', 'url_active_page'), async () => (await import('./formats/comeet.js')).readComeet),
  later('remotive', (document) => has(document, 'jobs', 'job-count') || has(first(document, 'jobs'), 'candidate_required_location'), async () => (await import('./formats/remotive.js')).readRemotive),
  later('remoteok', (document) => has(first(document), 'legal') || has(first(document), 'epoch', 'position'), async () => (await import('./formats/remoteok.js')).readRemoteOk),
  later('arbeitnow', (document) => has(first(document, 'data'), 'slug', 'job_types', 'company_name') || String(at(document, 'links', 'first')).includes('arbeitnow.com/'), async () => (await import('./formats/arbeitnow.js')).readArbeitnow),
  later('himalayas', (document) => has(first(document, 'jobs'), 'companySlug', 'applicationLink'), async () => (await import('./formats/himalayas.js')).readHimalayas),
  later('jobicy', (document) => has(first(document, 'jobs'), 'jobTitle', 'companyName'), async () => (await import('./formats/jobicy.js')).readJobicy),
  later('themuse', (document) => has(first(document, 'results') ?? document, 'contents', 'refs') || (isEmpty(document, 'results') && has(document, 'page_count')), async () => (await import('./formats/themuse.js')).readTheMuse),
  later('usajobs', (document) => has(document, 'SearchResult'), async () => (await import('./formats/usajobs.js')).readUsaJobs),
  later('json-feed', (document) => isJsonFeed(document), async () => (await import('./formats/json-feed.js')).readJsonFeed),
  schemaOrg,
  later('json-resume', (document) => isJsonResume(first(document) ?? document), async () => (await import('./formats/json-resume.js')).readJsonResume),
  jobFeed,
];

/** A job as JSON Resume says has no member of its own: two that only a few others have, and no id. */
const isJsonResume = (job: unknown): boolean =>
  has(job, 'title') && !has(job, 'id') && ['type', 'date', 'remote', 'experience', 'skills', 'meta'].filter((name) => has(job, name)).length > 1;

const isIndeed = (document: unknown): boolean =>
  isRecord(document) && (has(document['source'], 'job') || has(document['source'], 'publisher') || has(document['jobs'], 'job'));

const isJsonFeed = (document: unknown): boolean => has(document, 'items') && /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(String(at(document, 'version')));

/** A format whose reader is loaded when a document of it is met. */
function later(name: string, recognise: (document: unknown) => boolean, load: () => Promise<ReadFormat>): Format {
  return {name, recognise, read: async (document) => (await load())(document)};
}

/** What is at a path of members in a document. */
const at = (document: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((value, name) => (isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[name] : undefined), document);

/** The first entry of a list that is an object: of the document itself, or of the list at a path of members in it. */
export function first(document: unknown, ...path: readonly (string | number)[]): unknown {
  const list = at(document, ...path);
  return Array.isArray(list) ? list.find(isRecord) : undefined;
}

/** Whether a document has a list at this member, with nothing in it. */
const isEmpty = (document: unknown, name: string): boolean => Array.isArray(at(document, name)) && at(document, name, 'length') === 0;

/** Whether a value is an object with all of these members. */
export const has = (value: unknown, ...names: readonly string[]): boolean => isRecord(value) && names.every((name) => Object.hasOwn(value, name));
