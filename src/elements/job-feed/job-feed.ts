import {css, html} from 'lit';
import {announceProvider, provideFeed} from '../shared/feed-context.js';
import {FeedElement} from '../shared/feed-element.js';

/**
 * Loads one or several feeds and shares them with the elements inside of it, and with those that
 * name its `id`. It shows nothing of its own.
 *
 * @element job-feed
 * @fires {JobsLoadEvent} jobs-load - The feed has been read.
 * @fires {JobsErrorEvent} jobs-error - The feed could not be loaded or read.
 * @slot - The elements that share the feed, and anything else.
 */
export class JobFeedElement extends FeedElement {
  static override styles = css`:host { display: contents; }`;

  constructor() {
    super();
    provideFeed(this, this.feedSource);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProvider(this);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-feed': JobFeedElement;
  }
}
