import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readMarkdown} from '../../../src/feed/sections/markdown.js';
import {readSections} from '../../../src/feed/sections/sections.js';
import type {TextFormat} from '../../../src/posting/posting.js';
import {makePosting} from '../fakes.js';
import {html, letters, markup, plainText, readText, sectionWords, words} from './reading.js';

const word = fc.stringMatching(/^[a-zäß]{1,8}$/).filter((text) => !/^https?$/.test(text));
const phrase = fc.array(word, {minLength: 1, maxLength: 6}).map((list) => list.join(' '));

/** The text of a careers team: lines with any bullets, numbers, indentation, rules and blank lines between them. */
const line = fc.tuple(fc.constantFrom('', '  ', '    ', '\t', '          '), fc.constantFrom('', '', '- ', '* ', '• ', '1. ', '12) ', '– ', '> ', '# ', '### '), phrase).map((parts) => parts.join(''));
const typed = fc.array(fc.oneof({weight: 4, arbitrary: line}, fc.constantFrom('', ' ', '-----', '======', '***')), {maxLength: 20});
const joined = typed.chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

/** HTML as editors write it: any blocks in any blocks, closed or not. */
const tree = fc.letrec<{node: string}>((tie) => {
  const inside = fc.array(tie('node'), {maxLength: 4}).map((nodes) => nodes.join(' '));
  const tag = fc.constantFrom('p', 'div', 'ul', 'ol', 'li', 'b', 'i', 'em', 'strong', 'span', 'a', 'h2', 'h4', 'blockquote', 'section', 'pre', 'code', 'u', 'x-y', 'table', 'td', 'tr', 'th', 'dl', 'dt', 'center', 'font');
  return {
    node: fc.oneof(
      {maxDepth: 6},
      phrase,
      fc.constantFrom('<br>', '&nbsp;', '<hr>', '<img src=x alt=y>', '<!-- z -->', '</p>', '</div>', '<li>', '<p>', '<wbr>'),
      fc.tuple(tag, inside).map(([name, content]) => `<${name}>${content}</${name}>`),
    ),
  };
}).node;

/** What a browser would show, in its order; the browser moves what stands wrongly in tables. */
function visibleWords(text: string): readonly string[] {
  const {body} = new DOMParser().parseFromString(text, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(...words(walker.currentNode.textContent!));
  return found;
}

const sectionsOf = (content: string | string[], format: TextFormat, kind?: 'about') =>
  readSections(makePosting('a', {sections: [{kind, format, content}]}), markup());

describe('every word comes out once, in order', () => {
  it('of a plain text', () => {
    fc.assert(fc.property(joined, (text) => {
      const expected = words(text.replace(/^\s*\d+[.)] /gm, ''));
      expect(words(plainText(readText(text))).filter((found) => !/^\d+$/.test(found))).to.deep.equal(expected);
      expect(sectionWords(sectionsOf(text, 'text')).filter((found) => !/^\d+$/.test(found))).to.deep.equal(expected);
    }), {numRuns: 500});
  });

  it('of Markdown', () => {
    fc.assert(fc.property(joined, (text) => {
      const expected = words(text.replace(/^(\s*>)*\s*\d+[.)] /gm, ''));
      expect(words(plainText(readMarkdown(text))).filter((found) => !/^\d+$/.test(found))).to.deep.equal(expected);
      expect(sectionWords(sectionsOf(text, 'markdown')).filter((found) => !/^\d+$/.test(found))).to.deep.equal(expected);
    }), {numRuns: 500});
  });

  it('of Markdown with marks', () => {
    const mark = fc.constantFrom('**', '*', '_', '__', '`', '``', '```', '~~', '[', ']', '(', ')', '!', '\\', '|', '>', '#', '<', '  \n', '\n', '\n\n', ' ');
    fc.assert(fc.property(fc.array(fc.oneof(phrase, mark), {maxLength: 25}).map((parts) => parts.join('')), (text) => {
      // An escaped line break, an address and the language of some code are no words.
      fc.pre(!/\\n|\]\(/.test(text) && !/^[ >]*(```+)\s*[\w]+\s*$/m.test(text));
      expect(letters(plainText(readMarkdown(text)))).to.equal(letters(text));
    }), {numRuns: 1000});
  });

  it('of HTML', () => {
    fc.assert(fc.property(fc.array(tree, {maxLength: 5}).map((nodes) => nodes.join(' ')), (text) => {
      // The browser moves text out of tables, but not the blanks between: the words may then touch.
      const expected = visibleWords(text).join('');
      expect(words(plainText(html(text))).join('')).to.equal(expected);
      expect(sectionWords(sectionsOf(text, 'html')).join('')).to.equal(expected);
    }), {numRuns: 1000});
  });

  it('of a list of texts in any format', () => {
    fc.assert(fc.property(fc.array(phrase, {maxLength: 5}), fc.constantFrom('text', 'markdown', 'html'), fc.constantFrom('about', undefined), (texts, format, kind) => {
      expect(sectionWords(sectionsOf(texts, format, kind))).to.deep.equal(texts.flatMap(words));
    }));
  });
});

describe('any text at all', () => {
  const any = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), fc.array(fc.constantFrom('\n', ' ', '-', '*', '1.', '|', '`', '>', '#', '=', 'a', '[', '](', ')', '<', '\t', '\r', '\u2028', '\u00a0', '\u200b'), {maxLength: 60}).map((parts) => parts.join('')));

  it('is read in every format, and to plain JSON', () => {
    fc.assert(fc.property(any, fc.constantFrom('text', 'markdown', 'html'), (text, format) => {
      const sections = sectionsOf(text, format);
      expect(JSON.parse(JSON.stringify(sections.map(({content}) => content)))).to.deep.equal(sections.map(({content}) => content));
    }), {numRuns: 2000});
  });

  it('keeps its letters as plain text', () => {
    fc.assert(fc.property(any, (text) => {
      expect(letters(plainText(readText(text)))).to.equal(letters(text));
    }), {numRuns: 1000});
  });
});
