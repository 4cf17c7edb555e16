import type {Posting} from '../../posting/posting.js';
import {byFrequency, readColumn} from './column.js';
import {countChoices, type Countable} from './count.js';
import {chosenKeys, type Choices, type Counted, type FacetIndex} from './facet-index.js';
import type {Facet} from './facet.js';
import {byCount, labelIn, listChoices, makeOptions, type CompareChoices, type Listing} from './options.js';
import {Tree, UNSTATED} from './tree.js';
import type {Words} from './words.js';

/** What a facet may have of its own. */
export interface Rules {
  /** By entry: 1 for those that these choices let through. */
  allows(chosen: readonly number[], choices: Choices): Uint8Array;
  /** By choice: how many postings have it. */
  count(counted: Counted): Uint32Array;
  readonly compareChoices: CompareChoices;
}

/** By entry: 1 for those of these choices, or of one within them. */
export function entriesWithin({tree, nodes}: Countable, chosen: readonly number[]): Uint8Array {
  const flags = tree.within(chosen);
  return Uint8Array.from(nodes, (node) => flags[node]!);
}

/** The index of a facet whose values are choices. */
export function choiceIndex(name: string, {labelOf}: Pick<Facet, 'labelOf'>, countable: Countable, rules: Partial<Rules> = {}): FacetIndex {
  const {allows = (chosen) => entriesWithin(countable, chosen), count = ({open}) => countChoices(countable, open)} = rules;
  const {column, tree, nodes} = countable;
  const listingIn = rememberedByWords((words) => listChoices(countable, rules.compareChoices ?? byCount(countable), labelOf, words));
  return {
    column,
    isKnown: nodes.some((node) => node !== UNSTATED),
    allowed(choices) {
      const keys = chosenKeys(choices, name);
      return keys.length > 0 ? allows(keys.flatMap((key) => tree.find(key)), choices) : undefined;
    },
    options: (counted) =>
      makeOptions(countable, listingIn(counted.words), count(counted), chosenKeys(counted.choices, name), labelIn(counted.words, labelOf)),
  };
}

function rememberedByWords(list: (words: Words) => Listing): (words: Words) => Listing {
  const known = new WeakMap<Words, Listing>();
  return (words) => {
    const listing = known.get(words) ?? list(words);
    known.set(words, listing);
    return listing;
  };
}

/** The index of a facet that has a column of its own. A choice that is spelled in several ways is called by the most frequent one. */
export function simpleIndex(name: string, facet: Facet, postings: readonly Posting[], tree = new Tree(), rules?: Partial<Rules>): FacetIndex {
  const column = readColumn(postings, facet.textsOf);
  const nodes = new Uint32Array(column.texts.length);
  for (const entry of byFrequency(column)) nodes[entry] = tree.addFirst(facet.pathsOf(column.texts[entry]!));
  return choiceIndex(name, facet, {column, tree, nodes}, rules);
}
