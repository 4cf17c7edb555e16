import {html, nothing, type ReactiveController} from 'lit';
import {JobShareEvent} from '../../events.js';
import type {Posting} from '../../posting/posting.js';
import {webUrl} from '../../posting/url.js';
import type {Strings} from '../../text/strings.js';
import {savedJobs} from '../shared/saved-jobs.js';
import {ActionDialog} from './action-dialog.js';
import {ACTION_NAMES, actionNamed, type Action} from './actions/actions.js';
import type {JobPostingElement} from './job-posting.js';

const SAVE = 'save';

/** What a candidate can do with a posting besides applying: the buttons, and what comes of them. */
export class PostingActions implements ReactiveController {
  readonly #host: JobPostingElement;
  readonly #dialog: ActionDialog;
  #stop: (() => void) | undefined;
  #failure: unknown;
  /** What has come of the last action, in words; "" for what speaks for itself. */
  told = '';

  constructor(host: JobPostingElement) {
    this.#host = host;
    this.#dialog = new ActionDialog(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = savedJobs.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** For another posting: what was done with the one before is over. */
  reset(): void {
    this.#dialog.drop();
    if (this.told) this.#tell('');
  }

  /** @param listed the posting as its feed lists it, by which lists know whether it is saved */
  render(posting: Posting, listed: Posting, strings: Strings): unknown {
    const names = [...new Set(this.#host.actions?.split(/[\s,]+/).filter(Boolean))];
    return html`
      ${names.map((name) => (name === SAVE ? this.#renderSave(listed, strings) : this.#renderAction(name, posting, strings)))}
      ${this.told ? html`<span class="told" part="feedback">${this.told}</span>` : nothing}
      ${this.#host.debug ? this.#renderDebug(names) : nothing}
      ${this.#dialog.render(strings)}
    `;
  }

  #renderAction(name: string, posting: Posting, strings: Strings) {
    const action = actionNamed(name);
    if (!action || action.isOffered?.(posting) === false) return nothing;
    const press = (event: Event) => this.#run(action, posting, strings, event.currentTarget as HTMLElement);
    return html`<button class="button" part="${name} button" type="button" @click=${press}>${action.label(strings)}</button>`;
  }

  #renderSave(listed: Posting, strings: Strings) {
    const isSaved = savedJobs.has(listed);
    const press = () => {
      const isKept = isSaved ? savedJobs.remove(listed) : savedJobs.add(listed, this.#urlOf(listed));
      this.#tell(isKept ? '' : strings.actionFailed);
    };
    return html`<button class="button" part="save button" type="button" aria-pressed=${isSaved} @click=${press}>${isSaved ? strings.saved : strings.save}</button>`;
  }

  #renderDebug(names: readonly string[]) {
    const unknown = names.filter((name) => name !== SAVE && !actionNamed(name));
    const words = unknown.length ? `actions: ${unknown.join(', ')} is none of ${[...ACTION_NAMES, SAVE].join(', ')}.` : '';
    return words || this.#failure ? html`<p class="debug" part="debug" lang="en" dir="ltr">${words} ${this.#failure}</p>` : nothing;
  }

  async #run(action: Action, posting: Posting, strings: Strings, opener: HTMLElement): Promise<void> {
    const url = this.#urlOf(posting);
    this.#tell('');
    try {
      await action.run({
        posting,
        url,
        strings,
        open: (content) => this.#dialog.open({title: action.label(strings), content, opener}),
        close: this.#dialog.close,
        tell: (words) => this.#tell(words),
        shared: (method) => {
          const event = new JobShareEvent(posting, method, url);
          this.#host.dispatchEvent(event);
        },
      });
    } catch (error) {
      this.#tell(strings.actionFailed, error);
    }
  }

  /** Where others can read the posting: what the page says, or the posting's own page, or else this one. */
  #urlOf(posting: Posting): string {
    const {shareUrl, baseURI, ownerDocument} = this.#host;
    const url = shareUrl || posting.url;
    return (url ? webUrl(url, baseURI) : undefined) ?? ownerDocument.URL;
  }

  #tell(words: string, failure?: unknown): void {
    this.#failure = failure;
    this.told = words;
    this.#host.requestUpdate();
  }
}
