/**
 * What a visitor's browser loads, minified and gzipped, against the budgets. 1 kB is 1000 bytes.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {FIRST_LOADS} from './first-loads.mjs';

const KB = 1000;
const DIST = 'dist/';

/** Bytes by file; files without a budget are shown only. */
const BUDGETS = {
  'job-posting.js': 12 * KB,
  'job-list.js': 13 * KB,
  'job-board.js': 25 * KB,
};
const FORMAT_BUDGET = 2 * KB;

const scripts = readdirSync(DIST, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();

const rows = scripts.map((path) => {
  const size = gzipSync(readFileSync(DIST + path), {level: 9}).length;
  const budget = BUDGETS[path] ?? (path.startsWith('chunks/feed/formats/') ? FORMAT_BUDGET : undefined);
  return {path, size, budget, isOver: budget !== undefined && size > budget};
});

const inKB = (bytes) => (bytes === undefined ? '' : (bytes / KB).toFixed(2)).padStart(8);
const width = Math.max(...rows.map(({path}) => path.length));
console.log(`${'kB, gzipped'.padEnd(width)}${'is'.padStart(8)}${'may be'.padStart(8)}`);
for (const {path, size, budget, isOver} of rows) {
  console.log(`${path.padEnd(width)}${inKB(size)}${inKB(budget)}${isOver ? '  TOO BIG' : ''}`);
}

const sizeOf = Object.fromEntries(rows.map(({path, size}) => [path, size]));
const totals = Object.entries(FIRST_LOADS).map(([tag, {files, budget}]) => {
  const size = files.reduce((sum, path) => sum + sizeOf[path], 0);
  const brotli = files.reduce((sum, path) => sum + brotliCompressSync(readFileSync(DIST + path)).length, 0);
  return {tag, size, budget, brotli, isOver: !(size <= budget)};
});
console.log('\nBefore the first posting is on screen, all that is loaded:');
for (const {tag, size, budget, brotli, isOver} of totals) {
  console.log(`${tag.padEnd(width)}${inKB(size)}${inKB(budget)}  (Brotli ${inKB(brotli).trim()})${isOver ? '  TOO BIG' : ''}`);
}
process.exitCode = [...rows, ...totals].some(({isOver}) => isOver) ? 1 : 0;
