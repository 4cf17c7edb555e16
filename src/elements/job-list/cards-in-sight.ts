import type {ReactiveControllerHost} from 'lit';
import type {Query} from '../../query/query.js';
import {afterPaint} from '../shared/after-paint.js';
import type {SharedSource} from '../shared/feed-controller.js';

/** How far down a card counts as in sight, in heights of the window: those that come may be lower than those that go. */
const REACH = 1.5;

/**
 * While somebody types, the cards in sight come first, and the others when those are painted.
 * @returns how many cards of a list are rendered now; those after them stay as they are
 */
export function cardsInSight(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}): (source: SharedSource) => number {
  const isPainted = afterPaint<Query>(host);
  return ({query, change}) => (change !== 'typing' || isPainted(query) ? Infinity : countInSight(host.renderRoot));
}

function countInSight(root: ParentNode): number {
  const below = [...root.querySelectorAll('.card')].findIndex((card) => card.getBoundingClientRect().top > REACH * innerHeight);
  return below < 0 ? Infinity : below;
}
