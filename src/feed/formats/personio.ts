import type {EmploymentType, Place} from '../../posting/posting.js';
import {employmentTypes} from '../../posting/employment-type.js';
import {addressPart, below, namedOrganization, NO_FACTS, parameterOf, placesOf, rangeReader, readPostings, readTextSource, wordsOf, type PostingFacts, type ReadFormat, type Value} from '../reading.js';
import {elementOf, listedTexts} from '../xml-value.js';

/**
 * Personio's XML feed. What is not in it: the pages of the jobs, which stand beside it, and the language, which
 * is a parameter of its address.
 * @see https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const read: ReadFormat = (document) => {
  const language = parameterOf(document, 'language');
  const positions = document.get('workzag-jobs').entries('position');
  return {language, postings: readPostings(positions, (position) => readPosition(elementOf(position), language))};
};

const readPay = rangeReader({min: 'min', max: 'max', currency: 'currencyCode', period: 'type'});

function readPosition(position: Value, language: string | undefined): PostingFacts {
  const id = position.text('id');
  const page = below(addressPart(position, HOST), 'job', id);
  return {
    id,
    title: position.text('name'),
    url: position.webUrl('jobUrl', 'url') ?? (page && language ? `${page}?language=${encodeURIComponent(language)}` : page),
    hiringOrganization: namedOrganization(position.text('subcompany')),
    places: readPlaces(position),
    employmentType: readTypes(position),
    department: position.text('department'),
    level: wordsOf(position.text('seniority')),
    baseSalary: position.map((salary) => readPay(elementOf(salary)), 'salaryInformation'),
    datePosted: position.date('createdAt'),
    language,
    tags: [...listedTexts(position, 'recruitingCategory'), ...listedTexts(position, 'keywords')],
    sections: elementOf(position.get('jobDescriptions')).items('jobDescription').map(elementOf).flatMap(readSection),
  };
}

/** The page of a job stands on the host of the feed; a copy of a feed elsewhere has none. */
const HOST = /^https?:\/\/[^/?#]+(?:(?=\/xml\/?(?:[?#]|$))|(?<=\.jobs\.personio\.(?:de|com))(?=\/))/;

/** The offices; each is listed once. */
function readPlaces(position: Value): readonly Place[] {
  const others = listedTexts(elementOf(position.get('additionalOffices')), 'office');
  return [...new Set([position.text('office'), ...others])].flatMap(placesOf);
}

/** An internship or freelance work says more than its schedule; a permanent job is told by its schedule. */
function readTypes(position: Value): readonly EmploymentType[] {
  const [type, schedule] = [position.text('employmentType'), position.text('schedule')];
  const said = schedule && (type === undefined || /^(permanent|other)$/i.test(type)) ? schedule : type;
  return said ? employmentTypes(said) : NO_FACTS.employmentType;
}

/** The sections, and their names, are the employer's. */
const readSection = (section: Value) => readTextSource(section.get('value'), {title: section.text('name')});
