import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesOf, placesWith, readDatePosted, readEmploymentTypes, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {pageAt} from '../page-links.js';
import {entriesOf, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Rippling's job boards: a list (v1), pages of a list (v2), or one job. A job in several places is
 * listed once for each of them.
 * @see https://developer.rippling.com/documentation/job-board-api
 */
export const readRippling: ReadFormat = (document) => {
  const page = document.number('page') ?? 0;
  return {
    next: page + 1 < (document.number('totalPages') ?? 0) ? pageAt(document, 'page', page + 1) : undefined,
    postings: readPostings(entriesOf(document, 'items'), readPosting),
  };
};

/** Undefined for a job that is not to be found. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.flag('unlistedFromSearch')) return undefined;
  const id = job.text('uuid', 'id') ?? '';
  const url = job.webUrl('url');
  const employer = job.text('companyName');
  return {
    id,
    title: job.text('name') ?? '',
    url,
    applyUrl: url,
    detail: job.has('description') ? undefined : detailOf(job, id),
    hiringOrganization: employer ? {name: employer} : undefined,
    places: readPlaces(job),
    employmentType: readEmploymentTypes(inner(job.get('employmentType'), 'label', 'id')),
    department: inner(job.get('department'), 'name', 'label').text(),
    baseSalary: job.map(readBand, 'payRangeDetails'),
    ...readDatePosted(job.get('createdOn')),
    language: job.text('language'),
    sections: readSections(job.get('description')),
  };
}

/** A member that is an object in one version and a text in another. */
const inner = (value: Value, ...names: readonly [string, string]): Value => (value.isObject ? value.get(...names) : value);

const readBand = (band: Value) => readRange({
  min: band.get('rangeStart', 'minValue', 'min'),
  max: band.get('rangeEnd', 'maxValue', 'max'),
  currency: band.get('currency', 'currencyCode'),
  period: band.get('frequency'),
  name: band.get('location'),
});

/** A job stands below its list: `…/board/{name}/jobs/{id}`. */
function detailOf({url}: Value, id: string): string | undefined {
  const list = /^https?:\/\/[^?#]+\/board\/[^/?#]+\/jobs(?=\/?(?:[?#]|$))/.exec(url ?? '')?.[0];
  return list && id ? `${list}/${encodeURIComponent(id)}` : undefined;
}

/** `workLocation` (v1), `locations` (v2), or `workLocations` (one job). */
function readPlaces(job: Value): readonly Place[] {
  return job.get('locations', 'workLocations', 'workLocation').items().flatMap((place) => {
    if (!place.isObject) return placesOf(place.text());
    const address = {
      addressLocality: place.text('city'),
      addressRegion: place.text('stateCode', 'state'),
      addressCountry: countryCode(place.text('countryCode', 'country')),
    };
    return placesWith(place.text('name', 'label'), address, workMode(place.text('workplaceType') ?? ''));
  });
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
