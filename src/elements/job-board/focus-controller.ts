import type {ReactiveController} from 'lit';
import type {InnerElements} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';
import {shown} from './shown.js';

/** Moves the focus to a posting that is opened, and back to its card. */
export class FocusController implements ReactiveController {
  readonly #host: JobBoardElement;
  readonly #inner: InnerElements;
  readonly #shows: {readonly job: string | undefined};
  #job: string | undefined;
  #begun = false;
  /** Whether the page's address named the posting with which it begins, and it is not shown yet. */
  #isArriving = false;

  /** @param shows which posting is open */
  constructor(host: JobBoardElement, inner: InnerElements, shows: {readonly job: string | undefined}) {
    this.#host = host;
    this.#inner = inner;
    this.#shows = shows;
    host.addController(this);
  }

  hostUpdated(): void {
    const {job} = this.#shows;
    const before = this.#job;
    this.#job = job;
    const {state, change} = this.#host.feedSource;
    // What a page begins with takes nobody's focus.
    if (this.#begun && job !== before) void this.#move(before);
    else if (job !== before) this.#isArriving = change === 'address';
    this.#begun ||= Boolean(state.feed);
    if (this.#isArriving && this.#inner.posting.isConnected) void this.#arrive();
  }

  /** Whether the focus is in the board, or nowhere, as after what had it has gone: somebody may be elsewhere in the page. */
  get #isHere(): boolean {
    const {body, activeElement} = this.#host.ownerDocument;
    const {activeElement: near} = this.#host.getRootNode() as Document | ShadowRoot;
    return !activeElement || activeElement === body || this.#host.contains(near);
  }

  async #move(before: string | undefined): Promise<void> {
    if (!this.#isHere) return;
    const job = this.#job;
    const {posting, list} = this.#inner;
    await shown(job === undefined ? list : posting);
    if (job !== this.#job || !this.#isHere) return;
    if (job === undefined) list.focusPosting(before!);
    else this.#focusPosting();
  }

  /** A link to a posting leads to it as one to a heading does, if it stands far down the page and nobody has been there before. */
  async #arrive(): Promise<void> {
    this.#isArriving = false;
    await shown(this.#inner.posting);
    const {document, performance, scrollY} = this.#host.ownerDocument.defaultView!;
    const [{type} = {type: ''}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isElsewhere = type !== 'navigate' || scrollY > 0 || document.querySelector(':target');
    if (!isElsewhere) this.#bringUp();
  }

  /** With the way back in view: it stands above. Where it is far down, there is more to read with it at the top. */
  #focusPosting(): void {
    if (!this.#inner.posting.isConnected) return;
    this.#inner.posting.focus();
    this.#host.renderRoot.querySelector('.navigation')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    if (this.#host.layout !== 'inline') this.#bringUp();
  }

  /** Of the whole pane, not of what stands in it: beside the list it scrolls by itself. */
  #bringUp(): void {
    const pane = this.#host.renderRoot.querySelector('.posting-pane');
    const isFar = pane && pane.getBoundingClientRect().top > this.#host.ownerDocument.defaultView!.innerHeight / 2;
    if (isFar) pane.scrollIntoView({block: 'start', behavior: 'instant'});
  }
}
