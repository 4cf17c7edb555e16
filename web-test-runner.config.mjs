import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {answers} from './test/helpers/answers.mjs';
import {CHROMIUM_FLAGS, ensureBrowsers, startWebKitDriver} from './test/helpers/browsers.mjs';

const inCI = process.env.CI === 'true';
const engines = (process.env.ENGINES ?? (inCI ? 'chromium,firefox,webkit' : 'chromium')).split(',');
const paths = ensureBrowsers(engines);

const launchers = {
  chromium: () =>
    named('Chromium', chromeLauncher({launchOptions: {executablePath: paths.chromium.executable, args: CHROMIUM_FLAGS}})),

  firefox: () =>
    named(
      'Firefox',
      withoutCoverage(
        chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath: paths.firefox.executable}}),
      ),
    ),

  webkit: () => named('WebKit', withDriver(paths.webkit)),
};

function named(name, launcher) {
  const {initialize} = launcher;
  launcher.initialize = async (...args) => {
    await initialize.apply(launcher, args);
    launcher.name = name;
  };
  return launcher;
}

/** Only Chromium can count statements; the others run the same tests without. */
function withoutCoverage(launcher) {
  const {initialize} = launcher;
  launcher.initialize = (config, ...rest) => initialize.call(launcher, {...config, coverage: false}, ...rest);
  return launcher;
}

function withDriver({executable, ...programs}) {
  const options = {
    hostname: '127.0.0.1',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: executable, args: ['--automation']},
    },
  };
  const launcher = withoutCoverage(webdriverLauncher(options));
  const {initialize, startSession, stop} = launcher;
  let server;
  launcher.initialize = async (...args) => {
    server = await startWebKitDriver(programs);
    options.port = server.port;
    await initialize.apply(launcher, args);
  };
  launcher.startSession = async (...args) => {
    await launcher.ensureManagerInitialized();
    await setInnerSize(launcher.driver, {width: 800, height: 600});
    return startSession.apply(launcher, args);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    server?.stop();
  };
  return launcher;
}

/** WebDriver sizes the window; what a test means is the page in it. */
async function setInnerSize(driver, {width, height}) {
  const measure = () => driver.execute(() => ({width: window.innerWidth, height: window.innerHeight}));
  await driver.setWindowSize(width, height);
  const inner = await measure();
  await driver.setWindowSize(2 * width - inner.width, 2 * height - inner.height);
}

/** The test runner's own `setViewport` knows no WebDriver; test/helpers/viewport.ts calls this one. */
const viewportPlugin = {
  name: 'viewport',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'viewport') return undefined;
    if (browser.type === 'webdriver') await setInnerSize(browser.driver, payload);
    else await browser.getPage(id).setViewport(payload);
    return true;
  },
};

/** The test runner's own `emulateMedia` knows no forced colours; test/helpers/media.ts calls this one. */
const mediaPlugin = {
  name: 'media',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'media') return undefined;
    if (browser.name !== 'Chromium') return false;
    const protocol = await browser.getPage(id).createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
};

/** The last line: every test of every engine, counted. A file that doesn't load counts as one that failed. */
function totalReporter() {
  return {
    async stop({sessions}) {
      const tests = sessions.flatMap(({testResults}) => testsIn(testResults));
      const failed = tests.filter(hasFailed).length;
      const broken = sessions.filter(({passed, testResults}) => !passed && !testsIn(testResults).some(hasFailed)).length;
      const total = `${tests.filter(({passed}) => passed).length} passed, ${failed + broken} failed`;
      process.once('exit', () => console.log(total));
    },
  };
}

const testsIn = (suite) => (suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(testsIn)] : []);
const hasFailed = ({passed, skipped}) => !passed && !skipped;

export default {
  files: ['test/**/*.test.ts'],
  browsers: engines.map((engine) => launchers[engine]()),
  // One page at a time in each engine: tests that move the focus need the page in front.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), totalReporter()],

  nodeResolve: {exportConditions: ['production']},
  middleware: [answers],
  plugins: [
    viewportPlugin,
    mediaPlugin,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
  ],

  coverage: engines.includes('chromium'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 95},
    reporters: ['text-summary', 'lcovonly'],
  },
};
