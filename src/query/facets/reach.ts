import type {Spots} from './spots.js';
import {ROOT, UNSTATED} from './tree.js';

/** A remote place that is not said is everywhere. */
const sourceOf = (place: number): number => (place === UNSTATED ? ROOT : place);

/** By spot: 1 for remote ones that one of these places is within. */
export function reachOf({places: {tree, nodes}, isRemote}: Spots, chosen: readonly number[]): Uint8Array {
  const around = tree.around(chosen);
  return isRemote.map((remote, spot) => remote & around[sourceOf(nodes[spot]!)]!);
}

/**
 * By place: how many postings one finds who asks for remote work there. What is within a remote place is counted once
 * for all postings, at the end, as there may be thousands of places in the world.
 * @param open by posting: 1 for those that count
 * @param allowed by spot: 1 for those that count
 */
export function countReach({places: {column: {offsets, entries}, tree: {parents}, nodes}, isRemote}: Spots, open: Uint8Array, allowed?: Uint8Array): Uint32Array {
  const newNumbers = () => new Uint32Array(parents.length);
  const [counts, reaching, lastCounted, lastReaching] = [newNumbers(), newNumbers(), newNumbers(), newNumbers()];
  const isReached = (place: number, posting: number): boolean => lastReaching[place] === posting || (place !== ROOT && isReached(parents[place]!, posting));
  for (let posting = 1; posting < offsets.length; posting++) {
    if (!open[posting - 1]) continue;
    const spots = entries.subarray(offsets[posting - 1], offsets[posting]);
    for (const spot of spots) if (isRemote[spot] && (!allowed || allowed[spot])) lastReaching[sourceOf(nodes[spot]!)] = posting;
    if (lastReaching[ROOT] === posting) reaching[ROOT]!++;
    else for (const spot of spots) {
      if (allowed && !allowed[spot]) continue;
      for (let place = nodes[spot]!; place && lastCounted[place] !== posting; place = parents[place]!) {
        lastCounted[place] = posting;
        if (!isReached(parents[place]!, posting)) (lastReaching[place] === posting ? reaching : counts)[place]!++;
      }
    }
  }
  for (let place = ROOT + 1; place < parents.length; place++) counts[place]! += reaching[place]! += reaching[parents[place]!]!;
  return counts;
}
