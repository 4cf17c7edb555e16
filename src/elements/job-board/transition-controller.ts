import type {ReactiveController} from 'lit';
import type {InnerElements} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';

/** An element that can have a view transition of its own: newer than the page's. */
interface Scope extends Element {
  startViewTransition?(update: () => Promise<unknown>): {readonly ready: Promise<void>};
}

/**
 * Opens and closes a posting in a view transition, where motion is welcome and the platform keeps it within
 * an element. One of the whole page would hold up what is not ours: its animations, its clicks, its own transitions.
 */
export class TransitionController implements ReactiveController {
  readonly #host: JobBoardElement;
  readonly #inner: InnerElements;
  #isUnderWay = false;
  /** The id of the posting to show: until the platform has its picture of the board, the one before. */
  job: string | undefined;

  constructor(host: JobBoardElement, inner: InnerElements) {
    this.#host = host;
    this.#inner = inner;
    host.addController(this);
  }

  hostUpdate(): void {
    const scope = this.#scope;
    if (this.#isUnderWay || this.#asked === this.job) return;
    if (!scope?.startViewTransition) return this.#follow();
    this.#isUnderWay = true;
    scope.startViewTransition(() => this.#render()).ready.catch(() => {
      // Another one has taken its place, or the page is out of sight: it is rendered all the same.
    });
  }

  get #asked(): string | undefined {
    return this.#host.feedSource.query.job;
  }

  /**
   * What changes, if it does so by opening or closing something and not only from one posting to another. By Back and
   * Forward it changes at once: browsers then scroll to where the page was, and some have transitions of their own.
   */
  get #scope(): Scope | null {
    const {layout, renderRoot, feedSource} = this.#host;
    const isChange = (this.job === undefined) !== (this.#asked === undefined) && (layout === 'beside' || layout === 'replace');
    return isChange && feedSource.change !== 'address' && matchMedia('(prefers-reduced-motion: no-preference)').matches ? renderRoot.querySelector('.board') : null;
  }

  #follow(): void {
    this.job = this.#asked;
  }

  async #render(): Promise<void> {
    this.#isUnderWay = false;
    this.#follow();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#inner.posting.updateComplete;
  }
}
