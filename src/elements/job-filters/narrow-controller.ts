import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Below this width, in pixels, all facets are behind one button. */
const NARROW = 640;

/** Tells whether an element is narrow: what it renders then is another thing, not only another look. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  isNarrow: boolean;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.isNarrow = this.#measure();
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      const isNarrow = this.#measure();
      if (isNarrow !== this.isNarrow) this.#host.requestUpdate();
      this.isNarrow = isNarrow;
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** What is not laid out has no width, and is not narrow for that. */
  #measure(): boolean {
    const {clientWidth} = this.#host;
    return clientWidth > 0 && clientWidth < NARROW;
  }
}
