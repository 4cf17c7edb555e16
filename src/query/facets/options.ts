import {oneLine} from '../../posting/one-line.js';
import type {FacetOption} from '../query.js';
import {countChoices, type Countable} from './count.js';
import type {Facet} from './facet.js';
import {keyOf, NOT_STATED} from './key.js';
import {ROOT, UNSTATED, type Step} from './tree.js';
import type {Words} from './words.js';

/** How the choices of a facet are listed in a language. */
export interface Listing {
  /** By choice. */
  readonly labels: readonly string[];
  /** By choice: those within it, in order. */
  readonly within: readonly (readonly number[])[];
}

/** Orders choices; 0 leaves it to their names. */
export type CompareChoices = (one: number, other: number) => number;

/** Those that more postings have come first. That is counted without a query, so that no choice moves when one is chosen. */
export function byCount(countable: Countable): CompareChoices {
  const totals = countChoices(countable, new Uint8Array(countable.column.offsets.length).fill(1));
  return (one, other) => totals[other]! - totals[one]!;
}

/** The choice of those that say nothing comes last, and only where there are such and others. */
export function listChoices({tree: {steps, parents}, column, nodes}: Countable, compareChoices: CompareChoices, labelOf: Facet['labelOf'], words: Words): Listing {
  const labels = steps.map(labelIn(words, labelOf));
  const within: number[][] = steps.map(() => []);
  for (let choice = UNSTATED + 1; choice < steps.length; choice++) within[parents[choice]!]!.push(choice);
  for (const choices of within) choices.sort((one, other) => compareChoices(one, other) || words.compare(labels[one]!, labels[other]!));
  if (steps.length > 2 && column.entries.some((entry) => nodes[entry] === UNSTATED)) within[ROOT]!.push(UNSTATED);
  return {labels, within};
}

export const labelIn = (words: Words, labelOf: Facet['labelOf']) => (step: Step): string =>
  step.key === NOT_STATED ? words.notStated : labelOf(step, words);

/**
 * Options of the choices that are listed, and of what is chosen besides: one must be able to take it back. What is chosen
 * has the key by which the query means it.
 */
export function makeOptions({tree}: Countable, {labels, within}: Listing, counts: Uint32Array, keys: readonly string[], label: (step: Step) => string): FacetOption[] {
  const isListed = (choice: number) => within[tree.parents[choice]!]!.includes(choice);
  const found = keys.map((key) => ({key, choices: tree.find(key)}));
  const chosen = new Map(found.flatMap(({key, choices}) => choices.map((choice) => [choice, key])));
  const optionsWithin = (parent: number): FacetOption[] => within[parent]!.map((choice) => ({
    key: chosen.get(choice) ?? tree.steps[choice]!.key,
    label: labels[choice]!,
    count: counts[choice]!,
    selected: chosen.has(choice),
    options: optionsWithin(choice),
  }));
  const others = found.filter(({choices}) => !choices.some(isListed)).map(({key, choices: [choice = -1]}) =>
    ({key, label: label({key: keyOf(key), name: oneLine(key)}), count: counts[choice] ?? 0, selected: true, options: []}));
  return [...optionsWithin(ROOT), ...others];
}
