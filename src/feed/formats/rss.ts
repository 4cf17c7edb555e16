import type {Place, SectionSource, WorkMode} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith, readEmploymentTypes} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';
import {child, childDate, childText, childTexts} from '../xml-value.js';

/** How many postings Teamtailor gives at once. */
const TEAMTAILOR_PAGE = 100;

/**
 * RSS 2.0 whose items are jobs: Teamtailor's (`tt:`), WordPress's WP Job Manager (`job_listing:`), and those
 * of job boards with members of their own (`region`, `company`, `location`, `type`).
 * @see https://www.rssboard.org/rss-specification
 */
export const readRss: ReadFormat = (document) => {
  const channel = child(document.get('rss'), 'channel') ?? document.get('rss');
  const items = channel.items('item');
  const organization = isTeamtailor(document) ? childText(channel, 'title') : undefined;
  const facts: ChannelFacts = {
    organization,
    language: childText(channel, 'language'),
    namesCompanies: /\bweworkremotely\.com/.test(childText(channel, 'link') ?? ''),
  };
  return {
    title: childText(channel, 'title'),
    url: child(channel, 'link')?.webUrl(),
    language: facts.language,
    updated: childDate(channel, 'lastBuildDate', 'pubDate'),
    next: nextPage(document, channel, items.length),
    ...(organization && {hiringOrganization: {name: organization}}),
    postings: readPostings(items, (item) => readItem(item, facts)),
  };
};

interface ChannelFacts {
  /** Who hires, where the feed is one company's. */
  readonly organization: string | undefined;
  readonly language: string | undefined;
  /** Whether titles are "Company: Title", as We Work Remotely writes them. */
  readonly namesCompanies: boolean;
}

const isTeamtailor = (document: Value): boolean => /teamtailor\.com/.test(document.get('rss').text('@xmlns:tt', '@xmlns:teamtailor') ?? '');

/** What a link in the feed says, or the offset that Teamtailor counts on by. */
function nextPage(document: Value, channel: Value, count: number): string | undefined {
  const link = channel.items('atom:link').find((candidate) => candidate.text('@rel') === 'next');
  if (link || !isTeamtailor(document) || count < TEAMTAILOR_PAGE || !document.url) return link?.webUrl('@href');
  const url = new URL(document.url);
  url.searchParams.set('offset', String(Number(url.searchParams.get('offset')) + count));
  return url.href;
}

function readItem(item: Value, {organization, language, namesCompanies}: ChannelFacts): PostingFacts {
  const url = child(item, 'link', 'guid')?.webUrl();
  const whole = childText(item, 'title') ?? '';
  const [, company, title] = (namesCompanies && /^(.+?): +(.+)$/.exec(whole)) || [undefined, undefined, whole];
  const name = childText(item, 'job_listing:company', 'company', 'employer') ?? company ?? organization;
  const employment = child(item, 'job_listing:job_type', 'type', 'jobtype', 'job_type');
  const pay = childText(item, 'job_listing:salary', 'salary');
  return {
    id: childText(item, 'guid') ?? url ?? '',
    title: title ?? whole,
    url,
    applyUrl: child(item, 'applyUrl', 'apply_url')?.link() ?? url,
    hiringOrganization: name ? {name} : undefined,
    places: readPlaces(item),
    employmentType: employment ? readEmploymentTypes(employment) : [],
    department: childText(item, 'tt:department', 'job_listing:job_category', 'department'),
    team: childText(item, 'tt:role'),
    baseSalary: pay ? [{text: pay}] : [],
    datePosted: childDate(item, 'pubDate', 'dc:date'),
    validThrough: childDate(item, 'expirationdate', 'expires'),
    language: childText(item, 'dc:language') ?? language,
    tags: childTexts(item, 'category'),
    sections: readText(item),
  };
}

/** Teamtailor's places are elements; others name one, or several with bars between. */
function readPlaces(item: Value): readonly Place[] {
  const status = childText(item, 'remoteStatus', 'remote_status');
  const mode = status === 'fully' ? 'remote' : status ? workMode(status) : undefined;
  const own = child(item, 'tt:locations')?.items('tt:location').flatMap((place) => readTeamtailorPlace(place, mode)) ?? [];
  return own.length > 0 ? own : placesWith(childText(item, 'job_listing:location', 'location', 'region'), {}, mode);
}

/** Its name is the office's: "HQ". Where there is a town, that says more. */
function readTeamtailorPlace(place: Value, mode: WorkMode | undefined): readonly Place[] {
  const addressLocality = childText(place, 'tt:city');
  return placesWith(addressLocality ? undefined : childText(place, 'tt:name'), {
    streetAddress: childText(place, 'tt:address'),
    postalCode: childText(place, 'tt:zip'),
    addressLocality,
    addressCountry: countryCode(childText(place, 'tt:country')),
  }, mode);
}

/** The whole text stands in `content:encoded` where `description` is a beginning of it. */
function readText(item: Value): readonly SectionSource[] {
  const text = child(item, 'content:encoded', 'description');
  return text ? readTextSource(text) : [];
}
