import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Section} from '../../posting/section.js';

/**
 * Keeps a posting's structured data in the page's head while it is shown. In the head, because
 * search engines read it there, and because our shadow root is not theirs to read.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #script: Element | undefined;
  #posting: Posting | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows this posting's data instead of what was there; of undefined, none. @param sections its texts, read */
  show(posting: Posting | undefined, sections: readonly Section[] = []): void {
    if (posting === this.#posting) return;
    this.#posting = posting;
    this.#script?.remove();
    this.#script = undefined;
    if (posting) void this.#add(posting, sections);
  }

  async #add(posting: Posting, sections: readonly Section[]): Promise<void> {
    const {structuredDataScript} = await import('./structured-data-script.js');
    // An element that was moved meanwhile has asked for the same one twice.
    if (posting !== this.#posting || this.#script) return;
    this.#script = structuredDataScript(posting, sections);
    this.#host.ownerDocument.head.append(this.#script);
  }
}
