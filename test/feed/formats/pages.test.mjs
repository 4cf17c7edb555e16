/** Every format has a page, which names every member that its reader asks for. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const FORMATS = new URL('../../../src/feed/formats/', import.meta.url);
const textOf = (name) => readFileSync(new URL(name, FORMATS), 'utf8');

/** What is read of a document: the names that a `Value` is asked for, and those in tables of names. */
const ASKED = /\.(?:text|rawText|texts|number|flag|date|link|webUrl|get|has|items|entries|map|rawOf)\(([^()]*)/g;
const READ = /(?:read\w+|listedTexts|entriesOf)\((?:job|position|offer|item|node|facts|document|source|channel|element|value|details|rate|type|result|categories)(?:\.\w+\('[^']+'\))?, ([^()]*)/g;
const TABLES = /(?:name|streetAddress|addressLocality|addressRegion|postalCode|addressCountry|min|max|currency|period): (\[[^\]]*\]|'[^']*')/g;
const NAME = /'([A-Za-z@_][\w:@-]*)'/g;
/** Names and values of ours, and names of XML and JSON-LD themselves. */
const NOT_OF_A_FEED = new Set(['@type', '@rel', '@href', '@xmlns:tt', '@xmlns:teamtailor', '#text', '@id', 'url', 'remote', 'US', 'USD', 'YEAR']);

function namesIn(source) {
  const code = source.replace(/^import.*$/gm, '').replace(/^ *(\/?\*|\/\/).*$/gm, '');
  const lists = [ASKED, READ, TABLES].flatMap((pattern) => [...code.matchAll(pattern)].map(([, list]) => list));
  const members = lists.flatMap((list) => [...list.matchAll(NAME)].map(([, name]) => name));
  return [...new Set(members)].filter((name) => !NOT_OF_A_FEED.has(name));
}

describe('the page of a format', () => {
  const formats = [...readFileSync(new URL('../formats.ts', FORMATS), 'utf8').matchAll(/later\('([\w-]+)'/g)].map(([, name]) => name);

  for (const name of [...formats, 'schema-org', 'job-feed']) {
    it(`${name}.md names what is read`, () => {
      const page = textOf(`${name}.md`);
      const readers = readdirSync(FORMATS).filter((file) => file === `${name}.ts` || (file.startsWith(`${name}-`) && file.endsWith('.ts') && !file.endsWith('-types.ts')));
      // Members of schema.org's PostalAddress go by that name.
      const missing = readers.flatMap((file) => namesIn(textOf(file))).filter((member) => !new RegExp(`[\`']${member.replace(/[@.]/g, '\\$&')}[\`s]`).test(page));
      assert.deepEqual(missing, []);
    });
  }

  it('is in the index', () => {
    const index = textOf('README.md');
    for (const name of [...formats, 'schema-org', 'job-feed']) assert.ok(index.includes(`](${name}.md)`), name);
  });

  it('links to what is there', () => {
    for (const file of readdirSync(FORMATS).filter((name) => name.endsWith('.md'))) {
      for (const [, link] of textOf(file).matchAll(/\]\((?!https?:)([^)#]+)/g)) assert.ok(existsSync(new URL(link, FORMATS)), `${file}: ${link}`);
    }
  });
});
