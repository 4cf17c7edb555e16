import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fill, type Strings} from '../../text/strings.js';

/** Something that is asked for, and how to take it back. */
export interface Chip {
  readonly id: string;
  /** For people, in their language. */
  readonly label: string;
  remove(): void;
}

/** What is active: a button takes one of it away, the last one all. What is taken away is gone, so the focus goes to what stands next. */
export class Chips {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render(chips: readonly Chip[], clear: () => void, {filters, removeFilter, clearFilters}: Strings): TemplateResult | typeof nothing {
    if (chips.length === 0) return nothing;
    const renderChip = ({label, remove}: Chip, index: number) => html`<li><button class="button chip" part="chip button" type="button"
      aria-label=${fill(removeFilter, {filter: label})} @click=${() => this.#leave(remove, index)}><span dir="auto">${label}</span><span aria-hidden="true">×</span></button></li>`;
    return html`<ul class="chips" part="chips" role="list" aria-label=${filters}>
      ${repeat(chips, ({id}) => id, renderChip)}
      <li><button class="button clear" part="clear button" type="button" @click=${() => this.#leave(clear, 0)}>${clearFilters}</button></li>
    </ul>`;
  }

  async #leave(act: () => void, index: number): Promise<void> {
    act();
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot!;
    const chips = root.querySelectorAll<HTMLElement>('.chip');
    const next = chips[Math.min(index, chips.length - 1)] ?? root.querySelector<HTMLElement>('.search input, .pill') ?? root.querySelector<HTMLElement>('.base');
    next?.focus();
  }
}
