import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatterFor, type Formatter} from '../../text/formatter.js';
import {formatLocale, stringsFor} from '../../text/languages.js';
import {withLabels, type Labels} from '../../text/labels.js';
import type {Strings} from '../../text/strings.js';

/** Gives an element the formatter for the language it stands in, and follows when that changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of [this.#host, this.#host.ownerDocument.documentElement]) {
      this.#observer.observe(element, {attributeFilter: ['lang']});
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * The formatter, or undefined while the language's words are being loaded.
   * @param labels words that stand in for ours, the later ones first of all
   */
  formatter(...labels: readonly (Labels | undefined)[]): Formatter | undefined {
    const tag = languageOf(this.#host);
    const strings: Strings | Promise<Strings> = stringsFor(tag);
    if (strings instanceof Promise) {
      void strings.then(() => this.#host.requestUpdate());
      return undefined;
    }
    return formatterFor(labels.reduce<Strings>((words, own) => (isObject(own) ? withLabels(words, own) : words), strings), formatLocale(tag, strings));
  }
}

/** Scripts without types may set anything. */
const isObject = (value: unknown): value is object => value === Object(value);

/** The language an element stands in: the nearest `lang` around it, also outside its shadow root. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language;
}
