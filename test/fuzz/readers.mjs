/**
 * Breaks feeds at random and reads them: whatever is in a document, reading it gives a feed or a `FeedError`, soon, with
 * safe links, and never loses the good postings beside a bad one.
 *
 *     npm run build:lib && node test/fuzz/readers.mjs [--cases 5000] [--seed 1] [--case 17]
 *
 * A seed repeats a run, and with the number of a case just that one. Ends with 1 if something was found.
 */
import {DOMParser} from 'linkedom';
import {parseArgs} from 'node:util';
import {documents, haveSamples, listOf} from './documents.mjs';
import {breakStructure, breakText} from './mutations.mjs';
import {randomFrom} from './random.mjs';

const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);
const {readText} = await import(new URL('feed/read-text.js', lib).href);
const {readSections} = await import(new URL('feed/sections/sections.js', lib).href);
const {markupReader} = await import(new URL('feed/sections/markup.js', lib).href);
const {parseHtml} = await import('../real/parse-html.mjs');

/** In milliseconds, for a whole feed of a few postings; what is slower once is timed again, for the machine may be busy. */
const TIME_LIMIT = 1000;
const ADDRESS = 'https://acme.example/v1/boards/acme/jobs?offset=0&limit=2';
const SAFE = /^(?:https?|mailto|tel):/;
/** How often only the inside of one posting is broken, so that the others must stay; and the text of a document. */
const SHARE = {entry: 0.6, text: 0.15};

const {values: {cases, seed = String(Date.now() % 1_000_000), case: only}} = parseArgs({options: {cases: {type: 'string', default: '5000'}, seed: {type: 'string'}, case: {type: 'string'}}});
const originals = documents();
const parser = new DOMParser();
const markup = markupReader(parseHtml, ADDRESS);
const read = (text) => readText(text, {url: ADDRESS, parser});

/** One broken document, and what must be left of it. */
async function makeCase(number) {
  const random = randomFrom(Number(seed) * 1_000_003 + number);
  const original = random.oneOf(originals);
  if (original.document === undefined || random.chance(SHARE.text)) return {name: original.name, ...breakText(original.text, random), kept: []};
  const document = structuredClone(original.document);
  const list = listOf(document);
  if (list.length < 2 || !random.chance(SHARE.entry)) return {name: original.name, done: breakStructure(document, random), text: JSON.stringify(document), kept: []};
  const at = random.below(list.length);
  const others = structuredClone(original.document);
  listOf(others).splice(at, 1);
  // What is no feed in itself (a schema, a collection of answers) has nothing to keep.
  const kept = await read(JSON.stringify(others)).then(({postings}) => postings.map(({title}) => title), () => []);
  const done = `in entry ${at}: ${breakStructure(list[at], random)}`;
  return {name: original.name, done, text: JSON.stringify(document), kept};
}

/** What is wrong with how a broken document is read; undefined if nothing is. */
async function faultOf({text, kept}) {
  let feed;
  try {
    feed = await read(text);
  } catch (error) {
    if (error?.name !== 'FeedError') return `threw ${error?.stack ?? error}`;
    return kept.length > 0 ? `refused although there are good postings: ${error.message}` : undefined;
  }
  const titles = new Set(feed.postings.map(({title}) => title));
  const lost = kept.filter((title) => !titles.has(title));
  return lost.length > 0 ? `lost ${JSON.stringify(lost)}` : faultOfPostings(feed);
}

function faultOfPostings({postings, notes}) {
  JSON.stringify({postings, notes});
  if (new Set(postings.map(({id}) => id)).size < postings.length) return 'gave two postings one id';
  for (const posting of postings) {
    if (typeof posting.title !== 'string' || !posting.title) return 'gave a posting without a title';
    const links = [posting.url, posting.applyUrl, posting.detail, posting.hiringOrganization?.url, posting.hiringOrganization?.logo].filter((link) => link !== undefined);
    const unsafe = links.find((link) => !SAFE.test(link));
    if (unsafe !== undefined) return `gave the link ${unsafe}`;
    readSections(posting, markup);
  }
  return undefined;
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return {result, time: performance.now() - start};
}

/** As {@link faultOf}; being slow is one, too, if it is slow again. */
async function check(broken) {
  try {
    const first = await timed(() => faultOf(broken));
    if (first.result || first.time < TIME_LIMIT) return first.result;
    const {time} = await timed(() => faultOf(broken));
    return time < TIME_LIMIT ? undefined : `took ${Math.round(time)} ms`;
  } catch (error) {
    return `threw while its texts were read: ${error?.stack ?? error}`;
  }
}

console.log(`seed ${seed}, ${originals.length} documents${haveSamples ? '' : ' (without the real ones: ../shared/feeds/samples is not here)'}`);
const numbers = only === undefined ? Array.from({length: Number(cases)}, (_, index) => index) : [Number(only)];
let found = 0;
for (const number of numbers) {
  const broken = await makeCase(number);
  const fault = await check(broken);
  if (fault === undefined) continue;
  found++;
  console.log(`case ${number}: ${broken.name} (${broken.done})\n  ${fault}`);
  if (only !== undefined) console.log(broken.text.slice(0, 5000));
}
console.log(`${numbers.length} cases, ${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
