import type {EmploymentType} from './posting.js';

/** Google's employment types, each with the spellings that feeds use for it. */
const SPELLINGS: readonly (readonly [EmploymentType, RegExp])[] = [
  ['INTERN', /\b(intern(ship)?|trainee(ship)?|apprentice(ship)?|working student|werkstudent|praktik|stage|stagiaire)/],
  ['VOLUNTEER', /\bvolunteer/],
  ['PER_DIEM', /\bper diem\b/],
  ['CONTRACTOR', /\b(contract(or)?|freelance|freelancer|self employed)\b/],
  ['TEMPORARY', /\b(temp|temporary|seasonal|fixed term)\b/],
  ['PART_TIME', /\bpart ?time\b|\bteilzeit\b/],
  ['FULL_TIME', /\b(full ?time|permanent|regular|vollzeit)\b/],
  ['OTHER', /^other$/],
];

/**
 * What a feed says of the employment, as one of Google's types; its own words where we know none.
 * `FullTime`, `FULL_TIME`, `full-time` and `Full time` are one.
 */
export function employmentType(text: string): EmploymentType {
  const type = known.get(text) ?? recognise(text);
  if (known.size < MOST_KNOWN) known.set(text, type);
  return type;
}

/** A feed says the same few things of thousands of postings. */
const known = new Map<string, EmploymentType>();
const MOST_KNOWN = 500;

function recognise(text: string): EmploymentType {
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-\s]+/g, ' ').trim().toLowerCase();
  return SPELLINGS.find(([, spelling]) => spelling.test(words))?.[0] ?? text;
}
