import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pack} from './packed.mjs';

const PAPERS = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json'];

const NEEDED = [
  ...PAPERS,
  'lib/index.js',
  'lib/index.d.ts',
  'lib/define.js',
  'lib/job-feed.schema.json',
  'dist/job-widgets.js',
  'dist/job-widgets.bundle.js',
];

test('publishes lib, dist, the manifest and the papers, and nothing else', () => {
  const paths = pack('--dry-run').files.map(({path}) => path);
  const strangers = paths.filter((path) => !/^(lib|dist)\//.test(path) && !PAPERS.includes(path));
  assert.deepEqual(strangers, []);

  const missing = NEEDED.filter((path) => !paths.includes(path));
  assert.deepEqual(missing, []);
});
