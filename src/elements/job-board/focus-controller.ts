import type {ReactiveController} from 'lit';
import type {createInner} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';

/** Moves the focus to a posting that is opened, and back to its card. */
export class FocusController implements ReactiveController {
  readonly #host: JobBoardElement;
  readonly #inner: ReturnType<typeof createInner>;
  #job: string | undefined;
  #begun = false;

  constructor(host: JobBoardElement, inner: ReturnType<typeof createInner>) {
    this.#host = host;
    this.#inner = inner;
    host.addController(this);
  }

  hostUpdated(): void {
    const {query, state} = this.#host.feedSource;
    const before = this.#job;
    const begins = !this.#begun;
    this.#job = query.job;
    this.#begun ||= Boolean(state.feed);
    // What a page begins with takes nobody's focus, nor does a change while somebody is elsewhere in the page.
    if (!begins && query.job !== before && this.#isHere) void this.#move(before);
  }

  /** Whether the focus is in the board, or was in what has just gone. */
  get #isHere(): boolean {
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === this.#host.ownerDocument.body || activeElement === this.#host || this.#host.contains(activeElement);
  }

  async #move(before: string | undefined): Promise<void> {
    const {posting, list} = this.#inner;
    if (this.#job !== undefined) {
      await isShown(posting);
      if (posting.isConnected) posting.focus();
    } else if (before !== undefined) {
      await list.updateComplete;
      list.focusPosting(before);
    }
  }
}

/** Waits until an element shows something else than that it waits. */
const isShown = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (element.matches(':state(loading)')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    look();
  });
