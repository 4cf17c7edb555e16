import {expect} from '@open-wc/testing';
import {readHtml} from '../../../src/feed/sections/html.js';
import {readMarkdown} from '../../../src/feed/sections/markdown.js';
import {splitSections} from '../../../src/feed/sections/split.js';
import type {RichText} from '../../../src/posting/rich-text.js';
import {html, parse, plainText, readText, words} from './reading.js';

/** Far more than linear time needs, which is milliseconds. */
const MOST_MS = 1500;
const LENGTH = 50_000;

const AWKWARD = [
  'a', ' ', '\n', '\t', '- ', '- a\n', ' - a\n', '1. ', '*', '**', '_', '__', '`', '` ', '[', '](', '[a](b', '[a](', '|', '| a ', '|\n', '>', '> ', '> a\n', '#', '# ', '\\', '<', '<a', '=', '-----\n', 'a\n---\n',
  '**a ', '*a ', '_a ', '`a ', '**a* ', '\u00a0', '.', 'a@', 'http://', '~~~\n', '```\n', '***a', '"', '(', '- - ', '  \n', 'a  ', '&', '&amp;',
];

async function inTime<Source>(read: (source: Source) => RichText, texts: readonly string[], prepare: (text: string) => Source) {
  for (const text of texts) {
    const source = prepare(text);
    const start = performance.now();
    plainText(read(source));
    expect(performance.now() - start, JSON.stringify(text.slice(0, 30))).to.be.below(MOST_MS);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('time grows with a text, not with its square', () => {
  const repeated = AWKWARD.map((part) => part.repeat(LENGTH / part.length));
  const ended = ['# a', 'a', '- a', '| a', '[a](b', '```a'].flatMap((start) => [' ', '#', '-', '`', '\u00a0'].map((part) => `${start}${part.repeat(LENGTH)}b`));

  it('of a plain text', () => inTime(readText, [...repeated, ...ended], String)).timeout(60_000);

  it('of Markdown', () => inTime(readMarkdown, [...repeated, ...ended], String)).timeout(60_000);

  it('of HTML', async () => {
    const parts = ['<b>', '<b>a', '<p>a', '<li>a', '<ul><p>a</p>', '<ul><li>', '<br>', '<br>a', '<b>a</b>', '<table>', '<td>a', '<tr>a', '<a href=x>', '<h2>a', '<pre> ', '<blockquote>', '&nbsp;', '<', '<p></p>', '<i>a</i><br>'];
    // The browser's own parser may take its time.
    await inTime((tree) => readHtml('<p>', () => tree), [...parts.map((part) => part.repeat(1500)), `<ul>${'<p>a</p>'.repeat(5000)}</ul>`, `<pre>${' '.repeat(LENGTH)}a</pre>`, `<p>${' '.repeat(LENGTH)}a</p>`, `a<br>b${'<b>a</b>'.repeat(5000)}`], parse);
  }).timeout(60_000);

  it('of its division into sections', () => inTime((text: RichText) => splitSections(text).flatMap(({content}) => content), ['<h2>a</h2>b'.repeat(5000), '<p><b>a</b></p>'.repeat(5000), 'a:<ul><li>b</ul>'.repeat(5000)], html)).timeout(60_000);
});

describe('a text that is nested deeper than anybody reads', () => {
  for (const tag of ['div', 'b', 'ul', 'li', 'blockquote', 'span', 'a href=https://a.example', 'h2', 'x-y', 'table><tr><td', 'ul><li', 'dl', 'font']) {
    it(`keeps its words in 10,000 <${tag}>`, () => {
      const count = 10_000 / tag.split('>').length;
      const text = Array.from({length: count}, (_, level) => `<${tag}>w${level} `).join('');
      const expected = words(new DOMParser().parseFromString(text, 'text/html').body.textContent!);
      expect(words(plainText(html(text)))).to.deep.equal(expected);
    }).timeout(120_000);
  }

  it('keeps words apart that stand in different elements', () => {
    const deep = `${'<div>'.repeat(400)}<div>one</div><div>two<br>three</div><b>fo</b>ur`;
    expect(words(plainText(html(deep)))).to.deep.equal(['one', 'two', 'three', 'four']);
  });
});

it('a paragraph may have more links than a function may have arguments', () => {
  expect(words(plainText(readMarkdown('http://a.example/ '.repeat(100_000)))).length).to.equal(300_000);
  expect(words(plainText(readText('http://a.example/ '.repeat(100_000)))).length).to.equal(300_000);
  expect(words(plainText(html(`a<br>${'<b>x</b> '.repeat(200_000)}`))).length).to.equal(200_001);
}).timeout(120_000);
