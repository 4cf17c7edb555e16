import type {Posting} from '../posting/posting.js';

/** A posting of a feed that may not have been read yet. */
export interface PostingEntry {
  readonly id: string;
  readonly posting: Posting;
}

const lists = new WeakMap<readonly Posting[], readonly PostingEntry[]>();

/**
 * An array of postings, each read when it is first looked at: showing the first twenty of ten
 * thousand reads twenty. It is an array in every way but one: to clone it or send it to a worker,
 * spread it first.
 */
export function lazyPostings(entries: readonly PostingEntry[]): readonly Posting[] {
  const known: Posting[] = new Array<Posting>(entries.length);
  const isEntry = (key: string | symbol): key is string => typeof key === 'string' && Object.hasOwn(entries, key) && key !== 'length';
  const postings = new Proxy(known, {
    has: (_, key) => isEntry(key) || Reflect.has(known, key),
    get: (_, key) => {
      if (isEntry(key) && !Object.hasOwn(known, key)) known[Number(key)] = entries[Number(key)]!.posting;
      return Reflect.get(known, key) as unknown;
    },
  });
  lists.set(postings, entries);
  return postings;
}

/** The entries of an array of postings, by which they are found and counted without being read. */
export const entriesOf = (postings: readonly Posting[]): readonly PostingEntry[] =>
  lists.get(postings) ?? postings.map((posting) => ({id: posting.id, posting}));

/** The posting with an id. */
export const postingById = (postings: readonly Posting[], id: string): Posting | undefined =>
  entriesOf(postings).find((entry) => entry.id === id)?.posting;
