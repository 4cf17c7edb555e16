import type {Place, WorkMode} from '../../posting/posting.js';
import {rangeReader, readEmploymentTypes, readPlaces, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Teamtailor's JSON:API, for companies that read their jobs with a key and publish what it answers: a list or
 * one job, best with `include=department,locations`.
 * @see https://docs.teamtailor.com/#jobs
 */
export const readTeamtailorApi: ReadFormat = (document) => {
  const included = new Map(document.items('included').map((resource) => [keyOf(resource), resource.get('attributes')]));
  return {
    next: document.get('links').webUrl('next'),
    postings: readPostings(document.entries('data'), (job) => readPosting(job, included)),
  };
};

type Included = ReadonlyMap<string, Value>;
const keyOf = (resource: Value): string => `${resource.text('type')} ${resource.text('id')}`;

const readPay = rangeReader({min: 'min-salary', max: 'max-salary', currency: 'currency', period: 'salary-time-unit'});

/** Undefined for a job that is not published, or for the company's own people only. */
function readPosting(job: Value, included: Included): PostingFacts | undefined {
  const facts = job.get('attributes');
  if ((facts.text('human-status') ?? 'published') !== 'published' || facts.flag('internal')) return undefined;
  const links = job.get('links');
  const url = links.webUrl('careersite-job-url') ?? facts.webUrl('careersite-job-url');
  return {
    id: job.text('id'),
    title: facts.text('title'),
    url,
    applyUrl: facts.link('external-application-url') ?? links.link('careersite-job-apply-url') ?? url,
    places: readAllPlaces(job, facts, included),
    employmentType: readEmploymentTypes(facts, 'employment-type'),
    department: related(job, 'department', included)[0]?.text('name'),
    level: facts.text('employment-level'),
    baseSalary: facts.map(readPay),
    datePosted: facts.date('start-date', 'created-at'),
    validThrough: facts.date('end-date'),
    language: facts.text('language-code'),
    tags: facts.texts('tags'),
    sections: [...readTextSource(facts.get('pitch')), ...readTextSource(facts.get('body'))],
  };
}

/** The resources that a job refers to, as far as the document includes them. */
const related = (job: Value, name: string, included: Included): readonly Value[] =>
  job.get('relationships').get(name).items('data').flatMap((reference) => included.get(keyOf(reference)) ?? []);

const MODES: Readonly<Record<string, WorkMode>> = {fully: 'remote', hybrid: 'hybrid', none: 'on-site'};
const PLACE = {name: 'name', streetAddress: 'address', addressLocality: 'city', postalCode: 'zip', addressCountry: 'country'};

function readAllPlaces(job: Value, facts: Value, included: Included): readonly Place[] {
  const mode = MODES[facts.text('remote-status') ?? ''];
  const several = related(job, 'locations', included);
  const locations = several.length > 0 ? several : related(job, 'location', included);
  return readPlaces(locations, PLACE, locations.length === 0 && mode === 'on-site' ? undefined : mode);
}
