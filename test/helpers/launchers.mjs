/** Starts the engines for the test runner. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, startWebKitDriver} from './browsers.mjs';
import {setInnerSize} from './commands.mjs';

/** By engine: what makes its launcher, from the paths that `ensureBrowsers` gives. */
export const LAUNCHERS = {
  chromium: ({executable}) =>
    named('Chromium', withoutHistory(chromeLauncher({createPage, launchOptions: {executablePath: executable, args: CHROMIUM_FLAGS}}))),

  firefox: ({executable}) =>
    named(
      'Firefox',
      withoutCoverage(
        chromeLauncher({
          puppeteer,
          // Access to Firefox's own window, for test/helpers/media.ts.
          launchOptions: {browser: 'firefox', executablePath: executable, args: ['--remote-allow-system-access']},
        }),
      ),
    ),

  webkit: (paths) => named('WebKit', withDriver(paths)),
};

/** A page that crashed never answers; closed, it fails its file at once and not by a time limit. */
async function createPage({context}) {
  const page = await context.newPage();
  page.once('error', () => page.close());
  return page;
}

/**
 * Takes the history of a file from its page before the next one uses it. With 50 entries from earlier files, Chromium takes
 * away those that a test makes, as nobody has pressed anything: its way back then leads out of the test. (A page for each
 * file would do it, too, and take twice the time.)
 */
function withoutHistory(launcher) {
  const {stopSession} = launcher;
  launcher.stopSession = async (id) => {
    const result = await stopSession.call(launcher, id);
    const {puppeteerPage} = launcher.inactivePages.at(-1);
    const protocol = await puppeteerPage.createCDPSession();
    await protocol.send('Page.resetNavigationHistory');
    await protocol.detach();
    return result;
  };
  return launcher;
}

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
