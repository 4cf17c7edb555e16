import type {Place, SectionSource, WorkMode} from '../../posting/posting.js';
import {entriesOf, namedOrganization, parameterOf, rangeReader, readEmploymentTypes, readPlaces, readPostings, readTextSource, wordsOf, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Recruitee's offers (now Tellent Recruitee): a company's, also at an address of its own, or one of them. Their
 * texts are in the company's language, or in that of the address's `language`.
 * @see https://career.recruitee.com/docs/index.html
 */
export const read: ReadFormat = (document) => ({postings: readPostings(entriesOf(document, 'offer', 'offers'), readPosting)});

const readSalary = rangeReader({min: 'min', max: 'max', currency: 'currency', period: 'period'});

/** Undefined for what is not published: drafts, closed and internal offers. */
function readPosting(offer: Value): PostingFacts | undefined {
  if ((offer.text('status') ?? 'published') !== 'published') return undefined;
  const wanted = parameterOf(offer, 'language') ?? '';
  const translation = offer.get('translations').get(wanted);
  return {
    id: offer.text('id', 'slug'),
    title: translation.text('title') ?? offer.text('title'),
    url: offer.webUrl('careers_url'),
    applyUrl: offer.link('careers_apply_url', 'careers_url'),
    hiringOrganization: namedOrganization(offer.text('company_name')),
    places: readAllPlaces(offer),
    employmentType: readEmploymentTypes(offer, 'employment_type_code'),
    department: offer.text('department'),
    level: wordsOf(offer.text('experience_code')),
    baseSalary: offer.map(readSalary, 'salary'),
    datePosted: offer.date('published_at', 'created_at'),
    validThrough: offer.date('close_at'),
    language: translation.known ? wanted : languageOf(offer),
    tags: offer.texts('tags'),
    sections: readSections(translation.known ? translation : offer),
  };
}

/** The texts are in the one of the `translations` that says the same. */
function languageOf(offer: Value): string | undefined {
  const translations = offer.get('translations');
  const languages = Object.keys(translations.others(new Set()) ?? {});
  const isSame = (language: string) => ['title', 'description'].every((name) => translations.get(language).rawOf(name) === offer.rawOf(name));
  return languages.length < 2 ? languages[0] : languages.find(isSame);
}

const PLACE = {name: 'name', streetAddress: 'street', addressLocality: 'city', addressRegion: ['state', 'state_code'], postalCode: 'postal_code', addressCountry: ['country_code', 'country']} as const;
const OWN_PLACE = {...PLACE, name: 'location', addressRegion: ['state_name', 'state_code']} as const;

function readAllPlaces(offer: Value): readonly Place[] {
  const locations = offer.items('locations');
  return locations.length > 0 ? readPlaces(locations, PLACE, modeOf(offer)) : readPlaces([offer], OWN_PLACE, modeOf(offer));
}

/** Several may be set: then one may choose, or do both. */
function modeOf(offer: Value): WorkMode | undefined {
  const [isRemote, isOnSite] = [offer.flag('remote'), offer.flag('on_site')];
  if (offer.flag('hybrid') || (isRemote && isOnSite)) return 'hybrid';
  return isRemote ? 'remote' : isOnSite ? 'on-site' : undefined;
}

/** Some employers write their whole text twice. */
const readSections = (texts: Value): readonly SectionSource[] => [
  ...readTextSource(texts.get('highlight')),
  ...readTextSource(texts.get('description')),
  ...(texts.rawOf('requirements') === texts.rawOf('description') ? [] : readTextSource(texts.get('requirements'), {kind: 'minimum-qualifications'})),
];
