import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const {filtersParts, listParts, POSTING_PARTS} = await import('../../../lib/elements/job-board/hand-on.js');

/** The parts that an element's own documentation names; what is in the board, too, the board has itself. */
function documented(tag) {
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations);
  const {cssParts} = elements.find(({tagName}) => tagName === tag);
  return cssParts.map(({name}) => name).filter((name) => !['base', 'debug'].includes(name)).sort();
}

const handedOn = (exportparts, element) =>
  exportparts.split(',').filter((part) => part.includes(`:${element}-`)).map((part) => part.split(':')[0]).filter((name) => !/^section-(?!title|body)/.test(name)).sort();

for (const [tag, element, parts] of [['job-filters', 'filters', filtersParts('')], ['job-list', 'list', listParts(null)], ['job-posting', 'posting', POSTING_PARTS]]) {
  test(`a board hands on every part that <${tag}> has, and no other`, () => {
    assert.deepEqual(handedOn(parts, element), documented(tag));
  });
}
