import {LitElement, type PropertyValues} from 'lit';
import {JobsErrorEvent, JobsLoadEvent} from '../../events.js';
import {IDLE, type FeedState} from '../../feed/feed.js';
import type {FeedSource} from '../../feed/request.js';
import {FeedController} from './feed-controller.js';
import {feedSource} from './feed-source.js';
import {property} from './property.js';

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

  /** Shows developers what went wrong, and what was left out of the feed. */
  @property({type: Boolean}) debug = false;

  /** The feed this element shows, for the elements that share it, and for scripts: its `state` says how far it is. */
  readonly source: FeedSource = new FeedController(this, () => this.findSource(), true);

  #announced: FeedState = IDLE;
  #children: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A data script may be parsed, or changed by a framework, after this element was made.
    this.#children = new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, {childList: true, subtree: true, characterData: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  /** Loads the feed again. What is shown stays until the new feed is there. */
  reload(): void {
    this.source.reload();
  }

  /** Data given as a property, which counts before any other source. */
  protected get document(): object | undefined {
    return typeof this.feed === 'object' ? this.feed : undefined;
  }

  protected findSource(): FeedSource | undefined {
    const feedId = typeof this.feed === 'string' ? this.feed : undefined;
    return feedSource(this, {document: this.document, src: this.src, proxy: this.proxy, feedId});
  }

  protected override updated(_changed: PropertyValues): void {
    const before = this.#announced;
    const now = (this.#announced = this.source.state);
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
