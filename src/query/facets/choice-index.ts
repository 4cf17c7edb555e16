import type {Posting} from '../../posting/posting.js';
import {byFrequency, readColumn} from './column.js';
import {countChoices, type Countable} from './count.js';
import {chosenKeys, type Choices, type Counted, type FacetIndex} from './facet-index.js';
import type {Facet} from './facet.js';
import {keyOf} from './key.js';
import {byCount, labelIn, listChoices, makeOptions, type CompareChoices, type Listing} from './options.js';
import {ROOT, Tree, UNSTATED} from './tree.js';
import type {Words} from './words.js';

/** What a facet may have of its own. */
export interface Rules {
  /** By entry: 1 for those that these choices let through. */
  allows(chosen: readonly number[], choices: Choices): Uint8Array;
  /** By choice: how many postings have it. */
  count(counted: Counted): Uint32Array;
  compareChoices: CompareChoices;
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
  const listingIn = remembered((words: Words) => listChoices(countable, rules.compareChoices ?? byCount(countable), labelOf, words));
  return {
    column,
    isKnown: nodes.some((node) => node !== UNSTATED),
    allowed(choices) {
      const keys = chosenKeys(choices, name);
      return keys.length > 0 ? allows(keys.flatMap((key) => tree.find(key)), choices) : undefined;
    },
    options(counted) {
      const listing = listingIn(counted.words);
      const counts = count(counted);
      const found = chosenKeys(counted.choices, name).map((key) => ({key, choices: tree.find(key)}));
      const isListed = (choice: number) => listing.within[tree.parents[choice]!]!.includes(choice);
      const missing = found.filter(({choices}) => !choices.some(isListed)).map(({key, choices: [choice]}) => ({
        key, label: labelIn(counted.words, labelOf, {key: keyOf(key), name: key}), count: counts[choice ?? ROOT]!, selected: true, options: [],
      }));
      const chosen = new Map(found.flatMap(({key, choices}) => choices.map((choice) => [choice, key])));
      return [...makeOptions(countable, listing, counts, chosen), ...missing];
    },
  };
}

function remembered(list: (words: Words) => Listing): (words: Words) => Listing {
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
