import type {SectionSource, WorkMode} from '../../posting/posting.js';
import {countryCode, placesWith, readDatePosted, readEmploymentTypes, readOrganization, readPay} from '../facts.js';
import type {ReadFormat} from '../format.js';
import {readPostings, type PostingFacts} from '../postings.js';
import {readTextSource} from '../texts.js';
import type {Value} from '../value.js';

/**
 * A job, or several, as JSON Resume's job description schema says.
 * @see https://github.com/jsonresume/jsonresume.org/blob/master/packages/schema/job-schema.json
 */
export const readJsonResume: ReadFormat = (document) => ({
  updated: document.get('meta').date('lastModified'),
  postings: readPostings(document.entries(), readPosting),
});

const MODES: ReadonlyMap<string | undefined, WorkMode> = new Map([['full', 'remote'], ['hybrid', 'hybrid'], ['none', 'on-site']]);

function readPosting(job: Value): PostingFacts {
  const location = job.get('location');
  const url = job.get('meta').webUrl('canonical');
  return {
    id: url ?? '',
    title: job.text('title') ?? '',
    url,
    applyUrl: url,
    hiringOrganization: readOrganization(job.get('company')),
    places: placesWith(location.isObject ? undefined : location.text(), readAddress(location), MODES.get(job.text('remote')?.toLowerCase())),
    employmentType: readEmploymentTypes(job.get('type')),
    level: job.text('experience'),
    baseSalary: job.map((pay) => readPay(pay), 'salary'),
    ...readDatePosted(job.get('date')),
    sections: readSections(job),
  };
}

const readAddress = (location: Value) => ({
  streetAddress: location.text('address'),
  addressLocality: location.text('city'),
  addressRegion: location.text('region'),
  postalCode: location.text('postalCode'),
  addressCountry: countryCode(location.text('countryCode')),
});

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
