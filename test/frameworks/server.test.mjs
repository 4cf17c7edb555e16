import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {renderedBy} from './building.mjs';

describe('on a server', () => {
  for (const framework of ['react', 'vue', 'svelte']) {
    it(`${framework} renders our elements with their attributes, and what stands in them`, async () => {
      const html = await renderedBy(framework);
      const [, attributes, content] = /<job-board ([^>]*)>(.*?)<\/job-board>/s.exec(html);
      assert.match(attributes, /^src="\/test\/frameworks\/jobs\.json" facets="department" layout="replace" heading-level="3"/);
      assert.equal(content, '<a href="/jobs">Open positions</a>');
      assert.match(html, /<job-list [^>]*layout="rows"[^>]*><a href="\/jobs">Our favourites<\/a><\/job-list>/);
    });
  }
});

it('the types that the README gives users of React are those that our app is compiled with', async () => {
  const [readme, types] = await Promise.all(['README.md', 'test/frameworks/react/job-widgets.d.ts'].map((path) => readFile(path, 'utf8')));
  assert.ok(readme.includes(`\`\`\`ts\n${types}\`\`\``));
});
