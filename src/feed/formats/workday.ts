import type {Place} from '../../posting/posting.js';
import {addressPart, countOf, countryCode, entriesOf, pageAt, placesWith, readDatePosted, readEmploymentTypes, readOrganization, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * What Workday's careers sites read: the list at `/wday/cxs/{tenant}/{site}/jobs`, or one job below
 * `/wday/cxs/{tenant}/{site}/job/`. Workday has no document for others about it.
 * @see https://www.myworkdayjobs.com
 */
export const read: ReadFormat = (document) => {
  if (document.has('jobPostingInfo')) return {postings: readPostings(document.entries('jobPostingInfo'), (job) => readDetail(job, document))};
  return {next: nextOf(document), postings: readPostings(entriesOf(document, 'jobPostings'), readListed)};
};

const PAGE_SIZE = 20;
/** Workday gives no more for one query, and starts again from the first. */
const MOST_POSTINGS = 2000;

/** Known only where the address names the offset. After the first page `total` may be 0: then a short page is the last. */
function nextOf(document: Value): string | undefined {
  const offset = countOf(document, 'offset');
  const count = document.items('jobPostings').length;
  if (offset === undefined || count < (countOf(document, 'limit') ?? PAGE_SIZE)) return undefined;
  const total = document.number('total') || MOST_POSTINGS;
  return offset + count < Math.min(total, MOST_POSTINGS) ? pageAt(document, 'offset', offset + count) : undefined;
}

/** The number of the requisition is one of the bullets, or stands at the end of the path. */
function readListed(job: Value): PostingFacts {
  const path = job.text('externalPath');
  return {
    id: job.texts('bulletFields').find(looksLikeId) ?? path?.replace(/^.*[_/]/, ''),
    title: job.text('title'),
    url: pageOf(job, path),
    detail: join(addressPart(job, SERVICE), path),
    places: readPlaces(job.text('locationsText'), job),
    employmentType: readEmploymentTypes(job, 'timeType'),
    ...readDatePosted(job, 'postedOn'),
  };
}

/** Bullets are the employer's choice: the number of the requisition among them has digits and no blank. */
const looksLikeId = (text: string): boolean => /^[\w./-]*\d[\w./-]*$/.test(text);

/** Undefined for a job that is not published any more. */
function readDetail(job: Value, document: Value): PostingFacts | undefined {
  if (job.flag('posted') === false) return undefined;
  return {
    id: job.text('jobReqId', 'jobPostingId', 'id'),
    title: job.text('title'),
    url: job.webUrl('externalUrl') ?? pageOf(job, addressPart(job, /\/job\/[^?#]*/)),
    hiringOrganization: readOrganization(document.get('hiringOrganization')),
    places: readAllPlaces(job),
    employmentType: readEmploymentTypes(job, 'timeType'),
    ...readDatePosted(job, 'startDate', 'postedOn'),
    validThrough: job.date('endDate'),
    sections: readTextSource(job.get('jobDescription')),
  };
}

/** The first place is the requisition's, whose country is given; the others may be in another. */
function readAllPlaces(job: Value): Place[] {
  const country = countryOf(job.get('jobRequisitionLocation').get('country')) ?? countryOf(job.get('country'));
  const [first = {}, ...others] = [job.text('location'), ...job.map(readName, 'additionalLocations')].flatMap((name) => readPlaces(name, job));
  const place = country ? {...first, addressCountry: countryCode(country)} : first;
  return Object.keys(place).length > 0 ? [place, ...others] : others;
}

const readName = (location: Value): string | undefined => (location.isObject ? location.text('descriptor') : location.text());

const countryOf = (country: Value): string | undefined => (country.isObject ? country.text('alpha2Code', 'descriptor') : country.text());

/** How many places there are ("3 Locations", in any language) is no place. */
function readPlaces(name: string | undefined, job: Value): readonly Place[] {
  const isCount = /^\d+ ?[^\s\d,.-]+$/.test(name ?? '');
  return placesWith(isCount ? undefined : name, {}, readWorkMode(job, 'remoteType'));
}

/** The address of the service. */
const SERVICE = /^https?:\/\/[^/?#]+\/wday\/cxs\/[^/?#]+\/[^/?#]+/;

/** A job's page for people: `https://{host}/{site}/job/…`. */
const pageOf = (job: Value, path: string | undefined): string | undefined =>
  join(addressPart(job, SERVICE)?.replace(/\/wday\/cxs\/[^/]+/, ''), path);

const join = (base: string | undefined, path: string | undefined): string | undefined => (base && path ? base + path : undefined);
