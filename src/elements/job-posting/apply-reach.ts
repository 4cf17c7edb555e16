import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells whether the first apply button has scrolled out of view, so that the last one may follow. */
export class ApplyReach implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  #observer: IntersectionObserver | undefined;
  #observed: Element | null = null;
  /** Whether the first button is above what is seen now. */
  passed = false;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const first = this.#host.renderRoot.querySelector('.actions');
    if (first === this.#observed) return;
    this.#observer ??= new IntersectionObserver(([entry]) => {
      const passed = !entry!.isIntersecting && entry!.boundingClientRect.bottom < 1;
      if (passed !== this.passed) this.#host.requestUpdate();
      this.passed = passed;
    });
    this.#observer.disconnect();
    if (first) this.#observer.observe(first);
    this.#observed = first;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }
}
