import type {Place, SectionSource} from '../../posting/posting.js';
import {namedOrganization, readEmploymentTypes, readPlaces, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Comeet's careers API: a company's positions, best with `details=true`, or one of them.
 * @see https://developers.comeet.com/reference/careers-api-overview
 */
export const read: ReadFormat = (document) => ({postings: readPostings(document.entries(), readPosting)});

/** Undefined for a position that only the company's own people may see. */
function readPosting(position: Value): PostingFacts | undefined {
  if (position.flag('is_internal')) return undefined;
  const details = ownItems(position, 'details');
  return {
    id: position.text('uid', 'position_uid'),
    title: position.text('name'),
    url: position.webUrl('url_active_page', 'url_comeet_hosted_page'),
    applyUrl: position.webUrl('url_comeet_hosted_page', 'url_active_page'),
    detail: details ? undefined : withDetails(position.webUrl('position_url')),
    hiringOrganization: namedOrganization(position.text('company_name')),
    places: readLocation(position),
    employmentType: readEmploymentTypes(position, 'employment_type'),
    department: position.text('department'),
    team: ownItems(position, 'categories')?.find((category) => /^team$/i.test(category.text('name') ?? ''))?.text('value'),
    level: position.text('experience_level'),
    datePosted: position.date('time_updated'),
    sections: readSections(details ?? []),
  };
}

/** Undefined where it has none. On the pages of Comeet they are in another member. */
function ownItems(position: Value, name: 'details' | 'categories'): readonly Value[] | undefined {
  const holder = [position, position.get('custom_fields')].find((value) => value.has(name));
  return holder?.items(name);
}

function withDetails(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const page = new URL(url);
  page.searchParams.set('details', 'true');
  return page.href;
}

const PLACE = {name: 'name', streetAddress: 'street_name', addressLocality: 'city', addressRegion: 'state', postalCode: 'postal_code', addressCountry: 'country'};

/** `workplace_type` is newer than `is_remote` and wins. */
function readLocation(position: Value): readonly Place[] {
  const location = position.get('location');
  const mode = readWorkMode(position, 'workplace_type') ?? (location.flag('is_remote') ? 'remote' : undefined);
  const number = location.text('street_number');
  return readPlaces(position.items('location'), PLACE, mode)
    .map((place) => ({...place, streetAddress: streetOf(place, number)}));
}

/** The number of a house stands beside its street, or in it, too; and the name of the place may stand for the street. */
function streetOf({name, streetAddress: street}: Place, number: string | undefined): string | undefined {
  if (!street || street === name) return undefined;
  return !number || street.split(/[\s,]+/).includes(number) ? street : `${street} ${number}`;
}

/** The company's own sections, in its own order; some are empty, and the description has headings of its own. */
function readSections(details: readonly Value[]): readonly SectionSource[] {
  const order = (detail: Value) => detail.number('order') ?? 0;
  return [...details].sort((one, other) => order(one) - order(other))
    .flatMap((detail) => (detail.isObject ? readTextSource(detail.get('value'), {title: ownTitle(detail.text('name'))}) : readTextSource(detail)));
}

const ownTitle = (name: string | undefined): string | undefined => (name === 'Description' ? undefined : name);
