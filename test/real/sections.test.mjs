/** What is asked of the half of the labels that is only for measuring; `npm run sections` prints it all. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {haveSamples, WITHOUT_SAMPLES} from './samples.mjs';

const PRECISION = 0.95;
const RECALL = 0.9;
const KINDS = ['responsibilities', 'minimum-qualifications', 'preferred-qualifications', 'benefits', 'equal-opportunity'];

test('sections of real postings are told as a reader would', {skip: !haveSamples && WITHOUT_SAMPLES}, async (t) => {
  const {measureSections} = await import('./sections.mjs');
  const {measuring} = await measureSections();
  for (const kind of KINDS) {
    await t.test(kind, () => {
      const {meant, precision, recall} = measuring.kinds[kind].heads;
      assert.ok(meant > 0, 'nothing is labelled');
      assert.ok(precision >= PRECISION, `precision ${precision}`);
      assert.ok(recall >= RECALL, `recall ${recall}`);
    });
  }
});
