/** What somebody installs with us: known packages under known licences, pinned, that run nothing while they are installed. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const own = read('package.json');
const {packages} = read('package-lock.json');
const installed = Object.entries(packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, {dev, optional, peer}]) => !dev && !optional && !peer).map(([path, entry]) => ({name: path.replace('node_modules/', ''), ...entry}));
const papers = readFileSync('SECURITY.md', 'utf8');

test('the package and what it depends on run no script while they are installed', () => {
  assert.deepEqual(Object.keys(own.scripts).filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$/.test(name)), []);
  assert.deepEqual(shipped.filter(({hasInstallScript}) => hasInstallScript), []);
});

test('every package that comes with us is named in SECURITY.md, with its licence', () => {
  assert.ok(shipped.length >= Object.keys(own.dependencies).length);
  for (const {name, license} of shipped) {
    assert.match(license, /^(MIT|BSD-3-Clause)$/, name);
    assert.match(papers, new RegExp(`${name}\\b`), `${name} is not named`);
  }
  for (const name of Object.keys(own.dependencies)) {
    const row = papers.split('\n').find((line) => line.startsWith(`| [${name}]`));
    assert.ok(row?.includes(packages[`node_modules/${name}`].license), `${name}: its row names no licence, or another one`);
  }
});

test('every installed package is pinned by its hash', () => {
  assert.deepEqual(installed.filter(([, {link, integrity, inBundle}]) => !link && !integrity && !inBundle).map(([path]) => path), []);
});
