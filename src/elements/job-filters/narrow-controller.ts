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
    // What is rendered then may be higher or lower: in the observer's own turn, the page would be told of a loop.
    // In a frame that a page has moved us to, an observer of the page's own would look before that is laid out.
    const {ResizeObserver} = this.#host.ownerDocument.defaultView!;
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#look));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #look = (): void => {
    const isNarrow = this.#measure();
    if (isNarrow !== this.isNarrow) this.#host.requestUpdate();
    this.isNarrow = isNarrow;
  };

  /** What is not laid out has no width, and is not narrow for that; a column beside something else is meant to be. */
  #measure(): boolean {
    const {clientWidth, layout, ownerDocument} = this.#host;
    const isBeside = layout === 'column' && clientWidth < ownerDocument.documentElement.clientWidth / 2;
    return clientWidth > 0 && clientWidth < NARROW && !isBeside;
  }
}
