/**
 * How long a page of 10,000 postings takes to its first cards, against hand-written DOM code that
 * shows the same first page; and how long more of them, and opening one, take.
 *
 *     npm run build && node test/bench/list.mjs
 */
import {hostPages} from '../helpers/host-pages.mjs';

const ROUNDS = 15;
const POSTINGS = 10_000;
const PAGE = 20;

const feed = JSON.stringify({
  version: 1,
  jobs: Array.from({length: POSTINGS}, (_, index) => ({
    id: `job-${index}`,
    title: `Engineer ${index} for ${['pumps', 'lifts', 'ferries', 'kilns'][index % 4]}`,
    url: `https://jobs.example/${index}`,
    department: ['Works', 'Design', 'Service'][index % 3],
    employmentType: index % 5 ? 'FULL_TIME' : 'PART_TIME',
    datePosted: `2026-0${1 + (index % 9)}-1${index % 10}`,
    places: [['Lund', 'Graz', 'Porto'][index % 3]],
    responsibilities: ['Plan the work.', 'Do the work.', 'Write down how.'],
  })),
});

/** Marks the first frame in which a card can be seen. */
const watch = `
  const begin = performance.now();
  const look = () => {
    const card = document.querySelector('job-list')?.shadowRoot?.querySelector('[part=card-link]') ?? document.querySelector('.card');
    if (card) requestAnimationFrame(() => setTimeout(() => (window.seen = performance.now() - begin)));
    else requestAnimationFrame(look);
  };
  look();`;

const byHand = `
  const {jobs} = await (await fetch('/feed.json')).json();
  const list = document.createElement('ul');
  for (const {title, url, department, places, employmentType, datePosted} of jobs.slice(0, ${PAGE})) {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), {href: url, textContent: title, className: 'card'});
    const facts = Object.assign(document.createElement('p'), {textContent: [department, ...places, employmentType].join(' · ')});
    const date = Object.assign(document.createElement('time'), {dateTime: datePosted, textContent: new Date(datePosted).toLocaleDateString()});
    item.append(link, facts, date);
    list.append(item);
  }
  document.body.append(list);`;

const page = (body) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script>${watch}</script>${body}`;
const OURS = page('<script type="module" src="/dist/job-list.js"></script><job-list src="/feed.json"></job-list>');
const THEIRS = page(`<script type="module">${byHand}</script>`);

const median = (values) => values.toSorted?.((one, other) => one - other)[values.length >> 1] ?? [...values].sort((one, other) => one - other)[values.length >> 1];

const pages = await hostPages({'/feed.json': {contentType: 'application/json', body: feed}});
const firstCards = async (html) => {
  const {page: tab} = await pages.open(html);
  const seen = await (await tab.waitForFunction('window.seen', {polling: 20})).jsonValue();
  await tab.close();
  return seen;
};

const ours = [];
const theirs = [];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(await firstCards(OURS));
  theirs.push(await firstCards(THEIRS));
}
const ratios = ours.map((time, round) => time / theirs[round]);
console.log(`First cards of ${POSTINGS} postings, medians of ${ROUNDS} pairs:`);
console.log(`  job-list ${median(ours).toFixed(0)} ms, by hand ${median(theirs).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}`);
await pages.close();
