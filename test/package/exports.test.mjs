import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('lib/elements').filter((name) => existsSync(`lib/elements/${name}/define.js`));
const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
const themes = readdirSync('src/themes').map((name) => name.replace('.css', ''));

/** Every path that the exports allow, patterns filled in. */
const specifiers = Object.keys(exports).flatMap((path) => {
  const names = path.startsWith('./dist/') ? scripts : path.startsWith('./themes/') ? themes : tags;
  const paths = path.includes('*') ? names.map((name) => path.replace('*', name)) : [path];
  return paths.map((filled) => filled.replace('.', 'job-widgets'));
});
const modules = specifiers.filter((path) => !/\/dist\/|\.json$|\.css$/.test(path));
const definitions = modules.filter((path) => path.endsWith('define.js'));
const classes = modules.filter((path) => !definitions.includes(path));

describe('every path of the exports', () => {
  for (const specifier of specifiers) {
    it(specifier, () => {
      const file = fileURLToPath(import.meta.resolve(specifier));
      assert.ok(existsSync(file), `${file} is missing`);
      if (modules.includes(specifier)) assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), 'has no types');
    });
  }
});

describe('in Node, without a document', () => {
  for (const specifier of classes) {
    it(`${specifier} can be imported and registers nothing`, () => {
      assert.deepEqual(registeredBy(specifier), []);
    });
  }

  for (const specifier of definitions) {
    it(`${specifier} can be imported and registers its elements`, () => {
      const own = /elements\/(.*)\/define/.exec(specifier)?.[1];
      const registered = registeredBy(specifier);
      for (const tag of own ? [own] : tags) assert.ok(registered.includes(tag), `${tag} is not registered`);
    });
  }
});

/** In a process of its own: what is registered once stays so. Lit brings the registry that Node lacks. */
function registeredBy(specifier) {
  const script = `
    await import(${JSON.stringify(specifier)});
    const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify(registered));
  `;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'}));
}
