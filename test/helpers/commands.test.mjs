import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setInnerSize} from './commands.mjs';

/** A browser whose page takes on the size of its window only when it has been asked for it several times. */
class SlowBrowser {
  #window = {width: 1290, height: 900};
  #page = {width: 1280, height: 800};
  #askedFor = 0;

  async execute() {
    if (++this.#askedFor % 3 === 0) this.#page = {width: this.#window.width - 10, height: this.#window.height - 100};
    return this.#page;
  }

  async getWindowSize() {
    return this.#window;
  }

  async setWindowSize(width, height) {
    assert.ok(width >= 0 && height >= 0, `${width} x ${height}`);
    this.#window = {width, height};
  }
}

test('the page gets its size from a browser that tells the old one for a while', async () => {
  const browser = new SlowBrowser();
  await setInnerSize(browser, {width: 320, height: 500});
  assert.deepEqual(await browser.execute(), {width: 320, height: 500});
});
