import type {SectionSource, TextFormat} from '../../posting/posting.js';
import {isSectionKind, type SectionKind} from '../../posting/section-kind.js';
import {isKnown} from '../known.js';
import {NO_FACTS} from '../postings.js';
import type {Value} from '../value.js';

type SectionMember = readonly [kind: SectionKind | undefined, name: string, second?: string];

/** The members of a posting that are sections, in the order in which they are shown. */
const FIRST: readonly SectionMember[] = [
  [undefined, 'description'],
  ['about', 'about'],
  ['company', 'aboutCompany'],
  ['responsibilities', 'responsibilities'],
  ['minimum-qualifications', 'minimumQualifications', 'qualifications'],
  ['preferred-qualifications', 'preferredQualifications'],
  ['benefits', 'benefits', 'jobBenefits'],
  ['compensation', 'compensation'],
];
/** What stands after the sections that a posting names itself. */
const LAST: readonly SectionMember[] = [
  ['how-to-apply', 'howToApply'],
  ['equal-opportunity', 'equalOpportunity'],
];

export const SECTION_NAMES: readonly string[] = [...FIRST, ...LAST].flatMap(([, ...names]) => names.filter((name) => name !== undefined));

/** @param format how the posting's texts are written, where they don't say it themselves */
export function readSectionSources(job: Value, format: TextFormat | undefined): readonly SectionSource[] {
  const sources: SectionSource[] = [];
  for (const member of FIRST) addMember(sources, job, format, member);
  for (const section of job.items('sections')) addSection(sources, section, format);
  for (const member of LAST) addMember(sources, job, format, member);
  return sources.length > 0 ? sources : NO_FACTS.sections;
}

/** Most members are texts, or lists of texts, and stay as they came. */
function addMember(sources: SectionSource[], job: Value, format: TextFormat | undefined, [kind, name, second]: SectionMember): void {
  const raw = job.rawOf(name, second);
  if (raw === undefined) return;
  if (isText(raw) || isTexts(raw)) sources.push({kind, title: undefined, format, content: raw});
  else addSection(sources, job.get(name, second), format, kind);
}

/** A section: its text, its entries, or an object that says more about it. One that says nothing, not even by its title, is none. */
function addSection(sources: SectionSource[], value: Value, format: TextFormat | undefined, kind?: SectionKind): void {
  if (!value.known) return;
  const ownKind = value.get('kind').text();
  if (ownKind && !isSectionKind(ownKind)) value.get('kind').note(`"${ownKind}" is no kind of section; shown under its own title.`);
  const title = value.get('title').text();
  const content = readContent(value.isObject ? value.get('content', 'items', 'text') : value);
  if (!content?.length && !title) return;
  sources.push({kind: isSectionKind(ownKind) ? ownKind : kind, title, format: readTextFormat(value.get('format')) ?? format, content: content?.length ? content : ''});
}

const readContent = (value: Value): SectionSource['content'] | undefined =>
  Array.isArray(value.raw) ? value.map((item) => item.rawText()) : value.rawText();

const isText = (raw: unknown): raw is string => typeof raw === 'string' && isKnown(raw);
const isTexts = (raw: unknown): raw is readonly string[] => Array.isArray(raw) && raw.length > 0 && raw.every(isText);

export function readTextFormat(value: Value): TextFormat | undefined {
  const text = value.text()?.toLowerCase();
  if (text === 'text' || text === 'markdown' || text === 'html' || text === undefined) return text;
  value.note(`"${text}" is no format of texts; expected text, markdown or html.`);
  return undefined;
}
