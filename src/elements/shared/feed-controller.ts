import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {IDLE, type FeedState} from '../../feed/feed.js';
import {FeedError} from '../../feed/feed-error.js';
import type {FeedSource} from '../../feed/request.js';
import {onProvider} from './feed-context.js';

/** How long an element that was given nothing waits for a script to give it something. */
const PATIENCE_MS = 1000;

/**
 * Ties a feed to an element's life: asks for it while the element is in a page, and renders the
 * element anew when it changes. It is a source itself, for elements that share theirs.
 */
export class FeedController implements ReactiveController, FeedSource {
  readonly #host: ReactiveControllerHost & Element;
  readonly #find: () => FeedSource | undefined;
  readonly #needed: boolean;
  readonly #listeners = new Set<() => void>();
  #source: FeedSource | undefined;
  #stop: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  #unfed: FeedState = IDLE;

  /**
   * @param find the source to use, asked before each render
   * @param needed whether it is an error to have none after a while
   */
  constructor(host: ReactiveControllerHost & Element, find: () => FeedSource | undefined, needed = false) {
    this.#host = host;
    this.#find = find;
    this.#needed = needed;
    host.addController(this);
  }

  /** How far the feed is; after a while without one, an error that says so. */
  get state(): FeedState {
    return this.#source?.state ?? this.#unfed;
  }

  get proxy(): string | undefined {
    return this.#source?.proxy;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  reload(): void {
    this.#source?.reload();
  }

  hostConnected(): void {
    const stopListening = onProvider(this.#host.ownerDocument, () => this.#host.requestUpdate());
    const patience = this.#needed ? setTimeout(() => this.#giveUp(), PATIENCE_MS) : undefined;
    this.#stopWaiting = () => {
      stopListening();
      clearTimeout(patience);
    };
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#use(this.#find());
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    // An element that is moved is back by then, and what it waits for goes on.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  #giveUp(): void {
    const message = `<${this.#host.localName}> was given no feed: set src, feed, or a data property.`;
    this.#unfed = {phase: 'failed', error: new FeedError('source', message)};
    if (!this.#source) this.#changed();
  }

  #use(source: FeedSource | undefined): void {
    if (source === this.#source) return;
    const stop = this.#stop;
    this.#source = source;
    this.#stop = source?.subscribe(() => this.#changed());
    stop?.();
    this.#changed();
  }

  #changed(): void {
    this.#host.requestUpdate();
    for (const listener of [...this.#listeners]) listener();
  }
}
