/** What a test can ask of its browser beyond the test runner's own commands. */

/** The test runner's own `setViewport` knows no WebDriver; test/helpers/viewport.ts calls this one. */
export const viewportPlugin = {
  name: 'viewport',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'viewport') return undefined;
    if (browser.type === 'webdriver') await setInnerSize(browser.driver, payload);
    else await browser.getPage(id).setViewport(payload);
    return true;
  },
};

/** WebDriver sizes the window; what a test means is the page in it. On a busy machine, the page follows a little later, and takes more than one try. */
export async function setInnerSize(driver, {width, height}) {
  for (let looks = 0; looks < 40; looks++) {
    const inner = await driver.execute(() => ({width: window.innerWidth, height: window.innerHeight}));
    if (inner.width === width && inner.height === height) return;
    if (looks % 4 > 0) continue;
    const outer = await driver.getWindowSize();
    await driver.setWindowSize(Math.max(width, outer.width + width - inner.width), Math.max(height, outer.height + height - inner.height));
  }
}

/** The test runner's own `emulateMedia` knows no forced colours and no Firefox; test/helpers/media.ts calls this one. */
export const mediaPlugin = {
  name: 'media',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'media') return undefined;
    return EMULATE_MEDIA[browser.name]?.(browser.getPage(id), payload) ?? false;
  },
};

const EMULATE_MEDIA = {
  async Chromium(page, medium) {
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', medium);
    return true;
  },

  /** WebDriver has no command for it yet, but reaches Firefox's own window, whose scripts may do it. */
  async Firefox(page, {media, features}) {
    const {connection} = page.browser();
    const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    const overrides = Object.fromEntries([['mediumOverride', media], ...features.map(toOverride)]);
    const {result} = await connection.send('script.evaluate', {
      expression: `for (const {browsingContext} of gBrowser.browsers) Object.assign(browsingContext, ${JSON.stringify(overrides)})`,
      target: {context: tree.contexts[0].context},
      awaitPromise: false,
    });
    return result.type === 'success';
  },
};

/** `prefers-color-scheme` → `prefersColorSchemeOverride` */
const toOverride = ({name, value}) => [`${name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Override`, value];
