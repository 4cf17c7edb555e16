/**
 * Writes the hashes of the built files into README.md, where a script tag has the attribute `integrity`.
 *
 *     node test/checks/integrity.mjs           writes
 *     node test/checks/integrity.mjs --check   exits 1 if one is another, or the version is
 */
import {readFileSync, writeFileSync} from 'node:fs';

const {version, integrity} = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
const before = readFileSync('README.md', 'utf8');

const after = before
  .replace(/job-widgets@\d[^/]*\//g, `job-widgets@${version}/`)
  .replace(/(\/dist\/([\w.-]+\.js)"\s+integrity=")[^"]*/g, (_, tag, file) => tag + (integrity[file] ?? `no such file: ${file}`));

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before || !after.includes('integrity="sha384-')) {
  console.error('README.md has a version or a hash that is not that of dist/: npm run reference');
  process.exitCode = 1;
}
