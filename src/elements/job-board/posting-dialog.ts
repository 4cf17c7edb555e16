import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {JobBoardElement} from './job-board.js';

/** The dialog with the open posting. It is closed by the Escape key, a press beside it, or whoever closes the posting. */
export class PostingDialog implements ReactiveController {
  readonly #host: JobBoardElement;
  readonly #close: () => void;
  #isPressedBeside = false;

  /** @param close closes the posting */
  constructor(host: JobBoardElement, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#element;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Otherwise it would come back with its element as one that is open, but no longer modal. */
  hostDisconnected(): void {
    this.#element?.removeAttribute('open');
  }

  render(label: string, content: unknown): TemplateResult {
    return html`<dialog part="dialog board-dialog" aria-label=${label} @close=${this.#close}
      @pointerdown=${this.#press} @click=${this.#release}>${content}</dialog>`;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** What is selected in the posting may end beside it: that closes nothing. */
  readonly #press = (event: PointerEvent): void => {
    this.#isPressedBeside = isBeside(event);
  };

  readonly #release = (event: MouseEvent): void => {
    if (this.#isPressedBeside && isBeside(event)) this.#close();
    this.#isPressedBeside = false;
  };
}

/** On the backdrop, which is the dialog's own, as its padding is. */
function isBeside({target, currentTarget, clientX: x, clientY: y}: MouseEvent): boolean {
  const {left, right, top, bottom} = (currentTarget as Element).getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}
