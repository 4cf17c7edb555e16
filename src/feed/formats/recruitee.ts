import type {Place, WorkMode} from '../../posting/posting.js';
import {countryCode, placesWith, readEmploymentTypes, readOrganization, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {entriesOf, NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import {isRecord, type Value} from '../value.js';

/**
 * Recruitee's offers (now Tellent Recruitee): a company's, also at an address of its own, or one of them.
 * @see https://career.recruitee.com/docs/index.html
 */
export const readRecruitee: ReadFormat = (document) => ({
  postings: readPostings(entriesOf(document, document.has('offer') ? 'offer' : 'offers'), readPosting),
});

/** Undefined for what is not published: drafts, closed and internal offers. */
function readPosting(offer: Value): PostingFacts | undefined {
  if ((offer.text('status') ?? 'published') !== 'published') return undefined;
  const url = offer.webUrl('careers_url');
  const salary = offer.get('salary');
  const pay = readRange({min: salary.get('min'), max: salary.get('max'), currency: salary.get('currency'), period: salary.get('period')});
  return {
    id: offer.text('id', 'slug') ?? '',
    title: offer.text('title') ?? '',
    url,
    applyUrl: offer.link('careers_apply_url') ?? url,
    hiringOrganization: readOrganization(offer.get('company_name')),
    places: readPlaces(offer),
    employmentType: readEmploymentTypes(offer, 'employment_type_code'),
    department: offer.text('department'),
    level: wordsOf(offer.text('experience_code')),
    baseSalary: pay ? [pay] : NO_FACTS.baseSalary,
    datePosted: offer.date('published_at', 'created_at'),
    validThrough: offer.date('close_at'),
    language: languageOf(offer),
    tags: offer.texts('tags'),
    sections: [
      ...readTextSource(offer.get('description')),
      ...readTextSource(offer.get('requirements'), {kind: 'minimum-qualifications'}),
    ],
  };
}

/** `mid_level`: "Mid level" */
const wordsOf = (code: string | undefined): string | undefined => code && code[0]!.toUpperCase() + code.slice(1).replaceAll('_', ' ');

/** The texts are in the one of the `translations` that says the same. */
function languageOf(offer: Value): string | undefined {
  const translations = offer.rawOf('translations');
  if (!isRecord(translations)) return undefined;
  const languages = Object.keys(translations);
  if (languages.length < 2) return languages[0];
  return languages.find((language) => {
    const translation = offer.get('translations').get(language);
    return ['title', 'description'].every((name) => translation.rawOf(name) === offer.rawOf(name));
  });
}

function readPlaces(offer: Value): readonly Place[] {
  const mode = modeOf(offer);
  const locations = offer.items('locations');
  if (locations.length === 0) return placesWith(offer.text('location'), readAddress(offer, 'state_name'), mode);
  return locations.flatMap((location) => placesWith(location.text('name'), readAddress(location, 'state'), mode));
}

const readAddress = (location: Value, region: string): Place => ({
  streetAddress: location.text('street'),
  addressLocality: location.text('city'),
  addressRegion: location.text(region, 'state_code'),
  postalCode: location.text('postal_code'),
  addressCountry: countryCode(location.text('country_code', 'country')),
});

/** Several may be set: then one may choose, or do both. */
function modeOf(offer: Value): WorkMode | undefined {
  const [isRemote, isOnSite] = [offer.flag('remote'), offer.flag('on_site')];
  if (offer.flag('hybrid') || (isRemote && isOnSite)) return 'hybrid';
  return isRemote ? 'remote' : isOnSite ? 'on-site' : undefined;
}
