/**
 * From `lib/`, readable modules for npm, to `dist/`, minified files for script tags.
 *
 *     dist/<entry>.js             one file an entry: all it needs at once, Lit included
 *     dist/chunks/                what is loaded when needed, at the paths it has in lib/; the entries share it
 *     dist/job-widgets.bundle.js  everything in one file that loads nothing more
 *
 * Chunks never import an entry. A page may load `job-widgets.js?ver=2`; a chunk that imports `job-widgets.js`
 * would then load a second copy of everything. Instead an entry hands its chunks what they share with it:
 *
 *     import('./chunks/feed/read.js')  becomes  import('./chunks/feed/read.js').then((chunk) => chunk.link(shared))
 *
 * where `shared` holds what some chunk imports from the modules that every entry contains (Lit, above all).
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {posix, relative, resolve, sep} from 'node:path';
import {rollup} from 'rollup';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const CHUNK_BANNER = `/*! job-widgets ${version} | MIT */`;
const BANNER = `/*! job-widgets ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;

const LIB = resolve('lib');
const MAIN = 'lib/define.js';
const ENTRIES = Object.fromEntries(
  [
    ['job-widgets', MAIN],
    ...['job-posting', 'job-list', 'job-board'].map((tag) => [tag, `lib/elements/${tag}/define.js`]),
  ].filter(([, file]) => existsSync(file)),
);

/** The name of a module that is loaded when needed: its path in lib/, without the extension. */
const chunkName = (id) => relative(LIB, id).replaceAll(sep, '/').replace(/\.js$/, '');
const SHARED = '\0shared';

const output = (preamble) => ({
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  // The same bytes wherever the packages are installed.
  sourcemapPathTransform: (path) => path.replaceAll(sep, '/').replace(/^.*(?=\/node_modules\/)/, '..'),
  plugins: [terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: false, preamble}})],
});

const read = [shareDecorate(), nodeResolve({browser: true, exportConditions: ['production']}), readSourceMaps()];
const plugins = [...read, minifyTemplates()];

export default async function configure() {
  const graphs = await Promise.all(Object.values(ENTRIES).map(graphOf));
  const chunks = [...new Set(graphs.flatMap(({dynamic}) => dynamic))].sort();
  const common = graphs.map(({contained}) => contained).reduce((one, other) => new Set([...one].filter((id) => other.has(id))));
  const shared = await sharedImports(chunks, common);
  return [
    ...Object.entries(ENTRIES).map(([name, file]) => ({
      input: {[name]: file},
      output: output(BANNER),
      plugins: [provideShared(shared), ...plugins, leaveChunksOut()],
      onwarn,
    })),
    {
      input: {'job-widgets.bundle': MAIN},
      output: {...output(BANNER), inlineDynamicImports: true},
      plugins,
      onwarn,
    },
    ...chunks.map((id) => chunkConfig(id, common)),
  ];
}

/** A warning of a bundler is a fault nobody reads. That modules which load chunks meet what chunks share is meant. */
function onwarn({code, ids, message}) {
  if (code === 'CIRCULAR_DEPENDENCY' && ids.includes(SHARED)) return;
  throw new Error(message);
}

/** The modules that an entry contains, and those that it, or what it loads, loads when needed. */
async function graphOf(entry) {
  const imports = new Map();
  const dynamic = new Set();
  const collect = {
    name: 'collect',
    moduleParsed({id, importedIds, dynamicallyImportedIds}) {
      imports.set(id, importedIds);
      dynamicallyImportedIds.forEach((chunk) => dynamic.add(chunk));
    },
  };
  const bundle = await rollup({input: entry, plugins: [collect, ...read], onwarn});
  await bundle.close();
  const contained = new Set();
  const visit = (id) => contained.has(id) || (contained.add(id), imports.get(id)?.forEach(visit));
  visit(resolve(entry));
  return {contained, dynamic: [...dynamic]};
}

/** What chunks import from the modules that every entry contains: names by module. */
async function sharedImports(chunks, common) {
  const shared = new Map();
  for (const chunk of chunks) {
    const bundle = await rollup({...chunkConfig(chunk, common), output: undefined});
    const {output: [{importedBindings}]} = await bundle.generate({format: 'es'});
    await bundle.close();
    for (const [id, names] of Object.entries(importedBindings)) shared.set(id, new Set([...(shared.get(id) ?? []), ...names]));
  }
  const names = [...shared.values()].flatMap((own) => [...own]);
  if (new Set(names).size < names.length || names.includes('default')) throw new Error(`Two shared modules export one name: ${names}`);
  return new Map([...shared].map(([id, own]) => [id, [...own].sort()]).sort());
}

function chunkConfig(id, common) {
  return {
    input: id,
    preserveEntrySignatures: 'strict',
    external: (source) => common.has(source),
    output: {
      ...output(CHUNK_BANNER),
      dir: undefined,
      file: `dist/chunks/${chunkName(id)}.js`,
      format: 'iife',
      name: 'chunk',
      strict: false,
      esModule: false,
      freeze: false,
      globals: () => 'shared',
      plugins: [linkable(), ...output(CHUNK_BANNER).plugins],
    },
    plugins: [resolveCommon(common), ...plugins, leaveChunksOut(chunkName(id))],
    onwarn,
  };
}

/** Leaves out what every entry contains, under its resolved name. */
function resolveCommon(common) {
  return {
    name: 'resolve-common',
    async resolveId(source, importer) {
      if (!importer) return null;
      const target = await this.resolve(source, importer);
      return target && common.has(target.id) ? {id: target.id, external: 'absolute'} : null;
    },
  };
}

/** Makes of a chunk a function of what it shares with its entry; each entry on a page gets its own copy. */
function linkable() {
  return {
    name: 'linkable',
    renderChunk(code) {
      const edited = new MagicString(code);
      edited.prepend('const made = new WeakMap();\nconst make = (shared) => {\n');
      edited.append('\nreturn chunk;\n};\nexport const link = (shared) => made.get(shared) ?? (made.set(shared, make(shared)), made.get(shared));\n');
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

/** In an entry, the object that it hands to its chunks. */
function provideShared(shared) {
  return {
    name: 'provide-shared',
    resolveId: (id) => (id === SHARED ? id : null),
    load(id) {
      if (id !== SHARED) return null;
      const imports = [...shared].map(([module, names]) => `import {${names.join(', ')}} from ${JSON.stringify(module)};`);
      return [...imports, `export const shared = {${[...shared.values()].flat().join(', ')}};`].join('\n');
    },
  };
}

/**
 * In an entry, `import('./formats/lever.js')` becomes `import('./chunks/feed/formats/lever.js')`, linked;
 * the same in a chunk, which has what is shared already.
 */
function leaveChunksOut(from) {
  return {
    name: 'leave-chunks-out',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') throw new Error(`${importer}: import() needs a literal path`);
      const target = await this.resolve(specifier, importer, {skipSelf: true});
      const path = `chunks/${chunkName(resolve(target.id))}.js`;
      const here = from ? posix.dirname(`chunks/${from}.js`) : '.';
      const relativePath = posix.relative(here, path);
      return {id: relativePath.startsWith('.') ? relativePath : `./${relativePath}`, external: true};
    },
    transform(code, id) {
      if (!id.startsWith(LIB + sep) || !code.includes('import(')) return null;
      const edited = new MagicString(code);
      for (const {start, end} of dynamicImports(this.parse(code))) edited.update(start, end, `${code.slice(start, end)}.then((chunk) => chunk.link(shared))`);
      if (!edited.hasChanged()) return null;
      if (!from) edited.prepend(`import {shared} from '${SHARED}';\n`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

/** TypeScript writes its decorator helper into every module; a bundle needs one. */
function shareDecorate() {
  const OWN = /^var __decorate = \(this && this\.__decorate\) \|\| (function [^]*?\n};)\n/;
  const HELPER = '\0decorate';
  let helper;
  return {
    name: 'share-decorate',
    transform(code) {
      const own = OWN.exec(code);
      if (!own) return null;
      helper = own[1];
      const edited = new MagicString(code);
      edited.update(0, own[0].length, `import {__decorate} from '${HELPER}';\n`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
    resolveId: (id) => (id === HELPER ? id : null),
    load: (id) => (id === HELPER ? `export const __decorate = ${helper}` : null),
  };
}

/** Lets the maps in dist/ lead to the TypeScript sources. */
function readSourceMaps() {
  return {
    name: 'read-source-maps',
    async load(id) {
      if (!id.startsWith(LIB + sep)) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return {code: code.replace(/\n\/\/# sourceMappingURL=.*/, ''), map: JSON.parse(map)};
    },
  };
}

/** Takes comments and needless white space out of our html`…` and css`…`, which a JavaScript minifier leaves alone. */
function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.startsWith(LIB + sep)) return null;
      const edited = new MagicString(code);
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const minify = MINIFIERS[tag.name];
        if (!minify) continue;
        const whole = code.slice(quasi.start, quasi.end);
        for (const {start, end} of quasi.quasis) {
          if (end > start) edited.update(start, end, minify(code.slice(start, end), whole));
        }
      }
      return edited.hasChanged() ? {code: edited.toString(), map: edited.generateMap({hires: true})} : null;
    },
  };
}

const MINIFIERS = {css: minifyCss, html: minifyHtml, svg: minifyHtml};

function minifyCss(text) {
  return text.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|:\s+|\s+/g,
    (match, string, punctuation) => string ?? punctuation ?? (match[0] === ':' ? ':' : match[0] === '/' ? '' : ' '),
  );
}

/** One space stays where there was some: between inline elements it is seen. */
function minifyHtml(text, whole) {
  const withoutComments = text.replace(/<!--[^]*?-->/g, '');
  return /<(pre|textarea)\b/.test(whole) ? withoutComments : withoutComments.replace(/\s+/g, ' ');
}

const taggedTemplates = (tree) => nodesOf(tree, 'TaggedTemplateExpression');
const dynamicImports = (tree) => nodesOf(tree, 'ImportExpression');

function* nodesOf(node, type) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === type) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child, type);
}
