import {adoptStyles, html, type CSSResultOrNative, type PropertyValues, type TemplateResult} from 'lit';
import type {FeedState} from '../../feed/feed.js';
import type {Labels} from '../../text/labels.js';
import {FeedElement} from './feed-element.js';
import {property} from './property.js';

/** What an element shows: its `:state()`. */
export type ViewState = 'loading' | 'ready' | 'empty' | 'error' | 'stale' | 'closed';

/** What renders an element, once it is loaded. It reads the element's properties and its feed. */
export interface View {
  /** What the state of the feed means for this element. */
  state(feed: FeedState): ViewState;
  /** Everything in the element. */
  render(feed: FeedState): unknown;
  /** What a screen reader is told when the content has changed; "" for nothing. */
  status(feed: FeedState): string;
  /** After each render. */
  updated(feed: FeedState): void;
}

/** A kind of view, and its look. */
export interface ViewType<Host> {
  readonly styles: readonly CSSResultOrNative[];
  new (host: Host): View;
}

/**
 * The frame of every element that shows something. The element itself is small: it asks for the
 * feed at once and shows that it waits; what renders the feed is loaded meanwhile. Until there is
 * something to show, the element's own children stay.
 */
export abstract class ViewElement extends FeedElement {
  /** Words that stand in for ours, by the names in `Strings`. */
  @property({attribute: false}) labels?: Labels;

  readonly #internals = this.attachInternals();
  #view: View | undefined;
  #failed = false;

  protected abstract loadView(): Promise<ViewType<never>>;
  protected abstract renderSkeleton(): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) void this.#load();
  }

  /** The grey shapes of what is to come. */
  renderLoading(): TemplateResult {
    return html`<slot name="loading"><div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    const {state} = this.source;
    const {states} = this.#internals;
    states.clear();
    states.add(this.#view?.state(state) ?? (this.#failed ? 'error' : 'loading'));
    this.#view?.updated(state);
    super.updated(changed);
  }

  protected override render(): TemplateResult {
    const {state} = this.source;
    return html`
      ${this.#view ? this.#view.render(state) : html`<slot></slot>${this.#failed ? this.#renderFailed() : this.renderLoading()}`}
      <div class="hidden" role="status">${this.#view?.status(state)}</div>
    `;
  }

  /** In English, and without a look: what knows more languages is what could not be loaded. */
  #renderFailed() {
    return html`<slot name="error"><p part="error">The jobs could not be loaded. <button part="retry" type="button" @click=${this.#load}>Try again</button></p></slot>`;
  }

  async #load(): Promise<void> {
    try {
      const type = (await this.loadView()) as ViewType<this>;
      this.#view ??= new type(this);
      const {elementStyles} = this.constructor as typeof ViewElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...type.styles]);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}

