import {html, nothing, type CSSResultOrNative, type TemplateResult} from 'lit';
import type {Feed, FeedState} from '../../feed/feed.js';
import type {FeedError} from '../../feed/feed-error.js';
import type {Formatter} from '../../text/formatter.js';
import type {Strings} from '../../text/strings.js';
import {renderDebug} from './debug.js';
import {LocaleController} from './locale-controller.js';
import type {View, ViewElement, ViewState} from './view-element.js';
import {viewStyles} from './view-styles.js';

/**
 * What all views share: the states around the content, each with a slot, a default, and words for
 * screen readers.
 */
export abstract class BaseView<Host extends ViewElement> implements View {
  static readonly styles: readonly CSSResultOrNative[] = [viewStyles];
  readonly #locale: LocaleController;

  constructor(protected readonly host: Host) {
    this.#locale = new LocaleController(host);
  }

  /** What a feed means for this element; `loading` if what it wants may be on a later page. */
  protected abstract contentState(feed: Feed, phase: FeedState['phase']): ViewState;
  protected abstract renderContent(feed: Feed, formatter: Formatter): unknown;
  /** What a screen reader is told of the content; "" for nothing. */
  protected abstract announcement(feed: Feed, formatter: Formatter): string;
  abstract updated(feed: FeedState): void;

  /** Writes in the element's language; undefined while its words are being loaded. */
  protected formatter(feed: Feed | undefined): Formatter | undefined {
    return this.#locale.formatter(feed?.labels, this.host.labels);
  }

  state({feed, phase}: FeedState): ViewState {
    if (!this.formatter(feed)) return 'loading';
    if (feed) return this.contentState(feed, phase);
    return phase === 'failed' ? 'error' : 'loading';
  }

  render(state: FeedState): TemplateResult {
    const formatter = this.formatter(state.feed);
    const {language, direction} = formatter?.strings ?? {};
    const loading = this.state(state) === 'loading';
    return html`
      <div class="base" part="base" tabindex="-1" lang=${language ?? nothing} dir=${direction ?? nothing} aria-busy=${state.phase === 'loading'}>
        ${formatter && renderFailure(state, formatter.strings, this.#retry)}
        ${formatter && state.feed && !loading ? this.renderContent(state.feed, formatter) : html`<slot></slot>`}
        ${loading ? this.host.renderLoading() : nothing}
      </div>
      ${this.host.debug ? renderDebug(state) : nothing}
    `;
  }

  status(state: FeedState): string {
    const formatter = this.formatter(state.feed);
    if (!formatter) return '';
    if (state.phase === 'failed') return failureWords(state.error, formatter.strings).join(' – ');
    if (this.state(state) === 'loading') return formatter.strings.loading;
    return state.feed ? this.announcement(state.feed, formatter) : '';
  }

  /** A button to try again goes away when it is pressed: whoever did so by keyboard keeps their place. */
  protected keepFocus(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.base')?.focus();
  }

  readonly #retry = (): void => {
    this.keepFocus();
    this.host.reload();
  };
}

/** A state in words: what it is, what to do, and a button for that. */
export const renderMessage = (part: string, [title, hint]: readonly string[], action: unknown = nothing): TemplateResult => html`
  <div class="message" part=${part}>
    <p class="message-title">${title}</p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${action}
  </div>
`;

export const renderRetry = ({retry}: Strings, onRetry: () => void): TemplateResult =>
  html`<button class="button" part="retry button" type="button" @click=${onRetry}>${retry}</button>`;

/** Instead of a feed, the error; over the last good one, a line. */
function renderFailure(state: FeedState, strings: Strings, onRetry: () => void) {
  if (state.phase !== 'failed') return nothing;
  const retry = state.error.code === 'source' ? nothing : renderRetry(strings, onRetry);
  if (state.feed) return html`<div class="notice" part="notice">${strings.stale} ${retry}</div>`;
  return html`<slot name="error">${renderMessage('error', failureWords(state.error, strings), retry)}</slot>`;
}

/** What went wrong in words for a candidate, and what they can do about it if anything. */
function failureWords({code}: FeedError, strings: Strings): string[] {
  if (code === 'source') return [strings.notFed];
  if (!navigator.onLine) return [strings.failedOffline, strings.failedHint];
  return code === 'network' ? [strings.failed, strings.failedHint] : [strings.failed];
}
