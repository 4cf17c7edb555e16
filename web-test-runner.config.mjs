import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {apps} from './test/frameworks/serving.mjs';
import {answers} from './test/helpers/answers.mjs';
import {ensureBrowsers} from './test/helpers/browsers.mjs';
import {closingLineReporter, lastWordsPlugin} from './test/helpers/closing-line.mjs';
import {mediaPlugin, viewportPlugin} from './test/helpers/commands.mjs';
import {LAUNCHERS} from './test/helpers/launchers.mjs';
import {testPages} from './test/helpers/pages.mjs';
import {hosts} from './test/hosts/server.mjs';
import {lines} from './test/lines/server.mjs';

const inCI = process.env.CI === 'true';
const engines = (process.env.ENGINES ?? (inCI ? 'chromium,firefox,webkit' : 'chromium')).split(',');
const paths = ensureBrowsers(engines);

export default {
  files: testPages(),
  browsers: engines.map((engine) => LAUNCHERS[engine](paths[engine])),
  // One page at a time in each engine: tests that move the focus need the page in front.
  concurrency: 1,
  // Three at once are no sooner done on two cores, and come nearer to the limits below.
  concurrentBrowsers: 2,
  // Limits are for what hangs, not for a slow machine.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 30_000}},
  reporters: [defaultReporter(), closingLineReporter()],

  nodeResolve: {exportConditions: ['production']},
  middleware: [answers, lines, hosts, apps],
  plugins: [
    viewportPlugin,
    mediaPlugin,
    lastWordsPlugin,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
  ],

  coverage: engines.includes('chromium'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 95},
    reporters: ['text-summary', 'lcovonly'],
  },
};
