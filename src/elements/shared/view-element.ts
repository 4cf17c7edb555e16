import {html, type CSSResultOrNative, type PropertyValues, type TemplateResult} from 'lit';
import {JobsErrorEvent} from '../../events.js';
import type {FeedState} from '../../feed/feed.js';
import {FeedError} from '../../feed/feed-error.js';
import type {Labels} from '../../text/labels.js';
import {FeedElement} from './feed-element.js';
import {property} from './property.js';

/** In English: what knows more languages is what could not be loaded. */
const NOT_LOADED = 'The jobs could not be loaded.';

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
 *
 * Custom properties in three layers: what a designer sets first, what it means (mixed from the
 * first unless set), and single elements.
 *
 * @cssprop [--job-color-accent=light-dark(#1f5eff, #8fb0ff)] - What can be done: apply, focus, markers, links.
 * @cssprop [--job-color-text] - Text; by default the page's.
 * @cssprop [--job-color-surface=transparent] - What the element stands on.
 * @cssprop [--job-font] - A whole `font`; by default the page's.
 * @cssprop [--job-radius=12px] - Corners of cards and boxes.
 * @cssprop [--job-space=1em] - The measure of all paddings and gaps.
 * @cssprop [--job-color-on-accent] - Text on the accent; by default white or black, whichever is readable.
 * @cssprop [--job-color-muted] - Quieter text: facts, labels, the legal text.
 * @cssprop [--job-color-line] - Lines and borders.
 * @cssprop [--job-color-tint] - A card under the pointer, the current page.
 * @cssprop [--job-color-raised=transparent] - The ground of cards and of the posting.
 * @cssprop [--job-color-link] - Links in texts.
 * @cssprop [--job-line-height=1.5] - Line height of all text.
 * @cssprop [--job-control-size=44px] - The least height and width of buttons.
 * @cssprop [--job-control-radius=10px] - Corners of buttons.
 * @cssprop [--job-title-weight=650] - Weight of titles.
 * @cssprop [--job-loading-size=100svh] - Least height while loading: what stands below stays out of sight, and does not jump.
 */
export abstract class ViewElement extends FeedElement {
  /** Words that stand in for ours, by the names in `Strings`. */
  @property({attribute: false}) labels?: Labels;

  /**
   * What renders this element, where whoever makes it has that already.
   * @internal
   */
  viewType?: ViewType<never>;

  readonly #internals = this.attachInternals();
  #view: View | undefined;
  #styles: readonly CSSResultOrNative[] = [];
  #failed = false;

  protected abstract loadView(): Promise<ViewType<never>>;
  protected abstract renderSkeleton(): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#view) return;
    if (this.viewType) this.#use(this.viewType);
    else void this.#load();
  }

  /**
   * The grey shapes of what is to come.
   * @internal
   */
  renderLoading(): TemplateResult {
    return html`<slot name="loading"><div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div></slot>`;
  }

  protected override dress(root: ShadowRoot): void {
    super.dress(root, this.#styles);
  }

  protected override updated(changed: PropertyValues): void {
    const {state} = this.feedSource;
    const {states} = this.#internals;
    states.clear();
    states.add(this.#view?.state(state) ?? (this.#failed ? 'error' : 'loading'));
    this.#view?.updated(state);
    super.updated(changed);
  }

  protected override render(): TemplateResult {
    const {state} = this.feedSource;
    return html`
      ${this.#view ? this.#view.render(state) : html`<slot></slot>${this.#failed ? this.#renderFailed() : this.renderLoading()}`}
      <div class="hidden" role="status">${this.#view ? this.#view.status(state) : this.#failed ? NOT_LOADED : ''}</div>
    `;
  }

  /** Without a look, too. */
  #renderFailed() {
    return html`<slot name="error"><p part="error">${NOT_LOADED} <button part="retry" type="button" @click=${this.#load}>Try again</button></p></slot>`;
  }

  async #load(): Promise<void> {
    try {
      this.#use(await this.loadView());
    } catch (cause) {
      this.#failed = true;
      const event = new JobsErrorEvent(new FeedError('network', `What renders <${this.localName}> could not be loaded.`, {cause}));
      this.dispatchEvent(event);
    }
    this.requestUpdate();
  }

  #use(type: ViewType<never>): void {
    this.#view ??= new (type as ViewType<this>)(this);
    this.#styles = type.styles;
    this.dress(this.renderRoot as ShadowRoot);
    this.#failed = false;
  }
}
