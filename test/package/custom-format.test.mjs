/** The files for script tags, run in Node: what a page adds must reach the readers, which come later and in files of their own. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';

const {document, HTMLElement, customElements} = parseHTML('<!doctype html><html><body></body></html>');
// What Lit looks at when it is loaded; nothing is rendered here.
Object.assign(globalThis, {document, HTMLElement, customElements, Document: document.constructor, CSSStyleSheet: class {}, window: globalThis});

for (const file of ['job-widgets.js', 'job-widgets.bundle.js']) {
  describe(`dist/${file}`, () => {
    it('reads a format that a page adds', async () => {
      const {NO_FACTS, readFeed, readPostings, registerFormat} = await import(`job-widgets/dist/${file}`);
      registerFormat({
        name: 'bakery',
        recognise: (value) => value?.kind === 'bakery',
        read: (value) => ({postings: readPostings(value.items('trays'), (tray) => ({...NO_FACTS, id: tray.text('id') ?? '', title: tray.text('job') ?? ''}))}),
      });
      const feed = await readFeed({kind: 'bakery', trays: [{id: 'a', job: 'Baker'}]});
      assert.equal(feed.format, 'bakery');
      assert.deepEqual(feed.postings.map(({title}) => title), ['Baker']);
    });
  });
}

/** An entry hands its chunks what it has before all of its own modules have run: none of that may be too early. */
describe('each file for a script tag', () => {
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
    it(`dist/${file} runs`, () => import(`job-widgets/dist/${file}`));
  }
});
