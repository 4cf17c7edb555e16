import {expect} from '@open-wc/testing';
import {readHtml} from '../../../src/feed/sections/html.js';
import {readMarkdown} from '../../../src/feed/sections/markdown.js';
import {splitSections} from '../../../src/feed/sections/split.js';
import type {RichText} from '../../../src/posting/rich-text.js';
import {MANY} from '../../helpers/growth.js';
import {html, parse, plainText, readText, words} from './reading.js';

/** Elements take longer than letters, also those whose number grows with its square. */
const ELEMENTS = 8000;

const AWKWARD = [
  'a', ' ', '\n', '\t', '- ', '- a\n', ' - a\n', '1. ', '*', '**', '_', '__', '`', '` ', '[', '](', '[a](b', '[a](', '|', '| a ', '|\n', '>', '> ', '> a\n', '#', '# ', '\\', '<', '<a', '=', '-----\n', 'a\n---\n',
  '**a ', '*a ', '_a ', '`a ', '**a* ', '\u00a0', '.', 'a@', 'http://', '~~~\n', '```\n', '***a', '"', '(', '- - ', '  \n', 'a  ', '&', '&amp;',
];

async function readAll<Source>(read: (source: Source) => RichText, texts: readonly string[], prepare: (text: string) => Source) {
  for (const text of texts) {
    plainText(read(prepare(text)));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('time grows with a text, not with its square', () => {
  const repeated = AWKWARD.map((part) => part.repeat(MANY / part.length));
  const ended = ['# a', 'a', '- a', '| a', '[a](b', '```a'].flatMap((start) => [' ', '#', '-', '`', '\u00a0'].map((part) => `${start}${part.repeat(MANY)}b`));

  it('of a plain text', () => readAll(readText, [...repeated, ...ended], String));

  it('of Markdown', () => readAll(readMarkdown, [...repeated, ...ended], String));

  it('of HTML', async () => {
    const parts = ['<b>', '<b>a', '<p>a', '<li>a', '<ul><p>a</p>', '<ul><li>', '<br>', '<br>a', '<b>a</b>', '<table>', '<td>a', '<tr>a', '<a href=x>', '<h2>a', '<pre> ', '<blockquote>', '&nbsp;', '<', '<p></p>', '<i>a</i><br>'];
    await readAll((tree) => readHtml('<p>', () => tree), [...parts.map((part) => part.repeat(ELEMENTS)), `<ul>${'<p>a</p>'.repeat(ELEMENTS)}</ul>`, `<pre>${' '.repeat(MANY)}a</pre>`, `<p>${' '.repeat(MANY)}a</p>`, `a<br>b${'<b>a</b>'.repeat(ELEMENTS)}`], parse);
  });

  it('of its division into sections', () => readAll((text: RichText) => splitSections(text).flatMap(({content}) => content), ['<h2>a</h2>b'.repeat(ELEMENTS), '<p><b>a</b></p>'.repeat(ELEMENTS), 'a:<ul><li>b</ul>'.repeat(ELEMENTS)], html));
});

describe('a text that is nested deeper than anybody reads', () => {
  for (const tag of ['div', 'b', 'ul', 'li', 'blockquote', 'span', 'a href=https://a.example', 'h2', 'x-y', 'table><tr><td', 'ul><li', 'dl', 'font']) {
    it(`keeps its words in 2,000 <${tag}>`, () => {
      const count = 2000 / tag.split('>').length;
      const text = Array.from({length: count}, (_, level) => `<${tag}>w${level} `).join('');
      const expected = words(new DOMParser().parseFromString(text, 'text/html').body.textContent!);
      expect(words(plainText(html(text)))).to.deep.equal(expected);
    });
  }

  it('keeps words apart that stand in different elements', () => {
    const deep = `${'<div>'.repeat(400)}<div>one</div><div>two<br>three</div><b>fo</b>ur`;
    expect(words(plainText(html(deep)))).to.deep.equal(['one', 'two', 'three', 'four']);
  });
});

it('a paragraph may have more links than a function may have arguments', () => {
  expect(words(plainText(readMarkdown('http://a.example/ '.repeat(70_000)))).length).to.equal(210_000);
  expect(words(plainText(readText('http://a.example/ '.repeat(70_000)))).length).to.equal(210_000);
  expect(words(plainText(html(`a<br>${'<b>x</b> '.repeat(70_000)}`))).length).to.equal(70_001);
});
