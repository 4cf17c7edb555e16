import type {EmploymentType, Pay, Place} from '../../posting/posting.js';
import {employmentTypes} from '../../posting/employment-type.js';
import {placesOf, readRange} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {NO_FACTS, readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';
import {child, childDate, childText, childTexts} from '../xml-value.js';

/**
 * Personio's XML feed. What is not in it: the pages of the jobs, which stand beside it, and the language, which
 * is a parameter of its address.
 * @see https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const readPersonio: ReadFormat = (document) => {
  const language = document.url && URL.canParse(document.url) ? new URL(document.url).searchParams.get('language') ?? undefined : undefined;
  return {
    language,
    postings: readPostings(document.get('workzag-jobs').entries('position'), (position) => readPosition(position, language)),
  };
};

function readPosition(position: Value, language: string | undefined): PostingFacts {
  const id = childText(position, 'id') ?? '';
  const url = child(position, 'jobUrl', 'url')?.webUrl() ?? pageOf(position, id, language);
  const employer = childText(position, 'subcompany');
  return {
    id,
    title: childText(position, 'name') ?? '',
    url,
    applyUrl: url,
    hiringOrganization: employer ? {name: employer} : undefined,
    places: readPlaces(position),
    employmentType: readTypes(position),
    department: childText(position, 'department'),
    level: wordsOf(childText(position, 'seniority')),
    baseSalary: readPays(position),
    datePosted: childDate(position, 'createdAt'),
    language,
    tags: [...childTexts(position, 'recruitingCategory'), ...childTexts(position, 'keywords')],
    sections: position.items('jobDescriptions').flatMap((texts) => texts.items('jobDescription').flatMap(readSection)),
  };
}

/** The page of a job stands on the host of the feed; a copy of a feed elsewhere has none. */
function pageOf({url}: Value, id: string, language: string | undefined): string | undefined {
  const host = /^(https?:\/\/[^/?#]+)\/xml\/?(?:[?#]|$)|^(https?:\/\/[^/?#]+\.jobs\.personio\.(?:de|com))\//.exec(url ?? '');
  if (!host || !id) return undefined;
  return `${host[1] ?? host[2]}/job/${encodeURIComponent(id)}${language ? `?language=${encodeURIComponent(language)}` : ''}`;
}

/** The offices; each is listed once. */
function readPlaces(position: Value): readonly Place[] {
  const others = position.items('additionalOffices').flatMap((offices) => childTexts(offices, 'office'));
  return [...new Set([childText(position, 'office'), ...others])].flatMap(placesOf);
}

/** An internship or freelance work says more than its schedule; a permanent job is told by its schedule. */
function readTypes(position: Value): readonly EmploymentType[] {
  const type = childText(position, 'employmentType');
  const schedule = childText(position, 'schedule');
  const said = schedule && (type === undefined || /^(permanent|other)$/i.test(type)) ? schedule : type;
  return said ? employmentTypes(said) : NO_FACTS.employmentType;
}

/** `entry-level`: "Entry level" */
const wordsOf = (code: string | undefined): string | undefined => code && code[0]!.toUpperCase() + code.slice(1).replaceAll('-', ' ');

function readPays(position: Value): readonly Pay[] {
  const salary = child(position, 'salaryInformation');
  if (!salary) return NO_FACTS.baseSalary;
  const member = (name: string) => child(salary, name) ?? salary.get(name);
  const pay = readRange({min: member('min'), max: member('max'), currency: member('currencyCode'), period: member('type')});
  return pay ? [pay] : NO_FACTS.baseSalary;
}

/** The sections, and their names, are the employer's. */
function readSection(section: Value) {
  const text = child(section, 'value');
  return text ? readTextSource(text, {title: childText(section, 'name')}) : [];
}
