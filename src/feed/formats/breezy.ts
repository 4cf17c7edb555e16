import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, namedOrganization, placesWith, readEmploymentTypes, readPay, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Breezy's list of a company's positions. Their texts are in their pages, as schema.org JSON-LD.
 * @see https://developer.breezy.hr/reference/overview
 */
export const read: ReadFormat = (document) => ({postings: readPostings(document.entries(), readPosting)});

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url');
  const sections = readTextSource(job.get('description'));
  // It has `location` again where there are several, and else nothing.
  const places = job.items('locations', 'location').flatMap(readPlace);
  return {
    id: job.text('id', 'friendly_id'),
    title: job.text('name'),
    url,
    detail: sections.length > 0 ? undefined : url,
    hiringOrganization: namedOrganization(job.text('company'), job.get('company').webUrl('logo_url')),
    places,
    employmentType: readEmploymentTypes(job, 'type'),
    department: job.text('department'),
    baseSalary: job.map((pay) => readPay(pay, {places}), 'salary'),
    datePosted: job.date('published_date', 'creation_date'),
    sections,
  };
}

/** The city may be the name once more, or "Remote"; what is remote may be so in part. */
function readPlace(location: Value): readonly Place[] {
  const name = location.isObject ? location.text('name') : location.text();
  const city = location.text('city');
  const address = {
    addressLocality: city === name || (city && workMode(city)) ? undefined : city,
    addressRegion: location.get('state').text('name', 'id'),
    addressCountry: countryCode(location.get('country').text('id', 'name')),
  };
  const mode = location.flag('is_remote') ? (readWorkMode(location.get('remote_details'), 'value', 'label') ?? 'remote') : undefined;
  return placesWith(name ?? city, address, mode);
}
