/**
 * Every word that a posting's source shows is in its sections, once and in its place: over all the real postings.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {haveSamples, samplePostings, WITHOUT_SAMPLES} from './samples.mjs';
import {blockWords, visibleText, wordsOf} from './words.mjs';

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
