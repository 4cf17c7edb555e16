import {addressPart, below, BOARD_JOBS, entriesOf, namedOrganization, pageAt, rangeReader, readDatePosted, readEmploymentTypes, readPlace, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Rippling's job boards: a list (v1), pages of a list (v2), or one job. A job in several places is
 * listed once for each of them.
 * @see https://developer.rippling.com/documentation/job-board-api
 */
export const read: ReadFormat = (document) => {
  const page = document.number('page') ?? 0;
  return {
    next: page + 1 < (document.number('totalPages') ?? 0) ? pageAt(document, 'page', page + 1) : undefined,
    postings: readPostings(entriesOf(document, 'items'), readPosting),
  };
};

const PLACE = {name: ['name', 'label'], addressLocality: 'city', addressRegion: ['stateCode', 'state'], addressCountry: ['countryCode', 'country']} as const;
const readBand = rangeReader({
  min: ['rangeStart', 'minValue', 'min'], max: ['rangeEnd', 'maxValue', 'max'], currency: ['currency', 'currencyCode'], period: 'frequency', name: 'location',
});

/** Undefined for a job that is not to be found. Its places are `workLocation` (v1), `locations` (v2), or `workLocations` (one job). */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.flag('unlistedFromSearch')) return undefined;
  const id = job.text('uuid', 'id');
  const type = job.get('employmentType');
  return {
    id,
    title: job.text('name'),
    url: job.webUrl('url'),
    detail: job.has('description') ? undefined : below(addressPart(job, BOARD_JOBS), id),
    hiringOrganization: namedOrganization(job.text('companyName')),
    places: job.items('locations', 'workLocations', 'workLocation').flatMap((place) => readPlace(place, PLACE, readWorkMode(place.get('workplaceType')))),
    employmentType: type.isObject ? readEmploymentTypes(type, 'label', 'id') : readEmploymentTypes(type),
    department: job.text('department'),
    baseSalary: job.map(readBand, 'payRangeDetails'),
    ...readDatePosted(job, 'createdOn'),
    language: job.text('language'),
    sections: readSections(job.get('description')),
  };
}

/** The employer's text and the role's, and whatever stands beside them. */
function readSections(description: Value) {
  if (!description.isObject) return readTextSource(description);
  const others = Object.keys(description.others(new Set(['company', 'role'])) ?? {});
  return [
    ...readTextSource(description.get('company'), {kind: 'company'}),
    ...['role', ...others].flatMap((name) => readTextSource(description.get(name))),
  ];
}
