/** A short run of `npm run fuzz`, always the same; what is slow on a busy machine is left to the long one. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';

const CASES = 5000;

test(`${CASES} broken feeds, texts, addresses and expressions do no harm`, (t) => {
  const run = fileURLToPath(new URL('./run.mjs', import.meta.url));
  const {status, stdout, stderr} = spawnSync(process.execPath, [run, '--cases', CASES, '--seed', 5, '--limit', 2000], {encoding: 'utf8'});
  t.diagnostic(stdout.trim().split('\n').at(-1));
  assert.equal(status, 0, stdout + stderr);
});
