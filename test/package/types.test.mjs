import assert from 'node:assert/strict';
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {install, run} from './packed.mjs';

describe('the packed package', () => {
  let folder;
  let tarball;

  before(() => {
    ({folder, tarball} = install());
  });

  it('has nothing that publint finds wrong', async () => {
    const {messages, pkg} = await publint({pkgDir: join(folder, 'package'), pack: false, strict: true});
    assert.deepEqual(
      messages.filter(({type}) => type !== 'suggestion').map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every module resolution finds', () => {
    succeed('node', 'node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-emoji');
  });

  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    it(`compiles in a strict project with module resolution ${moduleResolution}`, () => {
      cpSync('test/package/consumer.ts', join(folder, 'consumer.ts'));
      writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module'}));
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const project = join(folder, 'tsconfig.json');
      writeFileSync(project, JSON.stringify({compilerOptions, files: ['consumer.ts']}));
      succeed('node', 'node_modules/typescript/bin/tsc', '--project', project);
    });
  }
});

/** What these tools print is the reason of the failure. */
function succeed(...command) {
  try {
    run(...command);
  } catch ({stdout, stderr}) {
    assert.fail(`${stdout}${stderr}`);
  }
}
