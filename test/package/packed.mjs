/** The package as npm would publish it, for tests of what its users get. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** A new folder that is gone when the tests are. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'job-widgets-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/**
 * `npm pack`, without building again.
 *
 * @param {readonly string[]} options
 * @returns {{filename: string, files: {path: string, size: number}[]}}
 */
export function pack(...options) {
  const json = run('npm', 'pack', '--json', '--ignore-scripts', ...options);
  const report = JSON.parse(json);
  // npm 12 answers by package name, older ones with a list.
  return Array.isArray(report) ? report[0] : report['job-widgets'];
}

/**
 * A project that has installed the package.
 *
 * @returns {{folder: string, tarball: string}}
 */
export function install() {
  const folder = temporaryFolder();
  const tarball = join(folder, pack('--pack-destination', folder).filename);
  run('tar', '-xzf', tarball, '-C', folder);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  cpSync(join(folder, 'package'), join(modules, 'job-widgets'), {recursive: true});
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', '@types', 'lean-qr']) {
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  return {folder, tarball};
}

export function run(program, ...args) {
  return execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'});
}
