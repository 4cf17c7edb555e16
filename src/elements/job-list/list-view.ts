import {html} from 'lit';
import {JobsChangeEvent, JobSelectEvent} from '../../events.js';
import type {Feed, FeedState} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {linkUrl} from '../../posting/url.js';
import {pageCount} from '../../query/pages.js';
import type {Formatter} from '../../text/formatter.js';
import {BaseView, renderMessage} from '../shared/base-view.js';
import type {ViewState} from '../shared/view-element.js';
import {renderCard, type CardContext} from './card.js';
import type {JobListElement} from './job-list.js';
import {OwnCards} from './own-cards.js';
import {renderPaging, type Position} from './paging.js';
import {linkOfClick, opensHere} from './select.js';
import {styles} from './styles.js';
import {renderTable} from './table.js';
import {visibleGroups, type VisibleGroup} from './visible-groups.js';

/** From this many cards on, those out of sight are not laid out: it costs them their exact height until they are seen. */
const LONG = 60;

/** Renders a `<job-list>`. */
export class ListView extends BaseView<JobListElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #ownCards = new OwnCards();
  /** From 1; with `paging="more"`, how many parts are shown by now. */
  #page = 1;
  #listed: readonly Posting[] = [];
  #focusFrom: number | undefined;

  override updated({feed}: FeedState): void {
    this.#announceChange(feed);
    if (this.#focusFrom === undefined) return;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.card-link')[this.#focusFrom]?.focus();
    this.#focusFrom = undefined;
  }

  protected override contentState({postings}: Feed, phase: FeedState['phase']): ViewState {
    if (phase === 'failed') return 'stale';
    return postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  protected override announcement({postings}: Feed, {count, strings}: Formatter): string {
    return postings.length > 0 ? count(strings.jobs, postings.length) : strings.empty;
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const {strings} = formatter;
    if (feed.postings.length === 0) return html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`;
    const context: CardContext = {
      formatter,
      level: this.#level + (this.host.groupBy ? 1 : 0),
      now: Date.now(),
      href: (posting) => this.#href(posting),
    };
    return html`
      <slot name="before"></slot>
      <div @click=${this.#select}>${this.#groups(feed, formatter).map((group) => this.#renderGroup(group, context))}</div>
      ${renderPaging(this.#position(feed), formatter, this.#goTo)}
      <slot name="after"></slot>
    `;
  }

  #renderGroup({name, total, entries}: VisibleGroup, context: CardContext) {
    if (!this.host.groupBy) return this.#renderPostings(entries, '', context);
    const {strings, number} = context.formatter;
    const title = name || strings.unknown;
    return html`<section class="group" part="group">
      <div class="group-title" part="group-title" role="heading" aria-level=${this.#level}>${title} <span class="count" part="count">${number(total)}</span></div>
      ${this.#renderPostings(entries, title, context)}
    </section>`;
  }

  #renderPostings(postings: readonly Posting[], caption: string, context: CardContext) {
    if (this.host.layout === 'table') return renderTable(postings, caption, context);
    const template = this.host.querySelector<HTMLTemplateElement>(':scope > template[slot=card]');
    return html`<ul class="list ${postings.length > LONG ? 'long' : ''}" part="list" role="list">${postings.map((posting) => html`
      <li class="card" part="card" data-id=${posting.id}>${template ? this.#ownCards.render(template, posting, context) : renderCard(posting, context)}</li>`)}
    </ul>`;
  }

  #position({postings: {length: total}}: Feed): Position {
    const {pageSize} = this.host;
    const size = pageSize >= 1 ? Math.trunc(pageSize) : 20;
    return {paging: this.host.paging, page: Math.min(this.#page, pageCount(total, size)), size, total};
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.host.headingLevel) || 3, 1), 6);
  }

  #href({id, url}: Posting): string {
    const own = this.host.href && linkUrl(this.host.href.replaceAll('{id}', encodeURIComponent(id)), this.host.baseURI);
    return own || (url ?? `#${encodeURIComponent(id)}`);
  }

  /** Whoever asked for more goes on at the first posting that wasn't there. */
  readonly #goTo = (page: number): void => {
    this.#focusFrom = this.host.paging === 'pages' ? 0 : this.#listed.length;
    this.#page = page;
    this.host.requestUpdate();
  };

  readonly #select = (click: MouseEvent): void => {
    const link = linkOfClick(click);
    const id = link?.closest<HTMLElement>('.card')?.dataset['id'];
    const posting = this.#listed.find((listed) => listed.id === id);
    if (!link || !posting || !opensHere(click)) return;
    const select = new JobSelectEvent(posting, link.href);
    if (!this.host.dispatchEvent(select)) click.preventDefault();
  };

  #groups(feed: Feed, formatter: Formatter): VisibleGroup[] {
    return visibleGroups(feed.postings, this.#position(feed), this.host.groupBy, formatter);
  }

  #announceChange(feed: Feed | undefined): void {
    const formatter = this.formatter(feed);
    // While the words of another language are being loaded, nothing is listed, but nothing has changed.
    if (!formatter) return;
    const listed = feed ? this.#groups(feed, formatter).flatMap(({entries}) => entries) : [];
    const same = listed.length === this.#listed.length && listed.every((posting, index) => posting === this.#listed[index]);
    this.#listed = listed;
    if (same) return;
    const event = new JobsChangeEvent(listed);
    this.host.dispatchEvent(event);
  }
}
