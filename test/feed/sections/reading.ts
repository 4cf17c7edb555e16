import {readBlocks, PLAIN_TEXT} from '../../../src/feed/sections/blocks.js';
import {readHtml} from '../../../src/feed/sections/html.js';
import {markupReader} from '../../../src/feed/sections/markup.js';
import {inlineText, plainText, type Inline, type RichText} from '../../../src/posting/rich-text.js';
import type {Section} from '../../../src/posting/section.js';

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

export const markup = (base?: string) => markupReader(parse, base);
export const readText = (text: string): RichText => readBlocks(text, PLAIN_TEXT);
export const html = (text: string, base?: string): RichText => readHtml(text, parse, base);

/** The words of a text: its letters and digits, without what stands between them. */
export const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export const letters = (text: string): string => (text.match(/\p{L}/gu) ?? []).join('');

/** The words of some sections, with those of their titles. */
export const sectionWords = (sections: readonly Section[]): string[] =>
  sections.flatMap(({title, content}) => [...words(title ?? ''), ...words(plainText(content))]);

/** A rich text as a short notation, so that tests can be read: `p:…`, `h:…`, `ul[…|…]`, `ol[…]`, `quote(…)`, `code:…`, `table(…,…/…)`. */
export const sketch = (blocks: RichText): string => blocks.map(sketchBlock).join(' ');

function sketchBlock(block: RichText[number]): string {
  switch (block.type) {
    case 'list': {
      const name = block.ordered ? `ol${block.start === undefined ? '' : block.start}` : 'ul';
      return `${name}[${block.items.map(sketch).join('|')}]`;
    }
    case 'quote':
      return `quote(${sketch(block.content)})`;
    case 'code':
      return `code:${block.text}`;
    case 'table':
      return `table(${block.rows.map((row) => row.map(({header, content}) => (header ? '^' : '') + sketch(content)).join(',')).join('/')})`;
    default:
      return `${block.type === 'heading' ? 'h' : 'p'}:${block.content.map(sketchInline).join('')}`;
  }
}

function sketchInline(part: Inline): string {
  if (typeof part === 'string') return part;
  if (part.type === 'break') return '⏎';
  if (part.type === 'link') return `<${part.href}>(${part.content.map(sketchInline).join('')})`;
  const mark = {strong: '**', emphasis: '_', code: '`'}[part.type];
  return mark + part.content.map(sketchInline).join('') + mark;
}

export {inlineText, plainText};
