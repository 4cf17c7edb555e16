import type {Labels} from '../../text/labels.js';
import type {Strings} from '../../text/strings.js';

const NAMES = {
  department: 'department', team: 'team', level: 'level', place: 'places', 'work-mode': 'workMode', 'employment-type': 'employmentType',
  company: 'hiringOrganization', language: 'textLanguage', pay: 'baseSalary', posted: 'datePosted', tags: 'tags',
} as const satisfies Readonly<Record<string, keyof Strings>>;

/** A facet's name for people; of a member of the feed's own what the page or the feed calls it. */
export const facetLabel = (facet: string, strings: Strings, labels: Labels): string =>
  Object.hasOwn(NAMES, facet) ? strings[NAMES[facet as keyof typeof NAMES]] : Object.hasOwn(labels, facet) ? String(labels[facet]) : facet;
