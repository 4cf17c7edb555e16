/**
 * How long a page of 10,000 postings takes to its first cards, as a list and as a board, against hand-written DOM code
 * that shows the same first page; and how much longer that is than with 100 postings, beyond what parsing takes.
 * All of it comes from a server on this machine, nothing from a cache.
 *
 *     npm run build && node test/bench/list.mjs [rounds]
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, ensureBrowsers} from '../helpers/browsers.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
const PAGE = 20;

const feed = (count) => JSON.stringify({
  version: 1,
  jobs: Array.from({length: count}, (_, index) => ({
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

/** Marks the first frame in which a card can be seen, and what the browser had to wait for. */
const watch = `
  const shadow = (root, tag) => root?.querySelector(tag)?.shadowRoot;
  const look = () => {
    const list = shadow(document, 'job-list') ?? shadow(shadow(document, 'job-board'), 'job-list') ?? document;
    if (list.querySelector('.card-link')) requestAnimationFrame(() => setTimeout(() => (window.seen = performance.now())));
    else requestAnimationFrame(look);
  };
  look();`;

/** What anyone would write for this feed and this page, and no other. */
const byHand = (src, around = '') => `
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const {jobs} = await (await fetch('${src}')).json();
  ${around}
  document.body.append(make('ul', {}, ...jobs.slice(0, ${PAGE}).map(({title, url, department, places, employmentType, datePosted}) => make('li', {},
    make('a', {href: url, textContent: title, className: 'card-link'}),
    make('p', {textContent: [department, ...places, employmentType].join(' · ')}),
    make('time', {dateTime: datePosted, textContent: new Date(datePosted).toLocaleDateString()}),
  ))));`;

/** For a board: a search box, and a button for each facet with more than one choice. */
const controls = `
  const facets = {Department: (job) => [job.department], Place: (job) => job.places, Type: (job) => [job.employmentType]};
  const names = Object.keys(facets).filter((name) => new Set(jobs.flatMap(facets[name])).size > 1);
  document.body.append(make('input', {type: 'search', placeholder: 'Search'}), ...names.map((name) => make('button', {textContent: name})), make('p', {textContent: jobs.length + ' jobs'}));`;

const page = (body) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><script>${watch}</script>${body}`;
const ours = (tag, src) => page(`<script type="module" src="/dist/${tag}.js"></script><${tag} src="${src}"></${tag}>`);
const theirs = (src, around) => page(`<script type="module">${byHand(src, around)}</script>`);

const KINDS = {
  'job-list': [ours('job-list', '/10000.json'), theirs('/10000.json')],
  'job-board': [ours('job-board', '/10000.json'), theirs('/10000.json', controls)],
  'job-list, 100 postings': [ours('job-list', '/100.json'), theirs('/100.json')],
};

const documents = {'/10000.json': feed(10_000), '/100.json': feed(100)};
const server = createServer(async ({url}, response) => {
  const file = url.startsWith('/dist/') ? await readFile(`.${url}`) : undefined;
  response.writeHead(200, {'content-type': file ? 'text/javascript' : documents[url].startsWith('<') ? 'text/html' : 'application/json', 'cache-control': 'no-store'});
  response.end(file ?? documents[url]);
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const browser = await puppeteer.launch({executablePath: ensureBrowsers(['chromium']).chromium.executable, args: CHROMIUM_FLAGS});

/** Milliseconds from the beginning of the navigation to the first cards. */
async function firstCards(html) {
  documents['/'] = html;
  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${server.address().port}/`);
  const seen = await (await tab.waitForFunction('window.seen', {polling: 20})).jsonValue();
  await tab.close();
  return seen;
}

const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];

console.log(`First cards of 10,000 postings, ms, medians of ${ROUNDS} pairs:`);
for (const [name, htmls] of Object.entries(KINDS)) {
  const pairs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const pair = [];
    for (const html of htmls) pair.push(await firstCards(html));
    pairs.push(pair);
  }
  const ratio = median(pairs.map(([one, other]) => one / other));
  console.log(`  ${name} ${median(pairs.map(([one]) => one)).toFixed(0)}, by hand ${median(pairs.map(([, other]) => other)).toFixed(0)}, ratio ${ratio.toFixed(2)}`);
}
await browser.close();
server.close();
