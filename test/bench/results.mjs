/**
 * What a query costs: the index of each facet, made once for a feed, and then, for a query that was not asked before, its
 * results and the counts of all choices of eight facets. Medians, for 10,000 and 100,000 made-up postings and a real
 * feed; 3 ms and 25 ms are the aim for a query, 150 ms for an index. Run it after `npm run build`.
 */
import {existsSync, readFileSync} from 'node:fs';

const FEED = new URL('../../../shared/feeds/large/ashby-9396-postings-without-descriptions.json', import.meta.url);
const ADDRESS = 'https://api.ashbyhq.com/posting-api/job-board/acme';
const FACETS = ['department', 'team', 'place', 'work-mode', 'employment-type', 'company', 'posted', 'tags'];
const SORTS = ['newest', 'title', 'place', 'pay', 'closing'];
const ROUNDS = 60;
/** Until the engine has seen enough to compile it. */
const WARM_UP = 10;

const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);
const {resultsOf, optionsOf} = await import(new URL('query/results.js', lib).href);

const countries = new Intl.DisplayNames('en', {type: 'region'});
const words = {
  compare: new Intl.Collator('en').compare,
  place: ({name, addressLocality, addressCountry}) => name ?? addressLocality ?? (/^[A-Z]{2}$/.test(addressCountry) ? countries.of(addressCountry) : ''),
  pay: () => 'pay',
  employmentType: (type) => type,
  language: (tag) => tag,
  postedWithin: (days) => `${days} days`,
  flag: String,
  notStated: 'Not stated',
};

const CITIES = ['Lund, Sweden', 'Graz, Austria', 'Porto, Portugal', 'Austin, TX', 'Salem, OR', 'Salem, MA', 'Remote (US)', 'Remote', 'Leeds, UK', 'Bonn'];
const COUNTRIES = ['SE', 'AT', 'PT', 'NL', 'BE'];
const makePostings = (count) => Array.from({length: count}, (_, index) => ({
  id: `${index}`,
  title: `Engineer ${(index * 7919) % count} for ${['pumps', 'lifts', 'ferries', 'kilns'][index % 4]}`,
  department: `Department ${(index * 31) % 40}`,
  team: `Team ${(index * 17) % 600}`,
  hiringOrganization: {name: `Company ${(index * 13) % 50}`},
  employmentType: [['FULL_TIME', 'PART_TIME', 'INTERN'][index % 3]],
  places: [
    {name: CITIES[index % 10], workMode: index % 10 === 6 || index % 10 === 7 ? 'remote' : undefined},
    ...(index % 4 ? [] : [{addressLocality: `Town ${index % 900}`, addressCountry: COUNTRIES[index % 5], workMode: 'hybrid'}]),
  ],
  baseSalary: index % 2 ? [] : [{minValue: 40_000 + (index % 50) * 1000, currency: 'EUR', unitText: 'YEAR'}],
  datePosted: `2026-0${1 + (index % 6)}-${10 + (index % 19)}`,
  tags: [`tag ${index % 100}`, `tag ${(index * 3) % 100}`],
  sections: [],
}));

const QUERIES = {
  'nothing else': {},
  'three facets': {department: ['department-3', 'department-7', 'engineering'], place: ['us', 'se'], 'employment-type': ['full-time']},
  'remote work': {place: ['us/tx', 'pt'], 'work-mode': ['remote', 'hybrid']},
};

report('10,000 postings', () => makePostings(10_000));
report('100,000 postings', () => makePostings(100_000));
if (existsSync(FEED)) {
  const {readFeed} = await import(new URL('feed/read.js', lib).href);
  const {postings} = await readFeed(JSON.parse(readFileSync(FEED, 'utf8')), ADDRESS);
  report(`the real feed, ${postings.length} postings`, () => [...postings]);
} else {
  console.log('Without ../shared/feeds/large, where the large feed stands.');
}

function report(title, make) {
  console.log(`\n${title}`);
  const query = {text: '', facets: {}, page: 1};
  const postings = make();
  for (const name of FACETS) console.log(`${name.padEnd(16)} ${firstTime(make, (fresh) => optionsOf(fresh, query, name, {words})).toFixed(1)} ms to make its index`);
  for (const sort of SORTS) console.log(`${sort.padEnd(16)} ${firstTime(make, (fresh) => resultsOf(fresh, {...query, sort}, {words})).toFixed(1)} ms to order it`);
  for (const [name, facets] of Object.entries(QUERIES)) console.log(`${name.padEnd(16)} ${askAgain(postings, facets).toFixed(2)} ms for results and counts`);
}

/** What it takes for postings that were not seen before. */
function firstTime(make, work) {
  return median(Array.from({length: 7}, () => {
    const fresh = make();
    const start = performance.now();
    work(fresh);
    return performance.now() - start;
  }));
}

/** What a query takes that was not asked before: a text that nine of ten postings match, as well as any that one types. */
function askAgain(postings, facets) {
  const query = {text: 'x', facets, page: 1};
  const times = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const matches = {ranks: Float32Array.from(postings, (_, index) => ((index + round) % 10 ? 1 + ((index * 31) % 200) / 8 : 0)), marks: () => []};
    const start = performance.now();
    resultsOf(postings, query, {words, matches});
    for (const name of FACETS) optionsOf(postings, query, name, {words, matches});
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}
