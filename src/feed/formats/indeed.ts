import type {SectionSource} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {countryCode, placesWith} from '../facts.js';
import {employmentTypes} from '../../posting/employment-type.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';
import {child, childDate, childText, childTexts} from '../xml-value.js';

/**
 * The XML that companies make for job boards: Indeed's `<source><job>`, which LinkedIn and many others
 * have taken over with names of their own.
 * @see https://docs.indeed.com/indeed-apply/xml-feed
 * @see https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide
 */
export const readIndeed: ReadFormat = (document) => {
  const source = document.get('source', 'jobs');
  return {
    title: childText(source, 'publisher'),
    url: child(source, 'publisherurl', 'publisherUrl')?.webUrl(),
    updated: childDate(source, 'lastBuildDate'),
    postings: readPostings(source.items('job'), readPosting),
  };
};

function readPosting(job: Value): PostingFacts {
  const url = child(job, 'url', 'link', 'applyUrl')?.webUrl();
  const company = childText(job, 'company', 'company_name', 'sourcename');
  const types = [...childTexts(job, 'jobtype'), ...childTexts(job, 'type')];
  const pay = childText(job, 'salary');
  return {
    id: childText(job, 'referencenumber', 'partnerJobId', 'requisitionid', 'reference', 'id') ?? url ?? '',
    title: childText(job, 'title') ?? '',
    url,
    applyUrl: child(job, 'applyUrl', 'apply_url')?.link() ?? url,
    hiringOrganization: company ? {name: company} : undefined,
    places: readPlaces(job),
    employmentType: [...new Set(types.flatMap(employmentTypes))],
    department: childText(job, 'department'),
    baseSalary: pay ? [{text: pay}] : [],
    datePosted: childDate(job, 'date', 'publish_date', 'listDate'),
    validThrough: childDate(job, 'expirationdate', 'expirationDate', 'expiry_date'),
    language: childText(job, 'language'),
    tags: childTexts(job, 'category'),
    sections: [...readDescription(job), ...readRequirements(job)],
  };
}

function readPlaces(job: Value) {
  const mode = childText(job, 'remotetype', 'workplaceTypes', 'remote_type');
  return placesWith(childText(job, 'location'), {
    streetAddress: childText(job, 'streetaddress', 'street'),
    addressLocality: childText(job, 'city'),
    addressRegion: childText(job, 'state'),
    postalCode: childText(job, 'postalcode', 'postal_code', 'postalCode'),
    addressCountry: countryCode(childText(job, 'country')),
  }, mode === undefined ? undefined : workMode(mode));
}

function readDescription(job: Value): readonly SectionSource[] {
  const text = child(job, 'description', 'description_requirements');
  return text ? readTextSource(text) : [];
}

/** A line each: "Bachelor's degree", "3+ years". */
function readRequirements(job: Value): readonly SectionSource[] {
  const lines = ['education', 'experience'].flatMap((name) => childText(job, name) ?? []);
  return lines.length > 0 ? [{kind: 'minimum-qualifications', content: lines}] : [];
}
