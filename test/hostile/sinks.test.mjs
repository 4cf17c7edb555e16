/** What leaves the page: a calendar's file, structured data and links, made of attacks as they are, unread. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {showAll} from '../fuzz/show.mjs';
import {ATTACKS} from './read-attacks.mjs';

test('there are at least 300 attacks', () => assert.ok(ATTACKS.length >= 300, `${ATTACKS.length}`));

test('no attack makes a line of a calendar, or leads an application elsewhere', () => {
  for (const attack of ATTACKS) {
    const applyUrl = `https://acme.example/apply?job=${encodeURIComponent(attack.replace(/\p{Surrogate}/gu, ''))}`;
    const posting = {id: attack, title: attack, url: applyUrl, applyUrl, places: [{name: attack, workMode: 'remote'}], employmentType: [attack], baseSalary: [{text: attack, currency: attack, minValue: 1}], tags: [], validThrough: '2026-12-31', hiringOrganization: {name: attack}};
    assert.equal(showAll(posting, [{kind: 'other', title: attack, content: [{type: 'paragraph', content: [attack]}]}]), undefined, attack);
  }
});
