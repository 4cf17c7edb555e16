import type {Pay, Place, SectionSource, WorkMode} from '../../posting/posting.js';
import {isSame} from '../known.js';
import {entriesOf, NO_FACTS, payOf, placesWith, rangeReader, readAddress, readEmploymentTypes, readPostings, readWorkMode, remembered, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * Ashby's public job board. Its document shows `compensation` and the addresses of `secondaryLocations`
 * elsewhere than every answer has them; read as they are.
 * @see https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const read: ReadFormat = (document) => ({postings: readPostings(entriesOf(document, 'jobs'), readPosting)});

/** Undefined for a posting that is not listed: it is shown only to whoever has its address. */
function readPosting(job: Value): PostingFacts | undefined {
  if (job.flag('isListed') === false) return undefined;
  return {
    id: job.rawText('id'),
    title: job.text('title'),
    url: job.webUrl('jobUrl'),
    applyUrl: job.link('applyUrl', 'jobUrl'),
    places: readPlaces(job),
    employmentType: readEmploymentTypes(job, 'employmentType'),
    department: job.text('department'),
    team: job.text('team'),
    baseSalary: readPays(job),
    datePosted: job.date('publishedAt'),
    tags: NO_FACTS.tags,
    sections: readText(job),
  };
}

/** What `workplaceType` says wins over `isRemote`, which is also true of hybrid jobs, and unset for many remote ones. */
function readPlaces(job: Value): readonly Place[] {
  const mode = readWorkMode(job, 'workplaceType');
  const otherwise = job.flag('isRemote') ? 'remote' : undefined;
  const own = readPlace(job, mode, otherwise);
  const others = job.items('secondaryLocations');
  if (others.length === 0) return own;
  const places = [...own];
  for (const other of others) places.push(...readPlace(other, mode, otherwise));
  return places;
}

/** Of each name of a place, what was last read: most postings are where another one is. */
const lastPlaces = new Map<string, {readonly raw: unknown; readonly mode: unknown; readonly otherwise: unknown; readonly places: readonly Place[]}>();
const MOST_LAST_PLACES = 5000;

function readPlace(location: Value, mode: WorkMode | undefined, otherwise: WorkMode | undefined): readonly Place[] {
  const name = location.text('location') ?? '';
  const raw = location.rawOf('address');
  const last = lastPlaces.get(name);
  if (last && last.mode === mode && last.otherwise === otherwise && isSame(last.raw, raw)) return last.places;
  const address = location.get('address');
  const places = placesWith(name, readAddress(address.has('postalAddress') ? address.get('postalAddress') : address), mode, otherwise);
  if (last || lastPlaces.size < MOST_LAST_PLACES) lastPlaces.set(name, {raw, mode, otherwise, places});
  return places;
}

/** A range for each tier (a zone, a level). What is no salary, such as equity in percent, stays in words. */
function readPays(job: Value): readonly Pay[] {
  if (!(job.flag('shouldDisplayCompensationOnJobPostings') ?? true)) return NO_FACTS.baseSalary;
  const compensation = job.get('compensation');
  const tiers = compensation.map(readTier, 'compensationTiers');
  if (tiers.length > 0) return tiers;
  const summary = compensation.text('compensationTierSummary');
  return summary ? [readSummary(summary)] : NO_FACTS.baseSalary;
}

/** A summary names no period where it is a year, and of all dollars but those of the United States the country: CA$. */
const SUMMARY = {places: [{addressCountry: 'US'}], period: 'YEAR'} as const;
const readSummary = remembered((summary) => payOf(summary, SUMMARY));

const readSalary = rangeReader({min: 'minValue', max: 'maxValue', currency: 'currencyCode', period: 'interval'});

function readTier(tier: Value): Pay | undefined {
  const components = tier.items('components');
  const salary = components.find((component) => component.text('compensationType') === 'Salary');
  const pay = salary && readSalary(salary);
  const rest = components.flatMap((component) => (component === salary ? [] : (component.text('summary') ?? [])));
  const name = tier.text('title');
  if (pay) return {...pay, name, text: [wordsBefore(salary.text('summary')), pay.text, ...rest, tier.text('additionalInformation')].filter(Boolean).join(' • ') || undefined};
  const summary = tier.text('tierSummary');
  return summary ? {...readSummary(summary), name} : undefined;
}

/** "OTE $188K – $250K": what a salary is besides an amount. Whether it is a least or a most, the numbers say. */
function wordsBefore(summary = ''): string | undefined {
  const words = /^(.*?)[\s:]*(?:[A-Z]{0,3}\p{Sc}|\b[A-Z]{3}\s)\s?\d/u.exec(summary)?.[1];
  return words?.replace(/\b(from|up to)$/i, '').trim();
}

function readText(job: Value): readonly SectionSource[] {
  const html = job.rawText('descriptionHtml');
  if (html) return [{format: 'html', content: html}];
  const text = job.rawText('descriptionPlain');
  return text ? [{format: 'text', content: text}] : NO_FACTS.sections;
}
