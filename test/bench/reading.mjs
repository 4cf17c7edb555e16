/**
 * How long reading a feed of 9,396 postings takes beside what JSON.parse takes for the same document, in the
 * same rounds: medians, and their ratio, which is to be 1 at most. Run it after `npm run build`.
 */
import {existsSync, readFileSync} from 'node:fs';

const FEED = new URL('../../../shared/feeds/large/ashby-9396-postings-without-descriptions.json', import.meta.url);
const ADDRESS = 'https://api.ashbyhq.com/posting-api/job-board/acme';
const ROUNDS = 100;
/** Until the engine has seen enough to compile it. */
const WARM_UP = 10;

const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);

if (!existsSync(FEED)) {
  console.log('Skipped: ../shared/feeds/large, where the large feed stands, is not here.');
} else {
  const {readFeed} = await import(new URL('feed/read.js', lib).href);
  const {parsing, reading, postings} = await measure(readFileSync(FEED, 'utf8'), readFeed);
  console.log(`${postings} postings, medians of ${ROUNDS} rounds`);
  console.log(`JSON.parse  ${parsing.toFixed(1)} ms`);
  console.log(`readFeed    ${reading.toFixed(1)} ms`);
  console.log(`ratio       ${(reading / parsing).toFixed(2)}`);
}

async function measure(text, readFeed) {
  const times = {parsing: [], reading: []};
  let postings = 0;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const start = performance.now();
    const document = JSON.parse(text);
    const parsed = performance.now();
    const feed = await readFeed(document, ADDRESS);
    const end = performance.now();
    postings = feed.postings.length;
    if (round < 0) continue;
    times.parsing.push(parsed - start);
    times.reading.push(end - parsed);
  }
  return {parsing: median(times.parsing), reading: median(times.reading), postings};
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}
