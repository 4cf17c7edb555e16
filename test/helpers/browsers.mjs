/**
 * Finds the browsers that tests run in, and installs them where that is one step: as root on Debian or Ubuntu.
 */
import {spawn, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    find: () => ({
      executable: findExecutable(process.env.CHROME_PATH, [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ]),
    }),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    find: () => ({
      executable: findExecutable(process.env.FIREFOX_PATH, [
        'firefox-esr',
        'firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
      ]),
    }),
  },
  webkit: {
    variable: 'MINIBROWSER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => ({
      driver: findExecutable(undefined, ['WebKitWebDriver']),
      display: findExecutable(undefined, ['Xvfb']),
      executable: findExecutable(process.env.MINIBROWSER_PATH, miniBrowsers()),
    }),
  },
};

/**
 * The paths of what the named engines need, installed if need be.
 *
 * @param {readonly string[]} names of engines: chromium, firefox, webkit
 * @returns {Record<string, Record<string, string>>}
 */
export function ensureBrowsers(names) {
  const unknown = names.filter((name) => !(name in ENGINES));
  if (unknown.length) throw new Error(`No such engine: ${unknown.join(', ')}. There are ${Object.keys(ENGINES).join(', ')}.`);

  const missing = names.filter((name) => !isComplete(ENGINES[name].find()));
  if (missing.length) install(missing);
  return Object.fromEntries(names.map((name) => [name, ENGINES[name].find()]));
}

function install(names) {
  const packages = names.flatMap((name) => ENGINES[name].packages);
  const isDebian = Boolean(findExecutable(undefined, ['apt-get']));
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Installing for the browser tests: ${packages.join(' ')}`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const missing = names.filter((name) => !isComplete(ENGINES[name].find()));
  if (!missing.length) return;

  const variables = missing.map((name) => ENGINES[name].variable).join(', ');
  const advice = isDebian
    ? `Run: sudo apt-get install ${packages.join(' ')}`
    : `Install ${missing.join(', ')}, or name the program in ${variables}.`;
  throw new Error(`The tests need ${missing.join(', ')}, not found on this machine. ${advice}`);
}

function run(command, args) {
  const {status} = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (status !== 0) console.error(`${command} ${args.join(' ')} failed`);
}

const isComplete = (paths) => Object.values(paths).every(Boolean);

/** A path the user named must exist; a silent fallback to another browser would hide a typing error. */
function findExecutable(named, candidates) {
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates
    .flatMap((candidate) => (/[\\/]/.test(candidate) ? candidate : folders.map((folder) => join(folder, candidate))))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** WebKitGTK's own browser stands outside PATH, in a folder named after the architecture and the version. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version, 'MiniBrowser')),
    )
    .filter(existsSync);
}

/** Flags that keep Chromium from asking the network for anything but the tests. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A walk through a history takes more steps than 200 in 10 seconds.
  '--disable-ipc-flooding-protection',
  // Chromium's sandbox refuses to start for root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Starts WebKit's WebDriver on a display of its own.
 *
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKitDriver({driver, display}) {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(screen, screen.stdio[3]);
  const port = await freePort();
  const settings = narrowToolbar();
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      XDG_CONFIG_HOME: settings,
      GDK_BACKEND: 'x11',
      // No accessibility bus in a container, and no sandbox or GPU for root.
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    process.off('exit', stop);
    server.kill();
    screen.kill();
    rmSync(settings, {recursive: true, force: true});
  };
  process.on('exit', stop);
  await untilAnswers(`http://127.0.0.1:${port}/status`);
  return {port, stop};
}

/** MiniBrowser's tool bar keeps its window wider than a phone, unless GTK is told otherwise. */
function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), 'minibrowser-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR);
  return folder;
}

const NARROW_TOOLBAR = 'button, entry, image { min-width: 0; padding: 0; margin: 0; }';

function firstLine(child, stream) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
    stream.once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswers(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).then((response) => response.ok, () => false)) return;
    await sleep(100);
  }
  throw new Error(`Nothing answers at ${url}`);
}
