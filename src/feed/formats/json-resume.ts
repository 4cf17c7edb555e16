import type {SectionSource, WorkMode} from '../../posting/posting.js';
import {readDatePosted, readEmploymentTypes, readOrganization, readPay, readPlaces, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * A job, or several, as JSON Resume's job description schema says.
 * @see https://github.com/jsonresume/jsonresume.org/blob/master/packages/schema/job-schema.json
 */
export const read: ReadFormat = (document) => ({
  updated: document.get('meta').date('lastModified'),
  postings: readPostings(document.entries(), readPosting),
});

const MODES: ReadonlyMap<string | undefined, WorkMode> = new Map([['full', 'remote'], ['hybrid', 'hybrid'], ['none', 'on-site']]);
const PLACE = {streetAddress: 'address', addressLocality: 'city', addressRegion: 'region', postalCode: 'postalCode', addressCountry: 'countryCode'};

function readPosting(job: Value): PostingFacts {
  const url = job.get('meta').webUrl('canonical');
  const places = readPlaces(job.items('location'), PLACE, MODES.get(job.text('remote')?.toLowerCase()));
  return {
    id: url,
    title: job.text('title'),
    url,
    hiringOrganization: readOrganization(job.get('company')),
    places,
    employmentType: readEmploymentTypes(job, 'type'),
    level: job.text('experience'),
    baseSalary: job.map((pay) => readPay(pay, {places}), 'salary'),
    ...readDatePosted(job, 'date'),
    sections: readSections(job),
  };
}

function readSections(job: Value): SectionSource[] {
  const skills = job.map(readSkill, 'skills');
  return [
    ...readTextSource(job.get('description')),
    ...readTextSource(job.get('responsibilities'), {kind: 'responsibilities'}),
    ...readTextSource(job.get('qualifications'), {kind: 'minimum-qualifications'}),
    ...(skills.length > 0 ? [{kind: 'minimum-qualifications' as const, title: 'Skills', content: skills}] : []),
  ];
}

/** "Web Development (Master): HTML, CSS". */
function readSkill(skill: Value): string | undefined {
  if (!skill.isObject) return skill.text();
  const level = skill.text('level');
  const named = [skill.text('name'), level && `(${level})`].filter(Boolean).join(' ');
  return [named, skill.texts('keywords').join(', ')].filter(Boolean).join(': ') || undefined;
}
