import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {run, temporaryFolder} from './packed.mjs';

const SOURCES = [
  'src',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];
const PRODUCTS = ['lib', 'dist', 'custom-elements.json'];

test('a second build, in another folder, gives the same bytes', () => {
  const folder = temporaryFolder();
  for (const path of SOURCES) cpSync(path, join(folder, path), {recursive: true});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  run('npm', 'run', 'build', '--prefix', folder);

  const first = filesOf('.');
  const second = filesOf(folder);
  assert.deepEqual([...second.keys()], [...first.keys()]);
  const different = [...first].filter(([path, bytes]) => !bytes.equals(second.get(path))).map(([path]) => path);
  assert.deepEqual(different, []);
});

/** The built files' bytes by path. */
function filesOf(folder) {
  const paths = PRODUCTS.flatMap((product) =>
    statSync(join(folder, product)).isDirectory()
      ? readdirSync(join(folder, product), {recursive: true}).map((path) => join(product, path))
      : [product],
  );
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}
