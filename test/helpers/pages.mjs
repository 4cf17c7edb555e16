/**
 * Which test files share a page: all of a folder, of a board four. To open a page, with all that tests are made of, takes seconds of work in each
 * engine, and most files are done in less. A file that needs a page of its own is named here.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';

const SHARED = join('node_modules', '.cache', 'test-pages');
/** Those that count what a page requests, keeps or is refused, that change what is built into it, or that leave it. */
const ALONE = /^(?:lines|hosts|hostile|frameworks)\b|not-loaded|job-board.(?:arriving|hostile-url|memory|reload|sandbox|source|walk)\./;
/** More files of a board would wait for the history that WebKit lets a page write. */
const MOST_OF_A_BOARD = 4;

/** The files that the test runner opens: test files, and some of ours that import those of a folder. @returns {string[]} */
export function testPages() {
  const files = readdirSync('test', {recursive: true}).filter((path) => path.endsWith('.test.ts')).sort();
  const alone = files.filter((path) => ALONE.test(path));
  const others = files.filter((path) => !ALONE.test(path));
  const shared = [...new Set(others.map(dirname))].flatMap((folder) => sharedPages(folder, others.filter((path) => dirname(path) === folder)));
  return [...shared, ...alone.map((path) => join('test', path))];
}

function sharedPages(folder, files) {
  if (!/job-board$/.test(folder)) return [sharedPage(folder, files)];
  const count = Math.ceil(files.length / MOST_OF_A_BOARD);
  return Array.from({length: count}, (_, page) => sharedPage(`${folder}-${page + 1}`, files.filter((_, index) => index % count === page)));
}

/** Named after its folder, which is what the test runner reports. */
function sharedPage(folder, files) {
  const page = join(SHARED, `${folder}.js`);
  mkdirSync(dirname(page), {recursive: true});
  const imports = files.map((path) => `import '/test/${path.replaceAll(sep, '/')}';\n`);
  writeFileSync(page, imports.join(''));
  return page;
}
