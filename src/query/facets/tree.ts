import {keyOf, NOT_STATED} from './key.js';

/** A choice. Its key tells it from all others of the facet: of Berlin, `de/berlin`. */
export interface Step {
  readonly key: string;
  /** What the feed calls it. */
  readonly name: string;
}

/** A choice after those that it is within, the outermost first. */
export type Path = readonly Step[];

/** The number of what all choices are within; no choice itself. */
export const ROOT = 0;
/** The number of the choice of those that say nothing. */
export const UNSTATED = 1;

/** The choices of a facet, by number; each stands after the one that it is within. */
export class Tree {
  readonly steps: Step[] = [{key: '', name: ''}, {key: NOT_STATED, name: NOT_STATED}];
  readonly parents: number[] = [ROOT, ROOT];
  readonly #numbers = new Map([[NOT_STATED, UNSTATED]]);

  /** @returns the number of the innermost choice */
  add(path: Path): number {
    return path.reduce((parent, step) => this.#numbers.get(step.key) ?? this.#append(parent, step), ROOT);
  }

  /** Adds the first of the paths of a value. Without any, it says nothing. */
  addFirst([path]: readonly Path[]): number {
    return path ? this.add(path) : UNSTATED;
  }

  #append(parent: number, step: Step): number {
    this.parents.push(parent);
    const number = this.steps.push(step) - 1;
    this.#numbers.set(step.key, number);
    return number;
  }

  /** The choices that a query's key means: its own, or else those that {@link isShort} tells. */
  find(key: string): readonly number[] {
    const clean = keyOf(key);
    const number = this.#numbers.get(clean);
    if (number !== undefined) return [number];
    const hasLevels = this.parents.some((parent) => parent !== ROOT);
    const levels = clean.split('/');
    return hasLevels ? [...this.steps.keys()].filter((choice) => choice > UNSTATED && isShort(levels, this.steps[choice]!.key)) : [];
  }

  /** By number: 1 for these choices, and for those within them. */
  within(chosen: readonly number[]): Uint8Array {
    const flags = new Uint8Array(this.steps.length);
    for (const number of chosen) flags[number] = 1;
    this.parents.forEach((parent, number) => (flags[number]! |= flags[parent]!));
    return flags;
  }

  /** By number: 1 for what one of these choices is within. */
  around(chosen: readonly number[]): Uint8Array {
    const flags = new Uint8Array(this.steps.length);
    for (const number of chosen) for (let parent = number; parent !== ROOT; ) flags[(parent = this.parents[parent]!)] = 1;
    return flags;
  }
}

/**
 * Whether one of two keys is the other with levels left out: `berlin` and `de/berlin` mean the same, and so do `de/munich`
 * and `de/bavaria/munich`. So a link stays true when a feed says more or less of its places than before.
 */
function isShort(levels: readonly string[], key: string): boolean {
  const others = key.split('/');
  return levels.at(-1) === others.at(-1) && (levels.every((level) => others.includes(level)) || others.every((level) => levels.includes(level)));
}

/** As {@link Tree.find}, for one path: whether a key means one of its choices. */
export const isMeant = (path: Path, key: string): boolean =>
  path.some((step, depth) => step.key === key || (depth > 0 && isShort(key.split('/'), step.key)));
