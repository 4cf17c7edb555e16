/**
 * Every word that a posting's source shows is in its sections, once and in its place: over all the real postings.
 * What is shown is judged from the tree of the source, by nothing that reads sections.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'parse5';
import {haveSamples, samplePostings, WITHOUT_SAMPLES} from './samples.mjs';

const HIDDEN = new Set('script style template noscript iframe object embed svg math head title canvas audio video select textarea'.split(' '));
const IN_LINE = new Set('a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '));

/** What counts as nothing although it has letters in the source: line breaks that were escaped once too often. */
const ALLOWED = [[/\\r?\\n|\\n(?![a-z])|&#(?:x0?[ad]|10|13);/gi, ' ']];

test('every word of every real posting is in its sections, once and in order', {skip: !haveSamples && WITHOUT_SAMPLES}, async (t) => {
  const {readSample} = await import('./read.mjs');
  const total = {postings: 0, words: 0, missing: 0, doubled: 0, moved: 0};
  const faulty = [];
  for (const posting of samplePostings()) {
    const source = posting.sections.flatMap(({title, format, content}) => [...wordsOf(title ?? ''), ...wordsOf(format === 'html' ? visibleText(content) : content)]);
    const shown = (await readSample(posting)).flatMap(({title, content}) => [...wordsOf(title ?? ''), ...content.flatMap(blockWords)]);
    const fault = compare(source, shown);
    total.postings++;
    total.words += source.length;
    for (const name of ['missing', 'doubled', 'moved']) total[name] += fault[name];
    if (fault.missing + fault.doubled + fault.moved > 0) faulty.push(`${posting.id}: ${JSON.stringify(fault)}`);
  }
  t.diagnostic(Object.entries(total).map(([name, count]) => `${count} ${name}`).join(', '));
  assert.deepEqual(faulty, []);
});

const wordsOf = (text) => ALLOWED.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text).replace(/[\u200b\u2060\ufeff]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function visibleText(html) {
  const texts = [];
  const visit = (node) => {
    if (node.nodeName === '#text') texts.push(node.value);
    if (HIDDEN.has(node.tagName)) return;
    const space = node.tagName === undefined || IN_LINE.has(node.tagName) ? '' : ' ';
    texts.push(space);
    for (const child of node.childNodes ?? []) visit(child);
    texts.push(space);
  };
  visit(parse(html, {scriptingEnabled: false}));
  return texts.join('');
}

function blockWords(block) {
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(blockWords));
  if (block.type === 'quote') return block.content.flatMap(blockWords);
  if (block.type === 'code') return wordsOf(block.text);
  if (block.type === 'table') return block.rows.flat().flatMap(({content}) => content.flatMap(blockWords));
  return wordsOf(inlineText(block.content));
}

const inlineText = (content) => content.map((part) => (typeof part === 'string' ? part : part.type === 'break' ? '\n' : inlineText(part.content))).join('');

function compare(source, shown) {
  const counts = new Map();
  for (const word of source) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of shown) counts.set(word, (counts.get(word) ?? 0) - 1);
  const sum = (sign) => [...counts.values()].reduce((all, count) => all + Math.max(0, sign * count), 0);
  const [missing, doubled] = [sum(1), sum(-1)];
  return {missing, doubled, moved: missing + doubled === 0 ? displaced(source, shown) : 0, ...(missing + doubled > 0 && {words: [...counts].filter(([, count]) => count !== 0).slice(0, 5)})};
}

/** How many words stand elsewhere: those between the first and the last that differ. */
function displaced(source, shown) {
  const first = source.findIndex((word, at) => word !== shown[at]);
  return first < 0 ? 0 : source.findLastIndex((word, at) => word !== shown[at]) - first + 1;
}
