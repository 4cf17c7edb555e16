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
 * By place: how many postings one finds who asks for remote work there.
 * @param open by posting: 1 for those that count
 * @param allowed by spot: 1 for those that count
 */
export function countReach(spots: Spots, open: Uint8Array, allowed?: Uint8Array): Uint32Array {
  const {column: {offsets, entries}} = spots.places;
  const counter = new ReachCounter(spots);
  for (let posting = 1; posting < offsets.length; posting++) {
    if (!open[posting - 1]) continue;
    const own: number[] = [];
    for (let at = offsets[posting - 1]!; at < offsets[posting]!; at++) if (!allowed || allowed[entries[at]!]) own.push(entries[at]!);
    counter.count(posting, own);
  }
  return counter.total();
}

/** What is within a remote place is counted once for all postings, at the end: there may be thousands of places in the world. */
class ReachCounter {
  readonly #parents: readonly number[];
  readonly #counts: Uint32Array;
  readonly #reaching: Uint32Array;
  /** By place: the posting that was counted last, and the one that last reached all within it. */
  readonly #counted: Uint32Array;
  readonly #reached: Uint32Array;

  constructor(private readonly spots: Spots) {
    this.#parents = spots.places.tree.parents;
    const {length} = this.#parents;
    [this.#counts, this.#reaching, this.#counted, this.#reached] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  }

  count(posting: number, own: readonly number[]): void {
    const {places: {nodes}, isRemote} = this.spots;
    const sources = own.filter((spot) => isRemote[spot]).map((spot) => sourceOf(nodes[spot]!));
    for (const source of sources) this.#reached[source] = posting;
    for (const source of new Set(sources)) if (source === ROOT || !this.#isReached(this.#parents[source]!, posting)) this.#reaching[source]!++;
    for (const spot of own) {
      for (let place = nodes[spot]!; place && this.#counted[place] !== posting; place = this.#parents[place]!) {
        this.#counted[place] = posting;
        if (!this.#isReached(place, posting)) this.#counts[place]!++;
      }
    }
  }

  #isReached(place: number, posting: number): boolean {
    return this.#reached[place] === posting || (place !== ROOT && this.#isReached(this.#parents[place]!, posting));
  }

  total(): Uint32Array {
    for (let place = ROOT + 1; place < this.#parents.length; place++) this.#reaching[place]! += this.#reaching[this.#parents[place]!]!;
    return this.#counts.map((count, place) => count + this.#reaching[place]!);
  }
}
