import type {Organization, Place, Posting} from '../../posting/posting.js';
import {namedOrganization, readPostings, readTextSource, type FeedContent, type ReadFormat, type Value} from '../reading.js';
import {readJobPosting} from './schema-org.js';
import {readTeamtailorApi} from './teamtailor-api.js';

/**
 * Teamtailor: a career site's `jobs.json`, which is a JSON Feed whose items have a schema.org JobPosting, or
 * what the API answers.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const read: ReadFormat = (document) => (document.has('data') ? readTeamtailorApi(document) : readJobsJson(document));

function readJobsJson(document: Value): FeedContent {
  const title = document.text('title');
  const company = namedOrganization(title);
  return {
    title,
    url: document.webUrl('home_page_url'),
    language: document.text('language'),
    hiringOrganization: company,
    next: document.webUrl('next_url'),
    postings: readPostings(document.entries('items'), (item) => readItem(item, document.text('language'), company)),
  };
}

function readItem(item: Value, language: string | undefined, company: Organization | undefined): Posting {
  const posting = readJobPosting(item.get('_jobposting'));
  const url = item.webUrl('url', 'external_url') ?? posting.url;
  const sections = readTextSource(item.get('content_html', 'content_text'));
  return {
    ...posting,
    id: item.text('id') ?? posting.id,
    title: item.text('title') ?? posting.title,
    url,
    applyUrl: posting.applyUrl ?? url,
    hiringOrganization: posting.hiringOrganization ?? company,
    detail: sections.length + posting.sections.length > 0 ? undefined : url,
    places: posting.places.map(withoutContinent),
    datePosted: item.date('date_published') ?? posting.datePosted,
    language: item.text('language') ?? posting.language ?? language,
    tags: [...new Set([...item.texts('tags'), ...posting.tags])],
    sections: sections.length > 0 ? sections : posting.sections,
  };
}

const CONTINENT = /^(europe|asia|africa|(north|south|latin) america|oceania|remote|worldwide|global)$/i;

/** Where a place is remote, its region, and often its street, is a continent; elsewhere the region is the country once more. */
function withoutContinent(place: Place): Place {
  const own = (text: string | undefined) => (text && CONTINENT.test(text) ? undefined : text);
  return {...place, streetAddress: own(place.streetAddress), addressRegion: own(place.addressRegion)};
}
