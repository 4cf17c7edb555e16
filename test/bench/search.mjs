/**
 * Text search beside libraries that could do it: how long only finding the words for a mistyped one takes; how
 * much is found of what must be among the first five; and how long an index and a key take, with up to 100,000 postings.
 *
 *     npm run build && node --expose-gc test/bench/search.mjs
 */
import {readFileSync} from 'node:fs';
import {SEARCHES, WORD_SEARCHES, wordsOf} from './search/candidates.mjs';
import {makePosting, makePostings, randomNumbers, realPostings} from './search/postings.mjs';

const EXPECTED = JSON.parse(readFileSync(new URL('../query/search/searches.json', import.meta.url), 'utf8'));
const FIRST = 5;
/** In milliseconds, for all keys: the slow ones don't get through them. */
const PATIENCE = 20_000;
const ROUNDS = 5;

const TYPED = [
  'desinger', 'enginer backend', 'senior software engineer', 'product manager berlin', 'sao paulo', 'data scientist remote', 'account executive',
  'frontend', 'front end engineer', 'machine learning', 'customer success manger', 'san fransisco', 'c++', 'nothing like it', 'sales operations new york',
];
const KEYS = TYPED.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
const MISTYPED = ['designer', 'engineer', 'backend', 'manager', 'accountant', 'scientist', 'marketing', 'operations', 'customer', 'software'];

for (const times of [1, 15]) {
  const words = manyWords(times);
  console.log(`The words for a mistyped one, of ${words.length}\n`);
  table(['', 'median ms', '95 % ms', 'the right one found, %'], Object.entries(WORD_SEARCHES).map(([name, make]) => [name, ...matching(make(words))]));
  console.log('');
}

console.log(`Found among the first ${FIRST} of what must be there, in %; and how many are found in all, on average\n`);
table(['', 'searches', ...Object.keys(SEARCHES)], await quality());

const real = realPostings();
if (!real) console.log('\nSkipped: ../shared/feeds/large, where the large feed stands, is not here.');
for (const [name, postings] of [['Real', real], ['Made up', makePostings(10_000)], ['Made up', makePostings(100_000)]]) {
  if (!postings) continue;
  console.log(`\n${name}: ${postings.length} postings; ${KEYS.length} keys\n`);
  const rows = [];
  for (const [candidate, make] of Object.entries(SEARCHES)) rows.push([candidate, ...(await speed(make, postings))]);
  table(['', 'index ms', 'MB', 'a key: median ms', '95 % ms', 'keys'], rows);
}

async function quality() {
  const postings = EXPECTED.postings.map(makePosting);
  const finders = await Promise.all(Object.values(SEARCHES).map((make) => make(postings, EXPECTED.synonyms)));
  const kinds = Object.entries(EXPECTED.searches).map(([kind, expected]) => [kind, Object.entries(expected)]);
  const all = kinds.flatMap(([, expected]) => expected);
  return [
    ...[...kinds, ['all', all]].map(([kind, expected]) => [kind, expected.length, ...finders.map((find) => percent(recall(find, expected)))]),
    ['found in all', '', ...finders.map((find) => average(all.map(([text]) => find(text).length)).toFixed(1))],
  ];
}

function recall(find, expected) {
  return average(expected.map(([text, ids]) => {
    const first = find(text).slice(0, FIRST).map((index) => EXPECTED.postings[index].id);
    return ids.filter((id) => first.includes(id)).length / ids.length;
  }));
}

async function speed(make, postings) {
  const before = await usedMemory();
  const start = performance.now();
  const find = await make(postings);
  const indexed = performance.now();
  const after = await usedMemory();
  const times = timesOf(find, KEYS);
  return [(indexed - start).toFixed(0), globalThis.gc ? Math.max(0, after - before).toFixed(0) : '?', ...middleAndHigh(times), times.length];
}

/** In MB, once what is not needed any more is gone: by then, the index before is. */
async function usedMemory() {
  await new Promise((resolve) => setTimeout(resolve));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How long each takes, in the best of some rounds: what else the machine does, and compiling, are not in it. */
function timesOf(find, texts) {
  const end = performance.now() + PATIENCE;
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, text] of texts.entries()) {
      const start = performance.now();
      if (start > end) return times;
      find(text);
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start);
    }
  }
  return times;
}

function matching(find) {
  const random = randomNumbers();
  const typed = MISTYPED.flatMap((word) => Array.from({length: 20}, () => [mistype(word, random), word]));
  const times = timesOf(find, typed.map(([text]) => text));
  return [...middleAndHigh(times), percent(average(typed.map(([text, word]) => Number(find(text).includes(word)))))];
}

/** One letter left out, added, replaced, or two swapped; and the last one not typed yet, every other time. */
function mistype(word, random) {
  const at = Math.floor(random() * (word.length - 2));
  const letter = 'aeinorst'[Math.floor(random() * 8)];
  const [before, one, two, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const typed = before + [two, letter + one + two, letter + two, two + one][Math.floor(random() * 4)] + after;
  return random() < 0.5 ? typed : typed.slice(0, -1);
}

/** The words of the made-up postings, and of each as many more that begin like it, as texts bring them. */
function manyWords(times) {
  return wordsOf(makePostings(10_000)).flatMap((word) =>
    Array.from({length: times}, (_, index) => (index ? word.slice(0, 4) + (index + 9).toString(36) + word.slice(4) : word)));
}

function middleAndHigh(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return [sorted[sorted.length >> 1], sorted[Math.floor(sorted.length * 0.95)]].map((time) => time.toFixed(time < 10 ? 2 : 0));
}

function average(values) {
  return values.reduce((sum, value) => sum + value) / values.length;
}

function percent(share) {
  return (share * 100).toFixed(0);
}

function table(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  lines.forEach((cells) => console.log(cells.map((cell, column) => (column ? cell.padStart(widths[column] + 2) : cell.padEnd(widths[0]))).join('')));
}
