import type {ReactiveController} from 'lit';
import {JobImpressionEvent} from '../../events.js';
import type {Posting} from '../../posting/posting.js';
import type {JobListElement} from './job-list.js';

/** How long a card has to be in view to count as seen: the measure of the Media Rating Council's viewable impression. */
const SEEN_MS = 1000;

/** Tells of each card that is seen, once: half of it in view for a second. */
export class Impressions implements ReactiveController {
  readonly #host: JobListElement;
  readonly #postingOf: (id: string) => Posting | undefined;
  readonly #seen = new Set<string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #watched = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: JobListElement, postingOf: (id: string) => Posting | undefined) {
    this.#host = host;
    this.#postingOf = postingOf;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.impressions) return this.hostDisconnected();
    this.#observer ??= new IntersectionObserver((entries) => entries.forEach((entry) => this.#look(entry)), {threshold: 0.5});
    for (const card of this.#host.renderRoot.querySelectorAll('.card[data-id]')) {
      if (!this.#watched.has(card)) this.#observer.observe(card);
      this.#watched.add(card);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
    this.#watched = new WeakSet();
  }

  #look({target, isIntersecting}: IntersectionObserverEntry): void {
    clearTimeout(this.#timers.get(target));
    if (isIntersecting) this.#timers.set(target, setTimeout(() => this.#see(target as HTMLElement), SEEN_MS));
  }

  /** A card's element may show another posting by now: what counts is the one it shows. */
  #see({dataset: {id = ''}}: HTMLElement): void {
    const posting = this.#postingOf(id);
    if (!posting || this.#seen.has(id)) return;
    this.#seen.add(id);
    const event = new JobImpressionEvent(posting);
    this.#host.dispatchEvent(event);
  }
}
