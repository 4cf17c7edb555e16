import type {ReactiveController} from 'lit';
import {JobImpressionEvent} from '../../events.js';
import type {Posting} from '../../posting/posting.js';
import type {JobListElement} from './job-list.js';

/** How long a card has to be in view to count as seen: the measure of the Media Rating Council's viewable impression. */
const SEEN_MS = 1000;

/** How much of it. */
const SEEN_PART = 0.5;

/** Tells of each card that is seen, once. */
export class Impressions implements ReactiveController {
  readonly #host: JobListElement;
  readonly #postingOf: (id: string) => Posting | undefined;
  readonly #seen = new Set<string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  /** What each card showed when it was looked at last. */
  #watched = new WeakMap<Element, string>();
  #observer: IntersectionObserver | undefined;

  constructor(host: JobListElement, postingOf: (id: string) => Posting | undefined) {
    this.#host = host;
    this.#postingOf = postingOf;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.impressions) return this.hostDisconnected();
    this.#observer ??= new IntersectionObserver((entries) => entries.forEach((entry) => this.#look(entry)), {threshold: SEEN_PART});
    for (const card of this.#host.renderRoot.querySelectorAll<HTMLElement>('.card[data-id]')) this.#watch(card, card.dataset['id']!);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
    this.#watched = new WeakMap();
  }

  /** A card may show another posting by now: an observer looks at it anew when it begins anew. */
  #watch(card: Element, id: string): void {
    if (this.#watched.get(card) === id) return;
    this.#watched.set(card, id);
    clearTimeout(this.#timers.get(card));
    this.#observer!.unobserve(card);
    this.#observer!.observe(card);
  }

  #look({target, intersectionRatio}: IntersectionObserverEntry): void {
    clearTimeout(this.#timers.get(target));
    if (intersectionRatio >= SEEN_PART) this.#timers.set(target, setTimeout(() => this.#see(target as HTMLElement), SEEN_MS));
  }

  #see({dataset: {id = ''}}: HTMLElement): void {
    const posting = this.#postingOf(id);
    if (!posting || this.#seen.has(id)) return;
    this.#seen.add(id);
    const event = new JobImpressionEvent(posting);
    this.#host.dispatchEvent(event);
  }
}
