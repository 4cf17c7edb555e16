import type {EmploymentType, Pay, Place} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {countOf, entriesOf, namedOrganization, pageAt, placesWith, rangeReader, readDatePosted, readEmploymentTypes, readPlaces, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * The search of USAJOBS, the jobs of the United States' government. It answers no page of another host.
 * @see https://developer.usajobs.gov/api-reference/get-api-search
 */
export const read: ReadFormat = (document) => {
  const result = document.has('SearchResult') ? document.get('SearchResult') : document;
  const page = countOf(document, 'Page') ?? 1;
  const pages = result.get('UserArea').number('NumberOfPages') ?? 1;
  return {
    language: 'en',
    next: page < pages ? pageAt(document, 'Page', page + 1) : undefined,
    postings: readPostings(entriesOf(result, 'SearchResultItems'), readPosting),
  };
};

function readPosting(item: Value): PostingFacts {
  const job = item.get('MatchedObjectDescriptor');
  const details = job.get('UserArea').get('Details');
  const [organization, department] = [job.text('OrganizationName'), job.text('DepartmentName')];
  const url = job.webUrl('PositionURI');
  return {
    id: item.text('MatchedObjectId') ?? job.text('PositionID'),
    title: job.text('PositionTitle'),
    url,
    applyUrl: job.items('ApplyURI')[0]?.link() ?? url,
    hiringOrganization: namedOrganization(organization),
    places: readAllPlaces(job, details.flag('RemoteIndicator') ?? job.flag('RemoteIndicator')),
    employmentType: readTypes(job),
    department: department === organization ? undefined : department,
    level: readGrade(job.items('JobGrade')[0]?.text('Code'), details),
    baseSalary: job.map(readRate, 'PositionRemuneration'),
    ...readDatePosted(job, 'PublicationStartDate', 'PositionStartDate'),
    validThrough: job.date('ApplicationCloseDate', 'PositionEndDate'),
    language: 'en',
    tags: job.map((category) => category.text('Name'), 'JobCategory'),
    sections: SECTIONS.flatMap(([member, kind, title]) => readTextSource((details.has(member) ? details : job).get(member), {kind, title})),
  };
}

const PLACE = {name: 'LocationName', addressLocality: 'CityName', addressRegion: 'CountrySubDivisionCode', addressCountry: 'CountryCode'};

/** A city is named with its state, which stands beside it. */
function readAllPlaces(job: Value, remote: boolean | undefined): readonly Place[] {
  const mode = remote ? 'remote' : undefined;
  const locations = job.items('PositionLocation');
  if (locations.length === 0) return placesWith(job.text('PositionLocationDisplay'), {}, mode);
  return readPlaces(locations, PLACE, mode).map((place) => ({...place, addressLocality: place.addressLocality?.replace(/,.*/, '')}));
}

/** "Permanent" stands beside a schedule, and says nothing of it. */
function readTypes(job: Value): readonly EmploymentType[] {
  const typesIn = (list: string) => job.items(list).flatMap((type) => readEmploymentTypes(type, 'Name'));
  const schedules = typesIn('PositionSchedule');
  const offers = typesIn('PositionOfferingType').filter((type) => schedules.length === 0 || type !== 'FULL_TIME');
  return [...new Set([...schedules, ...offers])];
}

/** "GS-12/13": the pay plan, with its lowest and highest grade. */
function readGrade(plan: string | undefined, details: Value): string | undefined {
  const grades = new Set([details.text('LowGrade'), details.text('HighGrade')].filter(Boolean));
  return [plan, [...grades].join('/')].filter(Boolean).join('-') || undefined;
}

/** @see https://data.usajobs.gov/api/codelist/remunerationrateintervalcodes */
const RATES: ReadonlyMap<string | undefined, Pay['unitText']> = new Map([['PA', 'YEAR'], ['PM', 'MONTH'], ['PD', 'DAY'], ['PH', 'HOUR']]);
const readRange = rangeReader({min: 'MinimumRange', max: 'MaximumRange', period: ['Description', 'RateIntervalCode']});

function readRate(rate: Value): Pay | undefined {
  const pay = readRange(rate);
  const unitText = RATES.get(rate.text('RateIntervalCode'));
  return pay && {...pay, currency: 'USD', ...(unitText && {unitText, text: undefined})};
}

/** The details that are texts, in the order of the page that USAJOBS makes of them, with its headings. */
const SECTIONS: readonly (readonly [member: string, kind?: SectionKind | undefined, title?: string])[] = [
  ['JobSummary', 'about'],
  ['AgencyMarketingStatement', 'company'],
  ['MajorDuties', 'responsibilities'],
  ['KeyRequirements', undefined, 'Requirements'],
  ['Requirements', undefined, 'Conditions of employment'],
  ['QualificationSummary', 'minimum-qualifications'],
  ['Education', undefined, 'Education'],
  ['OtherInformation', undefined, 'Additional information'],
  ['Benefits', 'benefits'],
  ['Evaluations', undefined, 'How you will be evaluated'],
  ['RequiredDocuments', undefined, 'Required documents'],
  ['HowToApply', 'how-to-apply'],
  ['WhatToExpectNext', undefined, 'Next steps'],
];
