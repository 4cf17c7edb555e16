import type {SectionKind} from '../../posting/section-kind.js';

/** What the headings of postings say, by kind. The first that matches wins, so the particular come first. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['equal-opportunity', /equal (employment )?opportunit|\beeo\b|diversity|inclusion|accommodation/],
  ['how-to-apply', /how to apply|to apply|apply (now|here|online)|application process|next steps|(interview|hiring) process/],
  ['preferred-qualifications', /preferred|nice[- ]to[- ]have|bonus|desir(ed|able)|(a|big) plus|plus(es)?$|even better|extra credit/],
  ['minimum-qualifications', /qualification|requirement|what you('ll)? (need|bring)|who you are|(about|we.re looking for|must[- ]have|skills|your profile|experience)( you)?$|looking for|you have/],
  ['responsibilities', /responsibilit|what you.ll (do|be doing|work on)|duties|your (tasks|role|impact|mission)|you will|day[- ]to[- ]day|in this role/],
  ['benefits', /benefit|perk|what we offer|we offer|why (join|work)|what.s in it for you/],
  ['compensation', /compensation|salary|\bpay\b|remuneration/],
  ['about', /about (the|this) (role|job|position|opportunity)|the (role|job|position|opportunity)|job description|overview|summary|description/],
  ['company', /about( us)?\b|who we are|our (company|team|mission|story)|company|the team/],
];

/** What a section is about, judged by its heading alone; undefined if the heading doesn't tell. */
export function kindOfHeading(heading: string): SectionKind | undefined {
  const words = heading.toLowerCase().replaceAll('’', "'").trim();
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}
