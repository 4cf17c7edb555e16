import type {Posting} from '../../posting/posting.js';

/** What a facet says of each posting: numbers of entries, those of all postings one after the other. */
export interface Column {
  /** Where the entries of each posting begin, and where the last one's end. Each has at least one. */
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
}

/** What postings say, before it is known what that means. */
export interface RawColumn extends Column {
  /** The text of each entry; "" of a posting that says nothing. */
  readonly texts: readonly string[];
  /** How often each entry stands. */
  readonly counts: readonly number[];
}

/** @param textsOf what a posting says, the same text for the same */
export function readColumn(postings: readonly Posting[], textsOf: (posting: Posting) => readonly string[]): RawColumn {
  const numbers = new Map([['', 0]]);
  const [counts, entries] = [[0], [] as number[]];
  const offsets = new Uint32Array(postings.length + 1);
  postings.forEach((posting, index) => {
    const texts = textsOf(posting);
    for (const text of texts.length > 0 ? texts : NOTHING) {
      const number = numbers.get(text) ?? counts.push(0) - 1;
      numbers.set(text, number);
      counts[number]!++;
      entries.push(number);
    }
    offsets[index + 1] = entries.length;
  });
  return {offsets, entries: new Uint32Array(entries), texts: [...numbers.keys()], counts};
}

const NOTHING = [''];

/** The column with other entries: for each of its own, one or several. */
export function mapColumn({offsets: from, entries: raw}: Column, map: readonly (readonly number[])[]): Column {
  const offsets = new Uint32Array(from.length);
  const entries: number[] = [];
  for (let posting = 0; posting + 1 < from.length; posting++) {
    for (let at = from[posting]!; at < from[posting + 1]!; at++) entries.push(...map[raw[at]!]!);
    offsets[posting + 1] = entries.length;
  }
  return {offsets, entries: new Uint32Array(entries)};
}

/** The numbers of a column's texts, those that stand most often first. */
export const byFrequency = ({counts}: RawColumn): number[] =>
  [...counts.keys()].sort((one, other) => counts[other]! - counts[one]! || one - other);

/** Which postings have an entry that is allowed: 1 for those. */
export function passing({offsets, entries}: Column, allowed: Uint8Array): Uint8Array {
  const passed = new Uint8Array(offsets.length - 1);
  for (let posting = 0; posting < passed.length; posting++) {
    for (let at = offsets[posting]!; at < offsets[posting + 1]!; at++) passed[posting]! |= allowed[entries[at]!]!;
  }
  return passed;
}
