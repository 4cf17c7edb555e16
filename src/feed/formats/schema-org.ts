import type {Organization, Posting, SectionSource} from '../../posting/posting.js';
import type {SectionKind} from '../../posting/section-kind.js';
import {readDatePosted, readEmploymentTypes} from '../facts/employment.js';
import {readOrganization} from '../facts/organization.js';
import {readPay} from '../facts/pay.js';
import type {FeedContent, Format} from '../format.js';
import {isRecord} from '../known.js';
import {readPostings} from '../postings.js';
import {readListSource, readTextSource, readTitle} from '../texts.js';
import {Value} from '../value.js';
import {readPlaces, resolve, type NodesById} from './schema-org-places.js';

/** The members of a JobPosting that are lists of requirements and the like, in the order in which they are shown. */
const SECTION_MEMBERS: readonly (readonly [kind: SectionKind, name: string, title?: string])[] = [
  ['responsibilities', 'responsibilities'],
  ['minimum-qualifications', 'qualifications'],
  ['minimum-qualifications', 'experienceRequirements', 'Experience'],
  ['minimum-qualifications', 'educationRequirements', 'Education'],
  ['minimum-qualifications', 'skills', 'Skills'],
  ['minimum-qualifications', 'physicalRequirement', 'Physical requirements'],
  ['minimum-qualifications', 'securityClearanceRequirement', 'Security clearance'],
  ['minimum-qualifications', 'eligibilityToWorkRequirement', 'Eligibility to work'],
  ['other', 'workHours', 'Working hours'],
  ['other', 'specialCommitments', 'Special commitments'],
  ['benefits', 'jobBenefits'],
  ['benefits', 'benefits'],
  ['compensation', 'incentiveCompensation'],
  ['compensation', 'incentives'],
  ['company', 'employerOverview'],
];

/** Where lists of postings are found in a document. */
const WRAPPERS = ['@graph', 'itemListElement', 'data', 'jobs', 'items'];
/** Where one posting is found: in an entry of an ItemList, in Teamtailor's of a JSON Feed, and in what says that it is a page. */
const ENTRY_WRAPPERS = ['item', '_jobposting', 'mainEntity'];

/**
 * schema.org JobPosting as JSON-LD: a node, an array, `@graph`, an `ItemList`, or a wrapped list.
 * @see https://schema.org/JobPosting
 */
export const schemaOrg: Format = {
  name: 'schema-org',
  recognise: (document) => holdsJobPosting(document, 0),
  read: (given): FeedContent => {
    const document = inSmallLetters(given);
    const beside = nodesBeside(document);
    return {
      title: document.text('name') ?? document.get('info').text('title'),
      next: document.get('links').webUrl('next'),
      postings: readPostings(nodes(document), (node) => readJobPosting(node, beside)),
    };
  },
};

/** How deep, and among how many entries of a list, a first JobPosting is looked for. */
const MOST_LEVELS = 4;
const MOST_ENTRIES = 20;

function holdsJobPosting(value: unknown, level: number): boolean {
  if (level > MOST_LEVELS) return false;
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).some((entry) => holdsJobPosting(entry, level + 1));
  if (!isRecord(value)) return false;
  return isJobPosting(value['@type']) || [...ENTRY_WRAPPERS, ...WRAPPERS].some((name) => Object.hasOwn(value, name) && holdsJobPosting(value[name], level + 1));
}

/** The deepest a document is followed; nobody means more. */
const DEEPEST = 16;

function nodes(value: Value, level = 0): Value[] {
  if (level > DEEPEST) return [];
  if (Array.isArray(value.raw)) return value.items().flatMap((item) => nodes(item, level + 1));
  if (!isRecord(value.raw)) return [];
  if (isJobPosting(value.raw['@type'])) return [value];
  const wrapped = ENTRY_WRAPPERS.find((name) => value.get(name).isObject);
  return wrapped ? nodes(value.get(wrapped), level + 1) : WRAPPERS.flatMap((name) => nodes(value.get(name), level + 1));
}

const isJobPosting = (type: unknown): boolean =>
  typeof type === 'string' ? /(^|[/:#])JobPosting$/.test(type) : Array.isArray(type) && type.some(isJobPosting);

/** Cornerstone writes `Title` for `title`, and so on. */
function inSmallLetters(document: Value): Value {
  const [node] = nodes(document);
  return node?.has('Title') && !node.has('title') ? new Value(withSmallLetters(document.raw), document) : document;
}

function withSmallLetters(raw: unknown, level = 0): unknown {
  if (level > DEEPEST) return raw;
  if (Array.isArray(raw)) return raw.map((item) => withSmallLetters(item, level + 1));
  if (!isRecord(raw)) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, member]) => [name.charAt(0).toLowerCase() + name.slice(1), withSmallLetters(member, level + 1)]));
}

/** Nodes beside the postings that they may refer to by `@id`. */
function nodesBeside(document: Value): NodesById {
  const nodes = document.items().flatMap((node) => [node, ...node.items('@graph')]);
  return new Map(nodes.filter((node) => node.has('@id') && (node.has('name') || node.has('address'))).map((node) => [node.rawOf('@id'), node]));
}

/** Reads one JobPosting, wherever it stands. */
export function readJobPosting(node: Value, beside: NodesById = new Map()): Posting {
  const employer = node.items('hiringOrganization')[0];
  const hiringOrganization = employer && readEmployer(resolve(employer, beside));
  const [identifier] = node.items('identifier');
  const url = node.webUrl('url', '@id');
  const currency = node.text('salaryCurrency');
  const places = readPlaces(node, hiringOrganization?.name, beside);
  return {
    id: (identifier?.isObject ? identifier.text('value') : identifier?.text()) ?? url ?? '',
    title: readTitle(node, 'title', 'name') ?? '',
    url,
    applyUrl: node.items('applicationContact')[0]?.link('url') ?? url,
    hiringOrganization,
    places,
    employmentType: readEmploymentTypes(node, 'employmentType'),
    department: node.get('employmentUnit').text('name'),
    baseSalary: node.get('baseSalary', 'estimatedSalary', 'salary').map((pay) => readPay(pay, {currency, places})),
    ...readDatePosted(node, 'datePosted'),
    validThrough: node.date('validThrough'),
    language: nameOf(node.get('inLanguage'), 'alternateName'),
    tags: node.get('industry', 'occupationalCategory').map((tag) => nameOf(tag)),
    sections: readSections(node),
  };
}

/** Google's rules have employers who are not to be known write "confidential"; a reference tells no name. */
function readEmployer(employer: Value): Organization | undefined {
  const organization = employer.has('@id') && !employer.has('name') ? undefined : readOrganization(employer);
  return organization && !/^confidential$/i.test(organization.name) ? organization : undefined;
}

/** The text itself, or a node's name. */
const nameOf = (value: Value, member = 'name'): string | undefined => (value.isObject ? value.text(member, 'name') : value.text());

function readSections(node: Value): SectionSource[] {
  return [
    ...readTextSource(node.get('description')),
    ...SECTION_MEMBERS.flatMap(([kind, name, title]) => readSection(node.get(name), kind, title)),
  ];
}

/** A text, several, or a node whose description or name is the text. */
function readSection(value: Value, kind: SectionKind, title: string | undefined): SectionSource[] {
  if (!value.known) return [];
  // Some write their benefits where bonuses belong: those are several.
  const own = kind === 'compensation' && value.items().length > 1 ? 'benefits' : kind;
  if (value.items().every(({isObject}) => !isObject)) return readListSource(value, {kind: own, title});
  const texts = value.map((item) => (item.isObject ? nodeText(item) : item.rawText()));
  return texts.length > 0 ? [{kind: own, title, content: texts.length > 1 ? texts : texts[0]!}] : [];
}

function nodeText(node: Value): string | undefined {
  const months = node.text('monthsOfExperience');
  return node.rawText('description', 'credentialCategory', 'name') ?? (months && `${months} months of experience`);
}
