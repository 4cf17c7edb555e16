/**
 * Writes tidewater.json, the feed of a company that does not exist, from the texts in tidewater/:
 * each role at each of its places, with some of the texts for its line of work. What is chosen
 * depends on the posting's id alone: the feed is the same every time, and a new role leaves the
 * other postings as they are.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FOLDER = new URL('tidewater/', import.meta.url);
const UPDATED = '2026-11-20';
const FIRST_CLOSES = '2027-01-04';
const DAY = 86_400_000;
/** How many of each there are in a year of work. */
const PERIODS = {HOUR: 1740, DAY: 220, MONTH: 12, YEAR: 1};

const read = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const company = read('company.json');

const chance = (...words) => createHash('md5').update(words.join()).digest().readUInt32BE();
const byChance = (id) => (one, other) => chance(id, one) - chance(id, other);
const takeOne = (texts, id) => texts.toSorted(byChance(id))[0];
function takeSome(texts, amount, id) {
  const taken = texts.toSorted(byChance(id)).slice(0, amount);
  return texts.filter((text) => taken.includes(text));
}
const fill = (text, {place, ship, route}) => text.replaceAll('{port}', place.addressLocality).replaceAll('{ship}', ship).replaceAll('{route}', route);
const dateAfter = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const idOf = (words) => words.toLowerCase().replaceAll('’', '').split(/[^a-z0-9]+/).filter(Boolean).join('-');

/** Every opening: a role of a line of work, at one place or at several. */
const openings = readdirSync(new URL('families/', FOLDER)).sort().flatMap((name) => {
  const {roles, ...family} = read(`families/${name}`);
  return roles.flatMap((role) => role.where.map((where) => opening(family, role, where)));
});

function opening(family, role, where) {
  return {id: idOf(`${role.title} ${where}`), family, role, places: where.split('+').map((key) => company.places[key])};
}

const facts = ({id, family, role, places}) => ({
  id,
  title: role.title,
  applyUrl: applyUrl(id),
  places: places.map(({place}) => ({...place, workMode: place.workMode ?? role.workMode ?? family.workMode})),
  employmentType: role.employmentType ?? 'FULL_TIME',
  department: family.department,
  team: role.team ?? family.team,
  level: role.level,
  shift: role.shift ?? (family.shifts && takeOne(family.shifts, id)),
  featured: role.featured,
  // As everywhere, not each opening says what it pays.
  baseSalary: role.pay && chance(id, 'pay') % 4 ? payIn(places, role.pay, role.per ?? family.per) : undefined,
  datePosted: dateAfter(UPDATED, -(chance(id, 'posted') % 60)),
  validThrough: chance(id, 'closes') % 3 ? undefined : dateAfter(FIRST_CLOSES, chance(id, 'date') % 150),
  tags: role.tags,
});

const applyUrl = (id) => `https://careers.tidewater.example/apply/${id}`;

/** A year's pay in euros as it is said at the places: a range for each currency, to three digits. */
function payIn(places, [minimum, maximum], period) {
  const payers = new Map(places.filter(({currency}) => currency).map(({currency, place}) => [currency, place]));
  return [...payers].map(([currency, place]) => {
    const unitText = currency === 'SEK' && period === 'YEAR' ? 'MONTH' : period;
    const amount = (euros) => Number(((euros * company.rates[currency]) / PERIODS[unitText]).toPrecision(3));
    const name = payers.size > 1 ? (place.name ?? place.addressLocality) : undefined;
    return {name, minValue: amount(minimum), maxValue: amount(maximum), currency, unitText};
  });
}

function texts({id, family, role, places: [first]}) {
  const where = family.benefits === 'ship' ? first.aboard : first.ashore;
  const own = (list) => list.map((text) => fill(text, first));
  return {
    about: [...own([role.about]), takeOne(family.about, id), takeOne(where, id)].join(' '),
    aboutCompany: takeOne(company.aboutCompany, id),
    responsibilities: [...own(role.responsibilities), ...takeSome(family.responsibilities, 4, id)],
    // A role for beginners says itself all that it asks for.
    minimumQualifications: [...own(role.minimum), ...(role.preferred ? [] : takeSome(family.minimum, 3, id))],
    preferredQualifications: role.preferred ?? takeSome(family.preferred, 3, id),
    benefits: role.benefits ?? benefits(family, first, id),
    howToApply: [takeOne(company.howToApply, id), takeOne(family.steps, id), takeOne(company.answer, id)].join(' '),
    equalOpportunity: takeOne(company.equalOpportunity, id),
  };
}

/** Those of the work, and those of the country. */
const benefits = (family, {place}, id) => [
  ...takeSome(company.benefits[family.benefits], 3, id),
  ...takeSome(company.benefits[place.addressCountry ?? 'remote'], 2, id),
];

const written = read('other-languages.json').map((job) => ({...job, applyUrl: applyUrl(job.id)}));
const made = openings.map((opening) => ({...facts(opening), ...texts(opening)}));

const feed = {
  $schema: '../../src/feed/formats/job-feed.schema.json',
  version: 1,
  title: 'Jobs at Tidewater Lines',
  url: 'https://tidewater.example/jobs',
  language: 'en',
  hiringOrganization: {name: 'Tidewater Lines', url: 'https://tidewater.example/'},
  updated: `${UPDATED}T06:00:00Z`,
  jobs: [...made, ...written].sort((one, other) => other.datePosted.localeCompare(one.datePosted)),
};
writeFileSync(new URL('tidewater.json', import.meta.url), `${JSON.stringify(feed, null, 2)}\n`);
