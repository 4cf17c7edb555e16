import type {Place, SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith, readEmploymentTypes} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Comeet's careers API: a company's positions, best with `details=true`, or one of them.
 * @see https://developers.comeet.com/reference/careers-api-overview
 */
export const readComeet: ReadFormat = (document) => ({postings: readPostings(document.entries(), readPosting)});

/** Undefined for a position that only the company's own people may see. */
function readPosting(position: Value): PostingFacts | undefined {
  if (position.flag('is_internal')) return undefined;
  const url = position.webUrl('url_active_page', 'url_comeet_hosted_page');
  const employer = position.text('company_name');
  return {
    id: position.text('uid', 'position_uid') ?? '',
    title: position.text('name') ?? '',
    url,
    applyUrl: position.webUrl('url_comeet_hosted_page') ?? url,
    detail: position.has('details') ? undefined : withDetails(position.webUrl('position_url')),
    hiringOrganization: employer ? {name: employer} : undefined,
    places: readPlaces(position),
    employmentType: readEmploymentTypes(position.get('employment_type')),
    department: position.text('department'),
    team: position.items('categories').find((category) => /^team$/i.test(category.text('name') ?? ''))?.text('value'),
    level: position.text('experience_level'),
    datePosted: position.date('time_updated'),
    sections: readSections(position.get('details')),
  };
}

function withDetails(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const page = new URL(url);
  page.searchParams.set('details', 'true');
  return page.href;
}

/** `workplace_type` is newer than `is_remote` and wins. */
function readPlaces(position: Value): readonly Place[] {
  const location = position.get('location');
  const address = {
    streetAddress: [location.text('street_name'), location.text('street_number')].filter(Boolean).join(' ') || undefined,
    addressLocality: location.text('city'),
    addressRegion: location.text('state'),
    postalCode: location.text('postal_code'),
    addressCountry: countryCode(location.text('country')),
  };
  const mode = workMode(position.text('workplace_type') ?? '') ?? (location.flag('is_remote') ? 'remote' : undefined);
  return placesWith(location.text('name'), address, mode);
}

/** The company's own sections, in its own order; some are empty, and the description has headings of its own. */
function readSections(details: Value): readonly SectionSource[] {
  const order = (detail: Value) => detail.number('order') ?? 0;
  return [...details.items()].sort((one, other) => order(one) - order(other))
    .flatMap((detail) => (detail.isObject ? readTextSource(detail.get('value'), {title: ownTitle(detail.text('name'))}) : readTextSource(detail)));
}

const ownTitle = (name: string | undefined): string | undefined => (name === 'Description' ? undefined : name);
