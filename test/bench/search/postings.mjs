/** Postings to search: real ones where they are, and made-up ones, the same in each run. */
import {existsSync, readFileSync} from 'node:fs';

const LARGE = new URL('../../../../shared/feeds/large/ashby-9396-postings-without-descriptions.json', import.meta.url);

const LEVELS = ['', 'Senior', 'Staff', 'Junior', 'Principal', 'Lead', 'Head of', 'Associate'];
const ROLES = [
  'Engineer', 'Manager', 'Designer', 'Analyst', 'Scientist', 'Account Executive', 'Developer', 'Architect', 'Operations Specialist', 'Technician', 'Accountant',
  'Recruiter', 'Writer', 'Researcher', 'Consultant', 'Director', 'Coordinator', 'Electrician', 'Captain', 'Nurse', 'Baker', 'Curator', 'Welder', 'Counsel',
];
const AREAS = [
  'Software', 'Product', 'Backend', 'Frontend', 'Data', 'Sales', 'Marketing', 'Customer Success', 'Machine Learning', 'Platform', 'Security', 'Finance',
  'Legal', 'People', 'Brand', 'Full Stack', 'Front End', 'C++', 'Node.js', 'Mobile', 'Payments', 'Growth', 'Support', 'Shipyard', 'Museum', 'Kitchen',
];
const PLACES = [
  'Remote (US)', 'New York, NY', 'San Francisco, CA', 'London, United Kingdom', 'Berlin, Germany', 'Paris, France', 'São Paulo, Brazil', 'Toronto, Canada',
  'Lisbon, Portugal', 'Remote (Europe)', 'Amsterdam, Netherlands', 'München, Germany', 'Zürich, Switzerland', 'Singapore', 'Tokyo, Japan', 'Kraków, Poland',
];
const SYLLABLES = ['ba', 'ker', 'ri', 'no', 'tu', 'sal', 'le', 'mi', 'dor', 'ra', 'fen', 'gor', 'lis', 'per', 'hav', 'den', 'ost', 'wil'];

export const makePosting = ({company, places, ...members}) =>
  ({tags: [], sections: [], ...members, hiringOrganization: company && {name: company}, places: places.map((name) => ({name}))});

/** Undefined where they are not. */
export function realPostings() {
  if (!existsSync(LARGE)) return undefined;
  const {jobs} = JSON.parse(readFileSync(LARGE, 'utf8'));
  return jobs.map(({title, department, team, location, secondaryLocations = []}) =>
    makePosting({title, department, team, places: [location, ...secondaryLocations.map((other) => other.location)].filter(Boolean)}));
}

/** With about as many words as real ones: most of few, some of 3,000 names. */
export function makePostings(count) {
  const random = randomNumbers();
  const some = (values) => values[Math.floor(random() ** 2 * values.length)];
  const names = Array.from({length: 3000}, () => Array.from({length: 2 + Math.floor(random() * 3)}, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  return Array.from({length: count}, () => makePosting({
    title: `${some(LEVELS)} ${some(AREAS)} ${some(ROLES)}, ${some(names)}`.trim(),
    department: some(AREAS),
    team: `${some(AREAS)} ${some(names)}`,
    places: Array.from({length: 1 + Math.floor(random() * 3)}, () => some(PLACES)),
  }));
}

/** From 0 to 1, the same in each run (a linear congruence). */
export function randomNumbers() {
  let seed = 1;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}
