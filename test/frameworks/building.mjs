/** Makes of an app what a browser, or a server, runs: as the bundler of its framework would. */
import {build} from 'esbuild';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: HERE,
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  tsconfig: '../tsconfig.json',
  // What frameworks complain of, they complain of in development.
  define: {'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'},
  logLevel: 'warning',
};

/** An app for browsers, which get our own modules from the test runner, as in all other tests. @returns {Promise<string>} */
export async function appFor(name) {
  const {outputFiles} = await build({
    ...COMMON,
    entryPoints: [`./${name}/page`],
    conditions: ['browser', 'development'],
    plugins: [ours((path) => ({path: `/src/${path}`, external: true})), svelte('client'), vue(false)],
  });
  return outputFiles[0].text;
}

/** What an app renders on a server. @returns {Promise<string>} */
export async function renderedBy(name) {
  const folder = await mkdtemp(join(tmpdir(), 'rendered-'));
  const outfile = join(folder, `${name}.mjs`);
  await build({
    ...COMMON,
    entryPoints: [`./${name}/server`],
    outfile,
    write: true,
    platform: 'node',
    conditions: ['production'],
    // Rollup and webpack keep this import where it is needed; so does esbuild.
    logOverride: {'ignored-bare-import': 'silent'},
    banner: {js: `import {createRequire} from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`},
    plugins: [ours((path) => ({path: SRC + path})), svelte('server'), vue(true)],
  });
  // In a process of its own: the test runner has a console that React would change.
  const {stdout} = await promisify(execFile)(process.execPath, [outfile]);
  await rm(folder, {recursive: true});
  return stdout;
}

/** `job-widgets/define.js` → `define.ts`, as `exports` in package.json has it. */
const ours = (resolved) => ({
  name: 'ours',
  setup: ({onResolve}) =>
    onResolve({filter: /^job-widgets(\/|$)/}, ({path}) => resolved(path.replace(/^job-widgets\/?/, '').replace(/\.js$/, '') + '.ts')),
});

const svelte = (generate) => ({
  name: 'svelte',
  setup: ({onLoad}) =>
    onLoad({filter: /\.svelte$/}, async ({path}) => ({
      contents: compile(await readFile(path, 'utf8'), {generate, dev: generate === 'client', filename: path}).js.code,
      resolveDir: dirname(path),
    })),
});

const vue = (ssr) => ({
  name: 'vue',
  setup: ({onLoad}) =>
    onLoad({filter: /\.vue$/}, async ({path}) => {
      const compilerOptions = {isCustomElement: (tag) => tag.startsWith('job-')};
      const {descriptor} = parse(await readFile(path, 'utf8'), {filename: path, templateParseOptions: compilerOptions});
      const templateOptions = {ssr, ssrCssVars: [], compilerOptions};
      return {contents: compileScript(descriptor, {id: 'app', inlineTemplate: true, templateOptions}).content, loader: 'ts', resolveDir: dirname(path)};
    }),
});
