import type {ReactiveControllerHost} from 'lit';
import type {Query} from '../../query/query.js';
import type {SharedSource} from '../shared/feed-controller.js';
import {painted} from '../shared/painted.js';

/** How far down a card counts as in sight, in heights of the window: those that come may be lower than those that go. */
const REACH = 1.5;

/** While somebody types, the cards in sight come first, and the others when those are painted. */
export class CardsInSight {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  /** What the cards in sight are the answer to. */
  #first: Query | undefined;
  /** What all of them are. */
  #whole: Query | undefined;
  #count = Infinity;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
  }

  /** How many cards of a list are rendered now; those after them stay as they are. */
  count({query, change}: SharedSource): number {
    if (change !== 'typing' || query === this.#whole) return Infinity;
    if (query !== this.#first) {
      this.#first = query;
      this.#count = countInSight(this.#host.renderRoot);
      void painted().then(() => this.#goOn(query));
    }
    return this.#count;
  }

  #goOn(query: Query): void {
    this.#whole = query;
    this.#host.requestUpdate();
  }
}

function countInSight(root: ParentNode): number {
  const below = [...root.querySelectorAll('.card')].findIndex((card) => card.getBoundingClientRect().top > REACH * innerHeight);
  return below < 0 ? Infinity : below;
}
