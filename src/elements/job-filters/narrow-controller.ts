import type {ReactiveController} from 'lit';
import type {JobFiltersElement} from './job-filters.js';

/** Below this width, in pixels, all facets are behind one button. */
const NARROW = 640;

/** Tells whether an element is narrow: what it renders then is another thing, not only another look. */
export class NarrowController implements ReactiveController {
  readonly #host: JobFiltersElement;
  #observer: ResizeObserver | undefined;
  isNarrow: boolean;

  constructor(host: JobFiltersElement) {
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

  /** What is not laid out has no width, and is not narrow for that; a column beside something else is meant to be. */
  #measure(): boolean {
    const {clientWidth, layout, ownerDocument} = this.#host;
    const isBeside = layout === 'column' && clientWidth < ownerDocument.documentElement.clientWidth / 2;
    return clientWidth > 0 && clientWidth < NARROW && !isBeside;
  }
}
