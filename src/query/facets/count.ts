import type {Column} from './column.js';
import type {Tree} from './tree.js';

/** A column, and what its entries are counted for. */
export interface Countable {
  readonly column: Column;
  readonly tree: Tree;
  /** The number of the choice of each entry. */
  readonly nodes: Uint32Array;
}

/**
 * By choice: how many postings have it, or one within it. Each counts once, however often it says so.
 * @param open by posting: 1 for those that count
 * @param allowed by entry: 1 for those that count
 */
export function countChoices({column: {offsets, entries}, tree: {parents}, nodes}: Countable, open: Uint8Array, allowed?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(parents.length);
  const last = new Uint32Array(parents.length);
  for (let posting = 1; posting < offsets.length; posting++) {
    if (!open[posting - 1]) continue;
    for (let at = offsets[posting - 1]!; at < offsets[posting]!; at++) {
      const entry = entries[at]!;
      if (allowed && !allowed[entry]) continue;
      for (let node = nodes[entry]!; node && last[node] !== posting; node = parents[node]!) {
        last[node] = posting;
        counts[node]!++;
      }
    }
  }
  return counts;
}
