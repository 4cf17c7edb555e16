import type {SectionSource} from '../../posting/posting.js';
import {employmentTypes} from '../../posting/employment-type.js';
import {namedOrganization, readPay, readPlaces, readPostings, readTextSource, readWorkMode, type PostingFacts, type ReadFormat, type Value} from '../reading.js';
import {elementOf, listedTexts} from '../xml-value.js';

/**
 * The XML that companies make for job boards: Indeed's `<source><job>`, which LinkedIn and many others
 * have taken over with names of their own.
 * @see https://docs.indeed.com/indeed-apply/xml-feed
 * @see https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide
 */
export const read: ReadFormat = (document) => {
  const root = document.get('source', 'jobs');
  const source = elementOf(root);
  // Some put them into one more element.
  const jobs = root.has('job') ? root : (root.items('jobs')[0] ?? root);
  return {
    title: source.text('publisher'),
    url: source.webUrl('publisherurl', 'publisherUrl'),
    updated: source.date('lastBuildDate'),
    postings: readPostings(jobs.entries('job'), (job) => readPosting(elementOf(job))),
  };
};

const PLACE = {
  name: 'location', streetAddress: ['streetaddress', 'street'], addressLocality: 'city', addressRegion: 'state',
  postalCode: ['postalcode', 'postal_code', 'postalCode'], addressCountry: 'country',
} as const;

function readPosting(job: Value): PostingFacts {
  const url = job.webUrl('url', 'link', 'applyUrl');
  const places = readPlaces([job], PLACE, readWorkMode(job, 'remotetype', 'workplaceTypes', 'remote_type') ?? (job.flag('remote') ? 'remote' : undefined));
  const types = [...listedTexts(job, 'jobtype'), ...listedTexts(job, 'type')];
  return {
    id: job.text('referencenumber', 'partnerJobId', 'requisitionid') ?? job.text('reference', 'id') ?? url,
    title: job.text('title'),
    url,
    applyUrl: job.link('applyUrl', 'apply_url', 'applylink') ?? url,
    hiringOrganization: namedOrganization(job.text('company', 'company_name', 'sourcename')),
    places,
    employmentType: [...new Set(types.flatMap(employmentTypes))],
    department: job.text('department'),
    baseSalary: job.map((pay) => readPay(pay, {places}), 'salary'),
    datePosted: job.date('date', 'publish_date', 'listDate'),
    validThrough: job.date('expirationdate', 'expirationDate', 'expiry_date'),
    language: job.text('language'),
    tags: listedTexts(job, 'category'),
    sections: [...readTextSource(job.get('descriptionrich', 'description', 'description_requirements')), ...readRequirements(job)],
  };
}

/** A line each: "Bachelor's degree", "3+ years". */
function readRequirements(job: Value): readonly SectionSource[] {
  const content = [...job.texts('education'), ...job.texts('experience')];
  return content.length > 0 ? [{kind: 'minimum-qualifications', content}] : [];
}
