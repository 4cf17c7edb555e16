/**
 * From `lib/`, readable modules for npm, to `dist/`, minified files for script tags.
 *
 *     dist/<entry>.js             one file an entry: all it needs at once, Lit included
 *     dist/chunks/                what is loaded when needed, at the paths it has in lib/; the entries share it
 *     dist/job-widgets.bundle.js  everything in one file that loads nothing more
 *     dist/sri.json               the hash of each, for `integrity`
 *
 * Chunks never import an entry. A page may load `job-widgets.js?ver=2`; a chunk that imports `job-widgets.js`
 * would then load a second copy of everything. Instead an entry hands its chunks what they share with it:
 *
 *     import('./chunks/feed/read.js')  becomes  import('./chunks/feed/read.js').then((chunk) => chunk.link(shared))
 *
 * where `shared` holds what chunks import from the modules that all who load them contain (Lit, above all).
 * A chunk that loads further ones hands on what it got and what it has itself. To one that several chunks load it
 * hands what it got, and no more: so there is one of it for an entry, and what it remembers is shared.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import {createHash} from 'node:crypto';
import {existsSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {isAbsolute, posix, relative, resolve, sep} from 'node:path';
import {rollup} from 'rollup';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const CHUNK_BANNER = `/*! job-widgets ${version} | MIT */`;
const BANNER = `/*! job-widgets ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;
const LEAN_QR = 'lean-qr, (c) 2021-2025 David Evans, MIT';

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
/** In a chunk, the variable that holds what it is given. */
const GIVEN = 'given';
/** The modules of lit. */
const LIT = /[\\/]node_modules[\\/](@lit|lit|lit-element|lit-html)[\\/]/;

const output = (preamble) => ({
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  // The same bytes wherever the packages are installed.
  sourcemapPathTransform: (path) => path.replaceAll(sep, '/').replace(/^.*(?=\/node_modules\/)/, '..'),
  plugins: [terser({module: true, ecma: 2022, compress, format: {comments: false, preamble}}), noteIntegrity()],
});

/**
 * A function that is put in the place where it is called makes its closures there: what is kept of them, such as a
 * formatter, then keeps what only the caller knew, such as an element that has left the page.
 */
const compress = {passes: 3, inline: 1, reduce_funcs: false};

const read = [shareDecorate(), nodeResolve({browser: true, exportConditions: ['production']}), readSourceMaps()];
const plugins = [...read, minifyTemplates()];

export default async function configure() {
  const units = await findUnits();
  const common = new Set([...units.values()].filter(({isCommon}) => isCommon).map(({id}) => id));
  const entries = Object.entries(ENTRIES).map(([name, file]) => entryConfig(name, units.get(resolve(file)), common));
  const bundle = {
    input: {'job-widgets.bundle': MAIN},
    output: {...output(BANNER.replace(' */', `, and ${LEAN_QR} */`)), inlineDynamicImports: true},
    plugins,
    onwarn,
  };
  return [...entries, bundle, ...[...units.values()].filter(({isChunk}) => isChunk).map((unit) => chunkConfig(unit, common))];
}

/** A warning of a bundler is a fault nobody reads. That modules which load chunks meet what chunks share is meant. */
function onwarn({code, ids, message}) {
  if (code === 'CIRCULAR_DEPENDENCY' && ids.includes(SHARED)) return;
  throw new Error(message);
}

/**
 * The files to make, by their first module: `given` are the modules that all who load one have already,
 * `contained` those that it brings, `provides` what it hands on of them: names by module.
 */
async function findUnits() {
  const {imports, dynamicImports} = await moduleGraph();
  const entries = Object.values(ENTRIES).map((file) => resolve(file));
  const ids = new Set([...entries, ...[...dynamicImports.values()].flat()]);
  const closures = new Map([...ids].sort().map((id) => [id, closureOf(id, imports)]));
  const loaders = (id) => [...closures.keys()].filter((from) => [...closures.get(from)].some((module) => dynamicImports.get(module)?.includes(id)));
  const units = new Map();
  const unitOf = (id) => units.get(id) ?? units.set(id, makeUnit(id)).get(id);
  const makeUnit = (id) => {
    const isChunk = !entries.includes(id);
    // What several chunks load, the entry alone gives to: so it is one for the page, and what it remembers is, too.
    const isCommon = loaders(id).filter((from) => !entries.includes(from)).length > 1;
    const has = (from) => (entries.includes(from) ? closures.get(from) : isCommon ? unitOf(from).given : new Set([...unitOf(from).given, ...closures.get(from)]));
    const given = isChunk ? intersection(loaders(id).map((from) => new Set(has(from)))) : new Set();
    const contained = new Set([...closures.get(id)].filter((module) => !given.has(module)));
    return {id, isChunk, isCommon, given, contained, provides: new Map()};
  };
  const chunks = [...closures.keys()].map(unitOf).filter(({isChunk}) => isChunk);
  const loadersOf = ({id}) => loaders(id).map(unitOf);
  for (const chunk of chunks) provide(await bindingsOf(chunk), loadersOf(chunk), loadersOf);
  return units;
}

/** What each module imports, and what it imports when needed. */
async function moduleGraph() {
  const imports = new Map();
  const dynamicImports = new Map();
  const collect = {
    name: 'collect',
    moduleParsed({id, importedIds, dynamicallyImportedIds}) {
      imports.set(id, importedIds);
      dynamicImports.set(id, dynamicallyImportedIds);
    },
  };
  const bundle = await rollup({input: ENTRIES, plugins: [collect, ...read], onwarn});
  await bundle.close();
  return {imports, dynamicImports};
}

function closureOf(id, imports, closure = new Set()) {
  if (closure.has(id)) return closure;
  closure.add(id);
  imports.get(id).forEach((imported) => closureOf(imported, imports, closure));
  return closure;
}

const intersection = ([first, ...others]) => new Set([...first].filter((id) => others.every((other) => other.has(id))));

/** What a chunk imports of what it is given: names by module. */
async function bindingsOf(chunk) {
  const bundle = await rollup({...chunkConfig(chunk, new Set()), output: undefined});
  const {output: [{importedBindings}]} = await bundle.generate({format: 'es'});
  await bundle.close();
  return Object.entries(importedBindings);
}

/** Lets those who load a chunk hand it what it needs; what they were given themselves, their own loaders provide. */
function provide(bindings, loaders, loadersOf) {
  for (const loader of loaders) {
    const {contained, provides} = loader;
    for (const [id, names] of bindings.filter(([module]) => contained.has(module))) {
      provides.set(id, [...new Set([...(provides.get(id) ?? []), ...names])].sort());
    }
    const handedOn = bindings.filter(([module]) => !contained.has(module));
    if (handedOn.length) provide(handedOn, loadersOf(loader), loadersOf);
  }
}

function entryConfig(name, unit, common) {
  return {
    input: {[name]: unit.id},
    output: output(BANNER),
    plugins: [provideShared(unit), ...plugins, leaveChunksOut(common)],
    onwarn,
  };
}

function chunkConfig(unit, common) {
  const name = chunkName(unit.id);
  const banner = [...unit.contained].some((id) => id.includes('/lean-qr/')) ? CHUNK_BANNER.replace(' */', ` | contains ${LEAN_QR} */`) : CHUNK_BANNER;
  return {
    input: unit.id,
    preserveEntrySignatures: 'strict',
    output: {
      ...output(banner),
      dir: undefined,
      file: `dist/chunks/${name}.js`,
      format: 'iife',
      name: 'chunk',
      strict: false,
      esModule: false,
      freeze: false,
      globals: () => GIVEN,
      plugins: [linkable(), ...output(banner).plugins],
    },
    plugins: [provideShared(unit), leaveGivenOut(unit), ...plugins, leaveChunksOut(common, name)],
    onwarn,
  };
}

/** Leaves out what all who load a chunk contain, under its resolved name. */
function leaveGivenOut({given}) {
  return {
    name: 'leave-given-out',
    async resolveId(source, importer) {
      // An absolute path is how another plugin asks what it has resolved already.
      if (!importer || source === SHARED || isAbsolute(source)) return null;
      const target = await this.resolve(source, importer);
      return target && given.has(target.id) ? {id: target.id, external: 'absolute'} : null;
    },
  };
}

/** Makes of a chunk a function of what it is given; each entry on a page gets its own copy. */
function linkable() {
  return {
    name: 'linkable',
    renderChunk(code) {
      const edited = new MagicString(code);
      edited.prepend(`const made = new WeakMap();\nconst make = (${GIVEN}) => {\n`);
      edited.append('\nreturn chunk;\n};\nexport const link = (shared) => made.get(shared) ?? (made.set(shared, make(shared)), made.get(shared));\n');
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

/** The object that an entry or chunk hands to the chunks it loads. */
function provideShared({isChunk, provides}) {
  return {
    name: 'provide-shared',
    resolveId: (id) => (id === SHARED ? id : null),
    load(id) {
      if (id !== SHARED) return null;
      const given = onceOfLit(provides);
      const names = given.flatMap(([, own]) => own).sort();
      if (new Set(names).size < names.length || names.includes('default')) this.error(`Two shared modules export one name: ${names}`);
      if (isChunk && names.length === 0) return `export const shared = ${GIVEN};`;
      // By name, not by path: the same order wherever the packages are installed.
      const byName = given.sort(([, [one]], [, [other]]) => (one < other ? -1 : 1));
      const imports = byName.map(([module, own]) => `import {${own.join(', ')}} from ${JSON.stringify(module)};`);
      // Getters, because of the modules that load chunks some are run before those that chunks share.
      const members = names.map((name) => `get ${name}() { return ${name}; }`);
      return [...imports, `export const shared = {${[...(isChunk ? [`...${GIVEN}`] : []), ...members].join(', ')}};`].join('\n');
    },
  };
}

/** What chunks need, names by module: lit hands on what lit-html has, so one name of both is one thing. */
function onceOfLit(provides) {
  const known = new Set();
  const isNew = (name) => !known.has(name) && known.add(name);
  return [...provides].map(([module, names]) => [module, LIT.test(module) ? names.filter(isNew) : names]);
}

/**
 * In an entry, `import('./formats/lever.js')` becomes `import('./chunks/feed/formats/lever.js')`, linked;
 * the same in a chunk.
 */
function leaveChunksOut(common, from) {
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
    async transform(code, id) {
      if (!id.startsWith(LIB + sep) || !code.includes('import(')) return null;
      const edited = new MagicString(code);
      for (const {start, end, source} of dynamicImports(this.parse(code))) {
        const target = await this.resolve(source.value, id);
        const handed = from && common.has(target.id) ? GIVEN : 'shared';
        edited.update(start, end, `${code.slice(start, end)}.then((chunk) => chunk.link(${handed}))`);
      }
      if (!edited.hasChanged()) return null;
      edited.prepend(`import {shared} from '${SHARED}';\n`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

/** By file, in the order of their names: what a page can hold against what it is sent. */
const integrity = new Map();

function noteIntegrity() {
  return {
    name: 'note-integrity',
    async writeBundle({dir, file}, bundle) {
      for (const name of Object.keys(bundle).filter((name) => name.endsWith('.js'))) {
        const path = dir ? resolve(dir, name) : resolve(file);
        const hash = createHash('sha384').update(await readFile(path)).digest('base64');
        integrity.set(relative(resolve('dist'), path).replaceAll(sep, '/'), `sha384-${hash}`);
      }
      writeFileSync('dist/sri.json', `${JSON.stringify({version, integrity: Object.fromEntries([...integrity].sort(([one], [other]) => (one < other ? -1 : 1)))}, null, 2)}\n`);
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
