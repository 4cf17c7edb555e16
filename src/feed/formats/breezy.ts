import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith, readEmploymentTypes, readPay} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * Breezy's list of a company's positions. Their texts are in their pages, as schema.org JSON-LD.
 * @see https://developer.breezy.hr/reference/overview
 */
export const readBreezy: ReadFormat = (document) => ({postings: readPostings(document.entries(), readPosting)});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const sections = readTextSource(job.get('description'));
  const company = job.get('company');
  const employer = company.text('name');
  const type = job.get('type');
  return {
    id: job.text('id', 'friendly_id') ?? '',
    title: job.text('name') ?? '',
    url,
    applyUrl: url,
    detail: sections.length > 0 ? undefined : url,
    hiringOrganization: employer ? {name: employer, logo: company.webUrl('logo_url')} : undefined,
    places: readPlaces(job),
    employmentType: readEmploymentTypes(type.isObject ? type.get('name', 'id') : type),
    department: job.text('department'),
    baseSalary: job.map((pay) => readPay(pay), 'salary'),
    datePosted: job.date('published_date', 'creation_date'),
    sections,
  };
}

/** `locations` holds `location` again where there are several, and else nothing. */
function readPlaces(job: Value): readonly Place[] {
  const locations = job.items('locations');
  return (locations.length > 0 ? locations : job.items('location')).flatMap(readPlace);
}

/** The city may be the name once more, or "Remote". */
function readPlace(location: Value): readonly Place[] {
  const name = location.isObject ? location.text('name') : location.text();
  const city = location.text('city');
  const address = {
    addressLocality: city === name || (city && workMode(city)) ? undefined : city,
    addressRegion: location.get('state').text('name', 'id'),
    addressCountry: countryCode(location.get('country').text('id', 'name')),
  };
  return placesWith(name ?? city, address, location.flag('is_remote') ? 'remote' : undefined);
}
