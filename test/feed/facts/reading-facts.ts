import type {Note} from '../../../src/feed/feed.js';
import {Value} from '../../../src/feed/value.js';

/** What is read of a value, without the members that say nothing, and the places of the notes. */
export function read<Fact>(fact: (value: Value) => Fact, raw: unknown) {
  const notes: Note[] = [];
  const result = fact(new Value(raw, {notes, url: 'https://acme.example/jobs.json'}));
  return {fact: result && JSON.parse(JSON.stringify(result)), notes: notes.map(({pointer}) => pointer)};
}

export const clean = (fact: unknown) => ({fact, notes: []});
