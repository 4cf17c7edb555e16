import type {Place, Posting, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {readAddress, readEmploymentTypes, readOrganization, readPay} from '../facts.js';
import type {FeedContent, Format} from '../format.js';
import {readPostings} from '../postings.js';
import {isRecord, type Value} from '../value.js';

/** The members of a JobPosting that are texts, in the order in which they are shown. */
const SECTION_MEMBERS: readonly (readonly [SectionKind | undefined, string, string?])[] = [
  [undefined, 'description'],
  ['responsibilities', 'responsibilities'],
  ['minimum-qualifications', 'qualifications'],
  ['minimum-qualifications', 'experienceRequirements'],
  ['minimum-qualifications', 'educationRequirements'],
  ['minimum-qualifications', 'skills'],
  ['benefits', 'jobBenefits', 'benefits'],
  ['compensation', 'incentiveCompensation', 'incentives'],
  ['company', 'employerOverview'],
];

/** Where lists of postings are found in a document. */
const WRAPPERS = ['@graph', 'itemListElement', 'data', 'jobs', 'items'];

/**
 * schema.org JobPosting as JSON-LD: a node, an array, `@graph`, an `ItemList`, or a wrapped list.
 * @see https://schema.org/JobPosting
 */
export const schemaOrg: Format = {
  name: 'schema-org',
  recognise: (document) => holdsJobPosting(document, 0),
  read: (document): FeedContent => ({
    title: document.get('name').text(),
    next: document.get('links').get('next').webUrl(),
    postings: readPostings(nodes(document), readPosting),
  }),
};

/** How deep, and among how many entries of a list, a first JobPosting is looked for. */
const MOST_LEVELS = 4;
const MOST_ENTRIES = 20;

function holdsJobPosting(value: unknown, level: number): boolean {
  if (level > MOST_LEVELS) return false;
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).some((entry) => holdsJobPosting(entry, level + 1));
  if (!isRecord(value)) return false;
  return isJobPosting(value['@type']) || ['item', ...WRAPPERS].some((name) => Object.hasOwn(value, name) && holdsJobPosting(value[name], level + 1));
}

function nodes(value: Value): Value[] {
  if (Array.isArray(value.raw)) return value.items().flatMap(nodes);
  if (!isRecord(value.raw)) return [];
  if (isJobPosting(value.raw['@type'])) return [value];
  if (value.get('item').isObject) return nodes(value.get('item'));
  return WRAPPERS.flatMap((name) => nodes(value.get(name)));
}

const isJobPosting = (type: unknown): boolean =>
  typeof type === 'string' ? /(^|[/:#])JobPosting$/.test(type) : Array.isArray(type) && type.some(isJobPosting);

function readPosting(node: Value): Posting {
  const hiringOrganization = readOrganization(node.get('hiringOrganization'));
  const identifier = node.get('identifier');
  const url = node.get('url', '@id').webUrl();
  return {
    id: (identifier.isObject ? identifier.get('value') : identifier).text() ?? url ?? '',
    title: node.get('title', 'name').text() ?? '',
    url,
    applyUrl: node.get('applicationContact').get('url').link() ?? url,
    hiringOrganization,
    places: readPlaces(node, hiringOrganization?.name),
    employmentType: readEmploymentTypes(node.get('employmentType')),
    department: node.get('employmentUnit').get('name').text(),
    baseSalary: node.get('baseSalary', 'estimatedSalary').map((pay) => readPay(pay, node.get('salaryCurrency').text())),
    datePosted: node.get('datePosted').date(),
    validThrough: node.get('validThrough').date(),
    language: node.get('inLanguage').text(),
    tags: node.get('industry', 'occupationalCategory').items().flatMap((tag) => (tag.isObject ? [] : tag.texts())),
    sections: SECTION_MEMBERS.flatMap(([kind, name, second]) => readSectionSource(node.get(name, second), kind) ?? []),
  };
}

/**
 * The physical places, and where one may work remotely. Some publishers give every Place the same
 * address and only its name right, so a name that is not the organization's wins.
 */
function readPlaces(node: Value, organization: string | undefined): Place[] {
  const places = node.get('jobLocation').items().map((location) => {
    if (!location.isObject) return {name: location.text()};
    const address = location.get('address');
    const name = location.get('name').text();
    return {
      name: name !== organization ? name : undefined,
      ...(address.isObject ? readAddress(address) : {addressLocality: address.text()}),
    };
  });
  if (!node.get('jobLocationType').texts().some((type) => /telecommute/i.test(type))) return places;
  const regions = node.get('applicantLocationRequirements').items().flatMap((region) => {
    const name = (region.isObject ? region.get('name') : region).text();
    return name ? {addressCountry: name, workMode: 'remote' as const} : [];
  });
  return [...places, ...(regions.length > 0 ? regions : [{workMode: 'remote' as const}])];
}

/** A text, several, or an object whose description or name is the text. */
function readSectionSource(value: Value, kind: SectionKind | undefined): SectionSource | undefined {
  const texts = value.items().flatMap((item) =>
    (item.isObject ? item.get('description', 'credentialCategory', 'name') : item).rawText() ?? []);
  if (texts.length === 0) return undefined;
  return {kind, format: 'html', content: texts.length > 1 ? texts : texts[0]!};
}
