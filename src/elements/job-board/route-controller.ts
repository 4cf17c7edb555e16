import type {ReactiveController} from 'lit';
import {JobsNavigateEvent} from '../../events.js';
import type {Note} from '../../feed/feed.js';
import type {Query} from '../../query/query.js';
import {readQuery, writeQuery, type Routing} from '../../query/url.js';
import type {JobBoardElement} from './job-board.js';

/** How long typing has to rest before it is written: browsers refuse more than some 100 changes in half a minute. */
const REST_MS = 300;

/** Keeps the query of a board and the page's URL the same: what changes one changes the other. */
export class RouteController implements ReactiveController {
  readonly #host: JobBoardElement;
  /** What the URL asked that makes no sense, for developers. */
  readonly notes: Note[] = [];
  /** The last query that was met. */
  #known: Query | undefined;
  /** What was typed and is not written yet. */
  #pending: Query | undefined;
  #read = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: JobBoardElement) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#stop?.();
    const stopAsking = this.#host.feedSource.subscribe(() => this.#follow());
    const page = this.#window;
    page?.addEventListener('popstate', this.#readAddress);
    page?.addEventListener('hashchange', this.#readAddress);
    page?.addEventListener('pagehide', this.#writeNow);
    this.#stop = () => {
      stopAsking();
      page?.removeEventListener('popstate', this.#readAddress);
      page?.removeEventListener('hashchange', this.#readAddress);
      page?.removeEventListener('pagehide', this.#writeNow);
      clearTimeout(this.#timer);
    };
    this.#readAddress();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** What tells the element where to look may have changed. */
  hostUpdate(): void {
    if (this.#stop) this.#readAddress();
  }

  /** The page's address with something else asked. */
  href(query: Query): string {
    return this.#routing ? writeQuery(this.#address, query, this.#routing).href : '';
  }

  get #window(): (Window & typeof globalThis) | null {
    return this.#host.ownerDocument.defaultView;
  }

  /** Where the page is: a framework's router may know better than the browser. */
  get #address(): URL {
    const {url, ownerDocument} = this.#host;
    return new URL(url ?? this.#window?.location.href ?? ownerDocument.URL, ownerDocument.baseURI);
  }

  get #routing(): Routing | undefined {
    const {routing, routingPrefix: prefix, routingBase: base} = this.#host;
    return routing === 'none' ? undefined : {mode: routing, prefix, base};
  }

  readonly #readAddress = (event?: Event): void => {
    const routing = this.#routing;
    const key = JSON.stringify([this.#address, routing]);
    if (key === this.#read || !routing) return;
    this.#read = key;
    this.#pending = undefined;
    this.notes.length = 0;
    const query = readQuery(this.#address, routing, (message) => this.notes.push({pointer: '', message}));
    this.#host.feedSource.ask({sort: undefined, job: undefined, ...query}, 'address');
    if (event?.type === 'popstate') void this.#restoreScroll((event as PopStateEvent).state);
  };

  /** Writes what was asked: a step at once, as an entry of its own, what is typed when it rests. */
  #follow(): void {
    const {query, change} = this.#host.feedSource;
    if (query === this.#known || !this.#routing) return;
    this.#known = query;
    if (change === 'typing') return this.#writeLater(query);
    this.#writeNow();
    if (change === 'step') this.#write(query, false);
  }

  #writeLater(query: Query): void {
    clearTimeout(this.#timer);
    this.#pending = query;
    this.#timer = setTimeout(this.#writeNow, REST_MS);
  }

  readonly #writeNow = (): void => {
    clearTimeout(this.#timer);
    const query = this.#pending;
    this.#pending = undefined;
    if (query) this.#write(query, true);
  };

  #write(query: Query, replace: boolean): void {
    const url = this.href(query);
    if (url === this.#address.href) return;
    const navigate = new JobsNavigateEvent(url, replace);
    if (!this.#host.dispatchEvent(navigate)) return;
    const {history} = this.#window!;
    try {
      if (replace) history.replaceState(history.state, '', url);
      else pushState(history, url, this.#window!.scrollY);
    } catch {
      // A sandboxed page has no history, and a browser may refuse too many changes: the board goes on without.
    }
    this.#read = JSON.stringify([this.#address, this.#routing]);
  }

  async #restoreScroll(state: unknown): Promise<void> {
    const scroll = scrollOf(state);
    await this.#host.updateComplete;
    // By the next frame the list is there again, as high as it was.
    await new Promise(requestAnimationFrame);
    if (scroll !== undefined) this.#window!.scrollTo({top: scroll, behavior: 'instant'});
  }
}

const SCROLL = 'jobWidgetsScroll';

/** A new entry; the one that is left remembers how far it was scrolled. Its state may be somebody else's, and stays. */
function pushState(history: History, url: string, scroll: number): void {
  const {state} = history;
  if (state === null || (typeof state === 'object' && !Array.isArray(state))) history.replaceState({...state, [SCROLL]: scroll}, '');
  history.pushState(null, '', url);
}

const scrollOf = (state: unknown): number | undefined => {
  const scroll = (state as Record<string, unknown> | null)?.[SCROLL];
  return typeof scroll === 'number' ? scroll : undefined;
};
