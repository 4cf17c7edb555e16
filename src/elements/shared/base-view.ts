import {html, nothing, type CSSResultOrNative, type TemplateResult} from 'lit';
import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Formatter} from '../../text/formatter.js';
import {fill, type Strings} from '../../text/strings.js';
import {renderDebug} from './debug.js';
import {LocaleController} from './locale-controller.js';
import {PatienceController} from './patience-controller.js';
import type {View, ViewElement, ViewState} from './view-element.js';
import {viewStyles} from './view-styles.js';

/**
 * What all views share: the states around the content, each with a slot, a default, and words for
 * screen readers.
 */
export abstract class BaseView<Host extends ViewElement> implements View {
  static readonly styles: readonly CSSResultOrNative[] = [viewStyles];
  readonly #locale: LocaleController;
  readonly #patience: PatienceController;

  constructor(protected readonly host: Host) {
    this.#locale = new LocaleController(host);
    this.#patience = new PatienceController(host, () => this.state(host.feedSource.state) === 'loading', () => (host.feedSource.requestOptions ?? host).timeout);
  }

  /** What a feed means for this element; `loading` if what it wants may be on a later page. */
  protected abstract contentState(feed: Feed, phase: FeedState['phase']): ViewState;
  protected abstract renderContent(feed: Feed, formatter: Formatter): unknown;
  /** What a screen reader is told of the content; "" for nothing. */
  protected abstract announcement(feed: Feed, formatter: Formatter): string;
  abstract updated(feed: FeedState): void;

  /** What developers are told besides what the feed says. */
  protected get notes(): readonly Note[] {
    return [];
  }

  /** Writes in the element's language; undefined while its words are being loaded. */
  protected formatter(feed: Feed | undefined): Formatter | undefined {
    return this.#locale.formatter(feed?.labels, this.host.labels);
  }

  state({feed, phase}: FeedState): ViewState {
    if (!this.formatter(feed)) return 'loading';
    const content = feed && this.contentState(feed, phase);
    if (content) return content === 'ready' && feed.asOf ? 'stale' : content;
    return phase === 'failed' ? 'error' : 'loading';
  }

  render(state: FeedState): TemplateResult {
    const formatter = this.formatter(state.feed);
    const {language, direction} = formatter?.strings ?? {};
    const loading = this.state(state) === 'loading';
    return html`
      <div class="base" part="base" tabindex="-1" lang=${language ?? nothing} dir=${direction ?? nothing} aria-busy=${state.phase === 'loading'}>
        ${formatter && !this.host.embedded ? renderFailure(state, formatter, this.#retry) : nothing}
        ${formatter && state.feed && !loading ? this.renderContent(state.feed, formatter) : html`<slot></slot>`}
        ${loading ? this.host.renderLoading() : nothing}
        ${formatter && !this.host.embedded ? renderHint(this.#hint(state, formatter)) : nothing}
      </div>
      ${this.host.debug ? renderDebug(this.host.embedded ? undefined : state, this.notes) : nothing}
    `;
  }

  status(state: FeedState): string {
    const formatter = this.formatter(state.feed);
    if (!formatter) return '';
    if (state.phase === 'failed' && !this.host.embedded) return failureWords(state, formatter).join(' – ');
    if (this.state(state) === 'loading') return this.#patience.isOver ? formatter.strings.slow : formatter.strings.loading;
    return state.feed ? this.announcement(state.feed, formatter) : '';
  }

  /** What there is to say while the feed is loaded: that it takes long, or how old what is shown meanwhile is. */
  #hint(state: FeedState, formatter: Formatter): string {
    if (this.state(state) === 'loading') return this.#patience.isOver ? formatter.strings.slow : '';
    return state.phase === 'loading' ? ageOf(state, formatter) : '';
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

type Failed = FeedState & {phase: 'failed'};

/** Instead of a feed, the error; over the last good one, a line. */
function renderFailure(state: FeedState, formatter: Formatter, onRetry: () => void) {
  if (state.phase !== 'failed') return nothing;
  const retry = state.error.code === 'source' ? nothing : renderRetry(formatter.strings, onRetry);
  const words = failureWords(state, formatter);
  if (state.feed) return html`<div class="notice" part="notice">${words.join(' ')} ${retry}</div>`;
  return html`<slot name="error">${renderMessage('error', words, retry)}</slot>`;
}

/** What went wrong in words for a candidate, and what they can do about it if anything. */
function failureWords(state: Failed, formatter: Formatter): string[] {
  const {failed, failedOffline, failedHint, notFed, stale, incomplete} = formatter.strings;
  const {code} = state.error;
  if (state.feed) return [state.incomplete ? incomplete : stale, ageOf(state, formatter)].filter(Boolean);
  if (code === 'source') return [notFed];
  if (!navigator.onLine) return [failedOffline, failedHint];
  return /network|timeout/.test(code) ? [failed, failedHint] : [failed];
}

/** How old a copy of an earlier visit is; "" for what is of this one. */
const ageOf = ({feed}: FeedState, {strings, elapsed}: Formatter): string =>
  feed?.asOf ? fill(strings.asOf, {age: elapsed(feed.asOf, Date.now())}) : '';

/** A word that takes no room: nothing moves when it comes and goes. */
const renderHint = (words: string) => (words ? html`<p class="hint" part="hint"><span>${words}</span></p>` : nothing);
