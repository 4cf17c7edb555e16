import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Posting} from '../../posting/posting.js';

/**
 * Keeps a posting's structured data in the page's head while it is shown. In the head, because
 * search engines read it there, and because our shadow root is not theirs to read.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #script: HTMLScriptElement | undefined;
  #posting: Posting | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows this posting's data instead of what was there; of undefined, none. */
  show(posting: Posting | undefined): void {
    if (posting === this.#posting) return;
    this.#posting = posting;
    this.#script?.remove();
    if (posting) void this.#add(posting);
  }

  async #add(posting: Posting): Promise<void> {
    const {jobPostingText} = await import('./load-structured-data.js');
    if (posting !== this.#posting) return;
    const page = this.#host.ownerDocument;
    this.#script = page.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(jobPostingText(posting));
    page.head.append(this.#script);
  }
}
