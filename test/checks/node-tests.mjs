/** Runs every test that needs no browser page: test/**\/*.test.mjs. (Node 20 can't expand the pattern itself.) */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';

const files = readdirSync('test', {recursive: true})
  .filter((path) => path.endsWith('.test.mjs'))
  .map((path) => join('test', path))
  .sort();

const options = {stdio: 'inherit', timeout: 20 * 60_000};
// Node itself would leave one processor idle.
const flags = ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`];
const {status, signal, error} = spawnSync(process.execPath, [...flags, ...files], options);
if (signal || error) console.error(`The tests were stopped: ${error?.message ?? signal}`);
process.exitCode = status ?? 1;
