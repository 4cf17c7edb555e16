/**
 * Which folder of src/ may import which: `elements -> text, query, structured-data, feed -> posting`.
 * What stands below elements/ also serves the command line and the server, so it knows no Lit.
 */
const LAYERS = {
  posting: [],
  feed: ['posting'],
  query: ['posting'],
  'structured-data': ['posting'],
  text: ['posting'],
  cli: ['posting', 'feed', 'query', 'structured-data', 'text'],
};

const ENTRIES = '^src/((index|define|bridge/index)\\.ts$|elements/[^/]+/define\\.ts$|cli/)';

const downwardsOnly = Object.entries(LAYERS).map(([folder, allowed]) => ({
  name: `${folder}-imports-down`,
  comment: allowed.length ? `src/${folder} may import src/${allowed.join(', src/')} only` : `src/${folder} imports nothing`,
  severity: 'error',
  from: {path: `^src/${folder}/`},
  to: {path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/`},
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwardsOnly,
    {
      name: 'lit-in-elements-only',
      severity: 'error',
      from: {path: `^src/(${Object.keys(LAYERS).join('|')})/`},
      to: {path: ['^lit', '^@lit', 'node_modules/(lit|@lit)']},
    },
    {
      name: 'elements-import-no-cli',
      severity: 'error',
      from: {path: '^src/elements/'},
      to: {path: ['^src/cli/', '^src/(index|define)\\.ts$']},
    },
    {
      name: 'classes-register-nothing',
      comment: 'only a define module may import another define module',
      severity: 'error',
      from: {pathNot: 'define\\.ts$'},
      to: {path: 'define\\.ts$'},
    },
    {
      name: 'no-cycles',
      comment: 'a view that names the type of its element is none: types are gone when the code runs',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'nothing-left-over',
      comment: 'no entry reaches this module',
      severity: 'error',
      from: {path: ENTRIES},
      to: {path: '^src/', pathNot: ENTRIES, reachable: false},
    },
    {
      name: 'runtime-dependencies-only',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined']},
    },
    {name: 'resolvable', severity: 'error', from: {}, to: {couldNotResolve: true}},
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
