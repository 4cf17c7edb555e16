import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesOf, readDatePosted, readEmploymentTypes, readOrganization} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {pageAt, parameterOf} from '../page-links.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * What Workday's careers sites read: the list at `/wday/cxs/{tenant}/{site}/jobs`, or one job below
 * `/wday/cxs/{tenant}/{site}/job/`. Workday has no document for others about it.
 * @see https://www.myworkdayjobs.com
 */
export const readWorkday: ReadFormat = (document) => {
  if (document.has('jobPostingInfo')) return {postings: readPostings(document.entries('jobPostingInfo'), (job) => readDetail(job, document))};
  return {next: nextOf(document), postings: readPostings(document.entries('jobPostings'), readListed)};
};

const PAGE_SIZE = 20;
/** Workday gives no more for one query, and starts again from the first. */
const MOST_POSTINGS = 2000;

/** Known only where the address names the offset. After the first page `total` may be 0: then a short page is the last. */
function nextOf(document: Value): string | undefined {
  const offset = parameterOf(document, 'offset');
  const count = document.items('jobPostings').length;
  if (offset === undefined || count < (parameterOf(document, 'limit') ?? PAGE_SIZE)) return undefined;
  const total = document.number('total') || MOST_POSTINGS;
  return offset + count < Math.min(total, MOST_POSTINGS) ? pageAt(document, 'offset', offset + count) : undefined;
}

function readListed(job: Value): PostingFacts {
  const path = job.text('externalPath');
  const service = serviceOf(job);
  const url = pageOf(job, path);
  return {
    id: job.texts('bulletFields').find(looksLikeId) ?? path?.replace(/^.*[_/]/, '') ?? '',
    title: job.text('title') ?? '',
    url,
    applyUrl: url,
    detail: service && path ? service + path : undefined,
    places: readPlaces(job.text('locationsText'), job),
    employmentType: readEmploymentTypes(job.get('timeType')),
    ...readDatePosted(job.get('postedOn')),
  };
}

/** Bullets are the employer's choice: the number of the requisition among them has digits and no blank. */
const looksLikeId = (text: string): boolean => /^[\w./-]*\d[\w./-]*$/.test(text);

/** Undefined for a job that is not published any more. */
function readDetail(job: Value, document: Value): PostingFacts | undefined {
  if (job.flag('posted') === false) return undefined;
  const url = job.webUrl('externalUrl') ?? pageOf(job, /\/job\/[^?#]*/.exec(job.url ?? '')?.[0]);
  return {
    id: job.text('jobReqId', 'jobPostingId', 'id') ?? '',
    title: job.text('title') ?? '',
    url,
    applyUrl: url,
    hiringOrganization: readOrganization(document.get('hiringOrganization')),
    places: readAllPlaces(job),
    employmentType: readEmploymentTypes(job.get('timeType')),
    ...readDatePosted(job.get('startDate', 'postedOn')),
    validThrough: job.date('endDate'),
    sections: readTextSource(job.get('jobDescription')),
  };
}

/** The first place is the requisition's, whose country is given; the others may be in another. */
function readAllPlaces(job: Value): Place[] {
  const country = job.get('jobRequisitionLocation').get('country').text('alpha2Code', 'descriptor') ?? job.get('country').text('alpha2Code', 'descriptor');
  const [first = {}, ...others] = [job.text('location'), ...job.texts('additionalLocations')].flatMap((name) => readPlaces(name, job));
  const place = country ? {...first, addressCountry: countryCode(country)} : first;
  return Object.keys(place).length > 0 ? [place, ...others] : others;
}

/** How many places there are ("3 Locations", in any language) is no place. */
function readPlaces(name: string | undefined, job: Value): readonly Place[] {
  const mode = workMode(job.text('remoteType') ?? '');
  const places = /^\d+ ?[^\s\d,.-]+$/.test(name ?? '') ? [] : placesOf(name);
  if (!mode) return places;
  return places.length > 0 ? places.map((place) => ({...place, workMode: mode})) : [{workMode: mode}];
}

/** The address of the service: `https://{host}/wday/cxs/{tenant}/{site}`. */
const serviceOf = ({url}: Value): string | undefined => /^https?:\/\/[^/?#]+\/wday\/cxs\/[^/?#]+\/[^/?#]+/.exec(url ?? '')?.[0];

/** A job's page for people: `https://{host}/{site}/job/…`. */
function pageOf(job: Value, path: string | undefined): string | undefined {
  const service = serviceOf(job);
  return service && path ? service.replace(/\/wday\/cxs\/[^/]+/, '') + path : undefined;
}
