import {html, svg, type TemplateResult} from 'lit';
import {searchFor} from '../shared/asking.js';
import {painted} from '../shared/painted.js';
import type {JobFiltersElement} from './job-filters.js';

const MAGNIFIER = svg`<path d="m13.5 13.5 3.5 3.5M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z"/>`;

/** If the last answer was what the platform calls a long task (W3C, Long Tasks API), the next must not stand between a key and its letter. */
const LONG_MS = 50;

/** Where one types what to look for. */
export class SearchBox {
  readonly #host: JobFiltersElement;
  /** How long the page was busy with the last answer, in milliseconds. */
  #took = 0;
  #typed = '';

  constructor(host: JobFiltersElement) {
    this.#host = host;
  }

  render(label: string): TemplateResult {
    return html`<label class="search" part="search">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true">${MAGNIFIER}</svg>
      <input part="search-input" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false" aria-label=${label}
        placeholder=${label} .value=${this.#asked} @input=${this.#type}>
    </label>`;
  }

  readonly #type = ({target}: Event): void => {
    const {value} = target as HTMLInputElement;
    this.#typed = value;
    // A letter that was taken back asks for nothing, and what is shown stays.
    if (value === this.#asked) return;
    if (this.#took <= LONG_MS) return this.#search(value);
    const before = this.#asked;
    // What was typed meanwhile needs one answer, and somebody may have asked for something else.
    void painted().then(() => value === this.#typed && before === this.#asked && this.#search(value));
  };

  get #asked(): string {
    return this.#host.feedSource.query.text;
  }

  #search(text: string): void {
    const start = performance.now();
    searchFor(this.#host, text);
    // All that follows from it is done before the next task.
    setTimeout(() => (this.#took = performance.now() - start));
  }
}
