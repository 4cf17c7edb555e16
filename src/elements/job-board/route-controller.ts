import type {ReactiveController} from 'lit';
import {JobsNavigateEvent} from '../../events.js';
import type {Note} from '../../feed/feed.js';
import type {Query} from '../../query/query.js';
import {pairsOf} from '../../query/url-pairs.js';
import {readQuery, writeQuery, writerOf, type Routing} from '../../query/url.js';
import type {JobBoardElement} from './job-board.js';

/** How long typing has to rest before it is written: browsers refuse more than some 100 changes in half a minute. */
const REST_MS = 300;

/** Keeps the query of a board and the page's URL the same: what changes one changes the other. */
export class RouteController implements ReactiveController {
  readonly #host: JobBoardElement;
  /** What the URL asks that makes no sense, for developers. */
  notes: Note[] = [];
  /** The last query that was met. */
  #known: Query | undefined;
  /** What was typed and is not written yet. */
  #pending: Query | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last address that was met. */
  #seen = '';
  /** What it asks, or what it was given to ask. */
  #asked = '';
  #stop = (): void => {};

  constructor(host: JobBoardElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const connection = new AbortController();
    for (const [type, hear] of [['popstate', this.#read], ['hashchange', this.#read], ['pagehide', this.#writeTyped]] as const) {
      this.#window?.addEventListener(type, hear, connection);
    }
    const stopFollowing = this.#host.feedSource.subscribe(this.#follow);
    this.#stop = () => {
      connection.abort();
      stopFollowing();
      clearTimeout(this.#timer);
    };
    this.#read();
    // An element that is moved while somebody types in it goes on.
    if (this.#pending) this.#writeLater(this.#pending);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What tells the element where to look may have changed. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#read();
  }

  /** The page's address with something else asked; "" for a board without one. */
  href(query: Query): string {
    return this.hrefs(query)(query.job);
  }

  /** As `href`, for any job. */
  hrefs(query: Query): (job: string | undefined) => string {
    if (!this.#routing) return () => '';
    const write = writerOf(this.#address, query, this.#routing);
    return (job) => write(job).href;
  }

  get #window(): Window | null {
    return this.#host.ownerDocument.defaultView;
  }

  /** Where the page is: a framework's router may know better than the browser. */
  get #address(): URL {
    const {url = '', ownerDocument} = this.#host;
    const here = new URL(this.#window?.location.href ?? ownerDocument.URL);
    return url && URL.canParse(url, here) ? new URL(url, here) : here;
  }

  get #routing(): Routing | undefined {
    const {routing, routingPrefix: prefix, routingBase: base} = this.#host;
    return routing === 'none' ? undefined : {mode: routing, prefix, base};
  }

  /** Asks what the address asks, unless that is what it asked before: the page may have changed the rest of it. */
  readonly #read = (): void => {
    const routing = this.#routing;
    const address = this.#address;
    const seen = JSON.stringify([address, routing]);
    if (!routing || seen === this.#seen) return;
    this.#seen = seen;
    this.notes = [];
    const query = readQuery(address, routing, (message) => this.notes.push({pointer: '', message}));
    const asked = keyOf(address, query);
    if (asked === this.#asked) return;
    const isFirst = !this.#asked;
    this.#asked = asked;
    this.#pending = undefined;
    const {feedSource: source} = this.#host;
    if (isFirst && pairsOf(query).length === 0) this.#write(source.query, true);
    else source.ask({sort: undefined, job: undefined, ...query}, 'address');
  };

  /** Writes what was asked: a step at once, as an entry of its own, what is typed when it rests. */
  readonly #follow = (): void => {
    const {query, change} = this.#host.feedSource;
    if (query === this.#known || !this.#routing) return;
    this.#known = query;
    if (change === 'typing') return this.#writeLater(query);
    this.#writeTyped();
    if (change === 'step') this.#write(query, false);
  };

  #writeLater(query: Query): void {
    clearTimeout(this.#timer);
    this.#pending = query;
    this.#timer = setTimeout(this.#writeTyped, REST_MS);
  }

  readonly #writeTyped = (): void => {
    clearTimeout(this.#timer);
    const query = this.#pending;
    this.#pending = undefined;
    if (query) this.#write(query, true);
  };

  #write(query: Query, replace: boolean): void {
    const routing = this.#routing!;
    const url = writeQuery(this.#address, query, routing);
    const asked = keyOf(url, readQuery(url, routing));
    if (asked === this.#asked) return;
    // Whoever takes over may be slow: once the address is there, it is nothing new.
    this.#asked = asked;
    const navigate = new JobsNavigateEvent(url.href, replace);
    if (this.#host.dispatchEvent(navigate)) this.#writeHistory(url.href, replace);
  }

  #writeHistory(url: string, replace: boolean): void {
    const {history} = this.#window!;
    try {
      if (replace) history.replaceState(handedOn(history.state), '', url);
      else history.pushState(handedOn(history.state), '', url);
    } catch {
      // A sandboxed page has no history, and a browser may refuse too many changes: the board goes on without.
    }
  }
}

/**
 * The page's own state goes on in our entries: Turbo, htmx and Astro know by it that an entry is of a page they have to fetch
 * again. But for the mark of Next.js, by which it would take ours for one of its own and not notice the new address.
 */
function handedOn(state: unknown): unknown {
  if (!state || typeof state !== 'object' || !('__NA' in state)) return state;
  const {__NA, ...others} = state;
  return others;
}

/** What an address means to a board: the same for all that show the same. */
const keyOf = ({pathname}: URL, query: Query): string => JSON.stringify([pathname, pairsOf(query)]);
