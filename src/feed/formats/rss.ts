import type {Place, SectionSource, WorkMode} from '../../posting/posting.js';
import {countOf, namedOrganization, pageAt, placesWith, readEmploymentTypes, readPay, readPlace, readPlaces, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';
import {elementOf, listedTexts} from '../xml-value.js';

/** How many postings Teamtailor gives at once. */
const TEAMTAILOR_PAGE = 100;

/**
 * RSS 2.0 whose items are jobs, with members of some namespace or of none: Teamtailor's (`tt:`), WordPress's WP
 * Job Manager's (`job_listing:`), PageUp's, Trakstar's, and those of job boards (`region`, `company`, `location`, `type`).
 * @see https://www.rssboard.org/rss-specification
 */
export const read: ReadFormat = (document) => {
  const rss = document.get('rss');
  const given = rss.items('channel')[0] ?? rss;
  const channel = elementOf(given);
  const isTeamtailor = /teamtailor\.com/.test(rss.text('@xmlns:tt', '@xmlns:teamtailor') ?? '');
  const items = given.items('item');
  const facts: ChannelFacts = {
    hiringOrganization: isTeamtailor ? namedOrganization(channel.text('title')) : undefined,
    language: channel.text('language'),
    isWorldsRemote: /\bweworkremotely\.com/.test(channel.text('link') ?? ''),
  };
  const offset = countOf(document, 'offset') ?? 0;
  return {
    title: channel.text('title'),
    url: channel.webUrl('link'),
    language: facts.language,
    updated: channel.date('lastBuildDate', 'pubDate'),
    next: linkToNext(given) ?? (isTeamtailor && items.length >= TEAMTAILOR_PAGE ? pageAt(document, 'offset', offset + items.length) : undefined),
    hiringOrganization: facts.hiringOrganization,
    postings: readPostings(items, (item) => readItem(elementOf(item), textOf(item), facts)),
  };
};

const linkToNext = (channel: Value): string | undefined =>
  channel.items('atom:link').find((link) => link.text('@rel') === 'next')?.webUrl('@href');

interface ChannelFacts extends Pick<PostingFacts, 'language' | 'hiringOrganization'> {
  /** Whether it is We Work Remotely's: titles are "Company: Title", and all jobs are remote. */
  readonly isWorldsRemote: boolean;
}

function readItem(item: Value, sections: readonly SectionSource[], {hiringOrganization, language, isWorldsRemote}: ChannelFacts): PostingFacts {
  const url = item.webUrl('link', 'guid');
  const {title, company, place} = readTitle(item.text('title') ?? '', url ?? '', isWorldsRemote);
  // Some name the job once more where its team belongs.
  const team = item.text('role', 'team');
  const places = readAllPlaces(item, place, isWorldsRemote ? 'remote' : undefined);
  return {
    id: item.text('guid', 'link'),
    title,
    url,
    applyUrl: item.link('applyUrl', 'apply_url', 'applyLink') ?? url,
    hiringOrganization: namedOrganization(item.text('company', 'employer') ?? company) ?? hiringOrganization,
    places,
    employmentType: [...readEmploymentTypes(item, 'job_type', 'jobtype', 'type'), ...readEmploymentTypes(item, 'workType', 'positionType')],
    department: item.text('department', 'job_category', 'businessLayer1'),
    team: team === title ? undefined : team,
    baseSalary: item.map((pay) => readPay(pay, {places}), 'salary'),
    datePosted: item.date('pubDate', 'date'),
    validThrough: item.date('expirationdate', 'expires', 'closingDate'),
    language: item.text('language') ?? language,
    tags: [...listedTexts(item, 'category'), ...listedTexts(item, 'skills')],
    sections,
  };
}

/** We Work Remotely writes "Acme: Baker", and SuccessFactors' career sites "Baker (Lyon, FR, 69001)". */
function readTitle(whole: string, url: string, isWorldsRemote: boolean): {title: string; company?: string | undefined; place?: string | undefined} {
  const [, company, own] = (isWorldsRemote && /^(.+?): +(.+)$/.exec(whole)) || [];
  if (own) return {title: own, company};
  const [, title = whole, place] = (/[?&]utm_source=J2W/.test(url) && /^(.+?) *\(([^()]*, [A-Z]{2}(?:, [\w -]+)?)\)$/.exec(whole)) || [];
  return {title, place};
}

const TEAMTAILOR_PLACE = {streetAddress: 'address', postalCode: 'zip', addressLocality: 'city', addressCountry: 'country'};
const TRAKSTAR_PLACE = {addressLocality: 'locationCity', addressRegion: 'locationState', addressCountry: 'locationCountry'};

/** Teamtailor's places are elements; others name one, or several with bars between. */
function readAllPlaces(item: Value, place: string | undefined, otherwise: WorkMode | undefined): readonly Place[] {
  const status = item.text('remoteStatus', 'remote_status');
  const mode = (status === 'fully' ? 'remote' : readWorkMode(item, 'remoteStatus', 'remote_status')) ?? otherwise;
  const own = elementOf(item.get('locations')).items('location').map(elementOf);
  // A name is the office's: "HQ". Where there is a town, that says more.
  if (own.length > 0) return own.flatMap((place) => readPlace(place, place.has('city') ? TEAMTAILOR_PLACE : {...TEAMTAILOR_PLACE, name: 'name'}, mode));
  const name = item.text('location', 'region') ?? place;
  return name ? placesWith(name, {}, mode) : readPlaces([item], TRAKSTAR_PLACE, mode);
}

/** The longest: some are a beginning of the others, whichever they are. */
function textOf(item: Value): readonly SectionSource[] {
  const names = Object.keys(item.raw as object).filter((name) => /^(?!media:|itunes:)(?:.*:)?(?:encoded|description)$/.test(name));
  const texts = names.flatMap((name) => item.items(name)).map((text) => (text.has('#text') ? text.get('#text') : text));
  const [longest] = texts.sort((one, other) => String(other.raw).length - String(one.raw).length);
  return longest ? readTextSource(longest) : [];
}
