import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Strings} from '../../text/strings.js';

interface Shown {
  readonly title: string;
  readonly content: TemplateResult;
  /** What the focus returns to. */
  readonly opener: HTMLElement;
}

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** The dialog that an action opens. The Escape key and a button close it, and the focus goes back to where it was. */
export class ActionDialog implements ReactiveController {
  readonly #host: Host;
  #shown: Shown | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Otherwise it would come back with its element as one that is open, but no longer modal. */
  hostDisconnected(): void {
    this.drop();
  }

  /** Opens the dialog, or changes what it shows. */
  async open(shown: Shown): Promise<void> {
    this.#shown = shown;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#element;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  readonly close = (): void => {
    this.#element?.close();
    this.#end();
  };

  /** Takes the dialog away, and leaves the focus to whoever has moved it. */
  drop(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  render({close}: Strings): unknown {
    if (!this.#shown) return nothing;
    return html`
      <dialog class="dialog" part="dialog" aria-labelledby="dialog-title" closedby="any" @close=${this.#closed}>
        <h2 id="dialog-title" class="dialog-title" part="dialog-title">${this.#shown.title}</h2>
        ${this.#shown.content}
        <button class="button" part="close button" type="button" @click=${this.close}>${close}</button>
      </dialog>
    `;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('.dialog');
  }

  /** Told a little late: by then, it may be open again. */
  readonly #closed = ({target}: Event): void => {
    if (target === this.#element && !this.#element?.open) this.#end();
  };

  #end(): void {
    // A browser does so itself, but not where pressing a button by mouse doesn't focus it.
    this.#shown?.opener.focus();
    this.drop();
  }
}
