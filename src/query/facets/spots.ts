import type {Posting} from '../../posting/posting.js';
import {byFrequency, mapColumn, readColumn} from './column.js';
import type {Countable} from './count.js';
import {locationsOf, placeTexts, workModeFacet, workModeOf} from './places.js';
import {gazetteerOf} from './places/gazetteer.js';
import {Tree, UNSTATED} from './tree.js';

/** The places of all postings, each with how one works there. */
export interface Spots {
  readonly places: Countable;
  readonly modes: Countable;
  /** By entry: 1 for those where one works remotely. */
  readonly isRemote: Uint8Array;
}

export function readSpots(postings: readonly Posting[]): Spots {
  const raw = readColumn(postings, placeTexts);
  const frequent = byFrequency(raw);
  const pathOf = gazetteerOf(frequent.flatMap((entry) => locationsOf(raw.texts[entry]!)));
  const [placeTree, modeTree] = [new Tree(), new Tree()];
  const [places, modes]: [number[], number[]] = [[], []];
  const spots: number[][] = [];
  for (const entry of frequent) {
    const text = raw.texts[entry]!;
    const own = locationsOf(text).map((location) => placeTree.add(pathOf(location)));
    const mode = modeTree.addFirst(workModeFacet.pathsOf(workModeOf(text)));
    spots[entry] = (own.length > 0 ? own : [UNSTATED]).map((place) => (modes.push(mode), places.push(place) - 1));
  }
  const column = mapColumn(raw, spots);
  return {
    places: {column, tree: placeTree, nodes: Uint32Array.from(places)},
    modes: {column, tree: modeTree, nodes: Uint32Array.from(modes)},
    isRemote: Uint8Array.from(modes, (mode) => Number(modeTree.steps[mode]!.key === 'remote')),
  };
}
