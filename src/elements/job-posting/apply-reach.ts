import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What is below counts as seen: from there to above is no change to the browser, and whoever jumps down the page would have no button. */
const BELOW = '0px 0px 1000000px 0px';

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
    this.#observer ??= new IntersectionObserver((entries) => {
      const {isIntersecting, boundingClientRect: {bottom}} = entries.at(-1)!;
      const passed = !isIntersecting && bottom < 1;
      if (passed !== this.passed) this.#host.requestUpdate();
      this.passed = passed;
    }, {rootMargin: BELOW});
    this.#observer.disconnect();
    if (first) this.#observer.observe(first);
    this.#observed = first;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }
}
