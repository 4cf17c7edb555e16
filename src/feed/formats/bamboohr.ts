import type {Place, WorkMode} from '../../posting/posting.js';
import {addressPart, below, entriesOf, placesWith, readCountry, readDatePosted, readEmploymentTypes, readPay, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * BambooHR's careers pages: the list at `/careers/list`, or one job at `/careers/{id}/detail`.
 * @see https://www.bamboohr.com/careers/list
 */
export const read: ReadFormat = (document) => ({
  postings: readPostings(entriesOf(document.has('result') ? document.get('result') : document, 'jobOpening'), readPosting),
});

/** Undefined for an opening that is not open. Pages and details stand beside the list. */
function readPosting(job: Value): PostingFacts | undefined {
  if (/^(closed|filled|on hold|draft)/i.test(job.text('jobOpeningStatus') ?? '')) return undefined;
  const id = job.text('id') ?? idOf(job.text('jobOpeningShareUrl')) ?? idOf(job.url);
  const page = below(addressPart(job, CAREERS), id);
  const sections = readTextSource(job.get('description'));
  const places = readPlaces(job);
  return {
    id,
    title: job.text('jobOpeningName'),
    url: job.webUrl('jobOpeningShareUrl') ?? page,
    detail: sections.length > 0 ? undefined : below(page, 'detail'),
    places,
    employmentType: readEmploymentTypes(job, 'employmentStatusLabel', 'employmentType'),
    department: job.text('departmentLabel'),
    level: job.text('minimumExperience'),
    baseSalary: job.map((pay) => readPay(pay, {places}), 'compensation'),
    ...readDatePosted(job, 'datePosted'),
    sections,
  };
}

const CAREERS = /^https?:\/\/[^/?#]+\/careers(?=[/?#]|$)/;
/** The number of a job in the address of its page. */
const idOf = (url: string | undefined): string | undefined => /\/careers\/(\d+)/.exec(url ?? '')?.[1];

const MODES: ReadonlyMap<string | undefined, WorkMode> = new Map([['0', 'on-site'], ['1', 'remote'], ['2', 'hybrid']]);

/** The city may be in either of two members; `isRemote` is older than `locationType` and believed less. */
function readPlaces(job: Value): readonly Place[] {
  const [own, other] = [job.get('location'), job.get('atsLocation')];
  const address = {
    addressLocality: own.text('city') ?? other.text('city'),
    addressRegion: own.text('state') ?? other.text('state', 'province'),
    postalCode: own.text('postalCode'),
    addressCountry: readCountry(own.get('addressCountry', 'country')) ?? readCountry(other.get('country')),
  };
  return placesWith(undefined, address, MODES.get(job.text('locationType')) ?? (job.flag('isRemote') ? 'remote' : undefined));
}
