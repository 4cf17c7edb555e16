import {adoptStyles, LitElement, type CSSResult, type CSSResultOrNative, type PropertyValues} from 'lit';
import {JobsErrorEvent, JobsLoadEvent} from '../../events.js';
import {IDLE, type FeedState} from '../../feed/feed.js';
import type {FeedSource} from '../../feed/request.js';
import {FeedController, type SharedSource} from './feed-controller.js';
import {feedSource} from './feed-source.js';
import {property} from './property.js';
import {parseTemplatesAsHtml} from './xml-document.js';

/** What all our elements have in common: where their feed comes from, and the events about it. */
export abstract class FeedElement extends LitElement {
  /** Address of the feed, relative to the page, or a board's short form: `greenhouse:acme`. Several with blanks between them are shown as one. */
  @property() src?: string;

  /** Id of a `<job-feed>` in the page; as a property also a feed document, as parsed JSON. */
  @property() feed?: string | object;

  /**
   * For feeds that a page may not read itself: the address of a server of yours that passes them on. `{url}`
   * in it stands for the feed's: `/feeds?url={url}`.
   */
  @property() proxy?: string;

  /** For how many seconds a feed's server may send next to nothing before it is asked again: above 0 and up to 3600; 20 by default. */
  @property({type: Number}) timeout?: number;

  /**
   * Keeps a copy of the feed in the browser, shows it at once at the next visit, marked with its age, and lives
   * on it while the feed cannot be loaded. That stores data on the reader's device: see the README on privacy.
   */
  @property({type: Boolean}) offline = false;

  /** Shows only the postings that this expression names: `department:Engineering place:Berlin,Paris`. */
  @property() include?: string;

  /** Leaves out the postings that this expression names: `level:Intern; team:Sales`. */
  @property() exclude?: string;

  /** Lets the search look into the texts of the postings, too. */
  @property({attribute: 'search-texts', type: Boolean}) searchTexts = false;

  /** Groups of words that mean the same to the search: `[['SRE', 'site reliability']]`. */
  @property({attribute: false}) synonyms?: readonly (readonly string[])[];

  /**
   * Whether an element around this one speaks of the feed's state, to people and by events.
   * @internal
   */
  @property({attribute: false}) embedded = false;

  /** Shows developers what went wrong, and what was left out of the feed. */
  @property({type: Boolean}) debug = false;

  /**
   * The feed this element shows, for the elements that share it, and for scripts: its `state` says how far it is,
   * its `query` what is asked of it, and `ask({text: 'baker'})` asks for something else.
   */
  readonly feedSource: SharedSource = new FeedController(this, () => this.findSource(), true);

  #announced: FeedState = IDLE;
  #children: MutationObserver | undefined;

  override connectedCallback(): void {
    if (document.contentType !== 'text/html') parseTemplatesAsHtml();
    super.connectedCallback();
    // A data script may be parsed, or changed by a framework, after this element was made.
    this.#children = new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, {childList: true, subtree: true, characterData: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  /** After a move to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.dress(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.dress(root);
    return root;
  }

  /** Style sheets work in the document only that they were made in: in another one, such as a frame's, an element has its own. */
  protected dress(root: ShadowRoot, more: readonly CSSResultOrNative[] = []): void {
    const {defaultView} = this.ownerDocument;
    const styles = [...(this.constructor as typeof FeedElement).elementStyles, ...more];
    if (defaultView === window) adoptStyles(root, styles);
    else if (defaultView) root.adoptedStyleSheets = styles.map((style) => copyFor(defaultView, style as CSSResult));
  }

  /** Loads the feed again. What is shown stays until the new feed is there. */
  reload(): void {
    this.feedSource.reload();
  }

  /** Data given as a property, which counts before any other source. */
  protected get document(): object | undefined {
    return typeof this.feed === 'object' ? this.feed : undefined;
  }

  protected findSource(): FeedSource | undefined {
    const feedId = typeof this.feed === 'string' ? this.feed : undefined;
    const {document, src, proxy, timeout, offline} = this;
    return feedSource(this, {document, src, feedId, proxy, timeout, offline});
  }

  /** What a framework takes away again, it sets to undefined or null: then the default counts, as if nothing had been set. */
  protected override willUpdate(changed: PropertyValues): void {
    let untouched: this | undefined;
    for (const name of (changed as Map<keyof this, unknown>).keys()) {
      if (this[name] == null) this[name] = (untouched ??= new (this.constructor as new () => this)())[name];
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const before = this.#announced;
    const now = (this.#announced = this.feedSource.state);
    if (this.embedded) return;
    if (now.phase === 'ready' && now.feed !== (before.phase === 'ready' ? before.feed : undefined)) {
      const event = new JobsLoadEvent(now.feed);
      this.dispatchEvent(event);
    }
    if (now.phase === 'failed' && now !== before) {
      const event = new JobsErrorEvent(now.error);
      this.dispatchEvent(event);
    }
  }
}

function copyFor({CSSStyleSheet}: typeof globalThis, {cssText}: CSSResult): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
