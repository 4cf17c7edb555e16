/** The words that a text shows and those that its sections have, and what tells them apart: judged from the tree of the source, by nothing that reads sections. */
import {parse} from 'parse5';

const HIDDEN = new Set('script style template noscript iframe object embed svg math head title canvas audio video select textarea'.split(' '));
const IN_LINE = new Set('a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '));

/** What counts as nothing although it has letters in the source: line breaks that were escaped once too often. */
const ALLOWED = [[/\\r?\\n|\\n(?![a-z])|&#(?:x0?[ad]|10|13);/gi, ' ']];

export const wordsOf = (text) => ALLOWED.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text).replace(/[\u200b\u2060\ufeff]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export function visibleText(html) {
  const texts = [];
  // Without recursion: trees may be deeper than a stack.
  for (const rest = [parse(html, {scriptingEnabled: false})]; rest.length > 0;) {
    const node = rest.pop();
    if (typeof node === 'string' || node.nodeName === '#text') texts.push(node.value ?? node);
    if (typeof node === 'string' || HIDDEN.has(node.tagName)) continue;
    const space = node.tagName === undefined || IN_LINE.has(node.tagName) ? '' : ' ';
    rest.push(space, ...[...(node.childNodes ?? [])].reverse(), space);
  }
  return texts.join('');
}

export function blockWords(block) {
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(blockWords));
  if (block.type === 'quote') return block.content.flatMap(blockWords);
  if (block.type === 'code') return wordsOf(block.text);
  if (block.type === 'table') return block.rows.flat().flatMap(({content}) => content.flatMap(blockWords));
  return wordsOf(inlineText(block.content));
}

const inlineText = (content) => content.map((part) => (typeof part === 'string' ? part : part.type === 'break' ? '\n' : inlineText(part.content))).join('');
