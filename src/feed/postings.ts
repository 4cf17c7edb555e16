import type {Posting} from '../posting/posting.js';
import type {Value} from './value.js';

/**
 * Reads entries as postings, each on its own: one that cannot be read is left out
 * with a note and never hides the others. Gives every posting an id that is unique in the feed.
 * @param read gives a posting with an id (may be ""), or undefined for an entry that is none
 */
export function readPostings(entries: readonly Value[], read: (entry: Value) => Posting | undefined): Posting[] {
  const ids = new Set<string>();
  return entries.flatMap((entry, index) => {
    const {notes} = entry;
    const firstNote = notes.length;
    const posting = attempt(entry, read);
    if (!posting) return [];
    const id = uniqueId(posting, index, ids, entry);
    for (let at = firstNote; at < notes.length; at++) notes[at] = {posting: id, ...notes[at]!};
    return id === posting.id ? posting : {...posting, id};
  });
}

function attempt(entry: Value, read: (entry: Value) => Posting | undefined): Posting | undefined {
  if (!entry.isObject) {
    entry.note('Left out an entry that is not an object.');
    return undefined;
  }
  try {
    const posting = read(entry);
    if (posting?.title) return posting;
    if (posting) entry.note('Left out a posting without a title.');
  } catch (error) {
    entry.note(`Left out a posting that could not be read: ${String(error)}`);
  }
  return undefined;
}

function uniqueId(posting: Posting, index: number, ids: Set<string>, entry: Value): string {
  let id = posting.id;
  if (!id) {
    id = posting.url ?? `job-${index + 1}`;
    entry.note(`This posting has no id; "${id}" stands in, so a link to it may break when the feed changes.`);
  }
  if (ids.has(id)) {
    entry.note(`The id "${id}" is used twice; links to this posting may break when the feed changes.`);
    while (ids.has(id)) id += `-${index + 1}`;
  }
  ids.add(id);
  return id;
}
