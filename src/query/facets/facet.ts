import {oneLine} from '../../posting/one-line.js';
import type {Posting} from '../../posting/posting.js';
import {keyOf, NOT_STATED} from './key.js';
import type {Path, Step} from './tree.js';
import type {Words} from './words.js';

/** A property that one can filter by, and how its choices are read from postings. */
export interface Facet {
  /** What a posting says: one text for each value. The same text means the same in all postings. */
  textsOf(posting: Posting): readonly string[];
  /** The choices that a text stands for; none if it says nothing. */
  pathsOf(text: string): readonly Path[];
  /** A choice, for people. */
  labelOf(step: Step, words: Words): string;
}

const asItIs = ({name}: Step): string => name;

/** A facet whose values have no order or hierarchy. */
function simpleFacet(valuesOf: (posting: Posting) => readonly (string | undefined)[], labelOf: Facet['labelOf'] = asItIs): Facet {
  return {
    textsOf: (posting) => valuesOf(posting).filter((value): value is string => Boolean(value)),
    pathsOf: (text) => pathOf(text, keyOf(text)),
    labelOf,
  };
}

const pathOf = (name: string, key: string): readonly Path[] => (key && key !== NOT_STATED ? [[{key, name: name.trim()}]] : []);

const SIMPLE = new Map<string, Facet>([
  ['department', simpleFacet(({department}) => [department])],
  ['team', simpleFacet(({team}) => [team])],
  ['level', simpleFacet(({level}) => [level])],
  ['company', simpleFacet(({hiringOrganization}) => [hiringOrganization?.name])],
  ['tags', simpleFacet(({tags}) => tags)],
  ['language', simpleFacet(({language}) => [language], languageLabel)],
  ['employment-type', {
    ...simpleFacet(({employmentType}) => employmentType, employmentTypeLabel),
    pathsOf: (text) => pathOf(text, keyOf(text.replaceAll('_', '-'))),
  }],
]);

/** A tag that `Intl` takes; for others it throws. */
const TAG = /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2}|-\d{3})?$/i;

function languageLabel({name}: Step, words: Words): string {
  return TAG.test(name) ? words.language(name) : name;
}

/** `full-time` is Google's FULL_TIME. */
function employmentTypeLabel({key, name}: Step, words: Words): string {
  const type = key.replaceAll('-', '_').toUpperCase();
  const label = words.employmentType(type);
  return label === type ? name : label;
}

/** A facet of texts by its name; any other name is a member of `extra`. */
export const simpleFacetOf = (name: string): Facet => SIMPLE.get(name) ?? simpleFacet(({extra}) => extraTexts(extra, name), flagLabel);

function extraTexts(extra: Posting['extra'], name: string): readonly string[] {
  const value = extra && Object.hasOwn(extra, name) ? extra[name] : undefined;
  return [value].flat().filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).map((one) => oneLine(String(one)));
}

const flagLabel = ({key, name}: Step, words: Words): string => (key === 'true' || key === 'false' ? words.flag(key === 'true') : name);
