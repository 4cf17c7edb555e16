import {html} from 'lit';
import {JobPageEvent, JobsChangeEvent, JobSelectEvent, JobSortEvent} from '../../events.js';
import type {Feed, FeedState} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {linkUrl} from '../../posting/url.js';
import {pageCount} from '../../query/pages.js';
import type {Results, Sort} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {BaseView, renderMessage, renderRetry} from '../shared/base-view.js';
import {LaterText} from '../shared/later-text.js';
import {withOrigin} from '../shared/origin.js';
import {ResultsController} from '../shared/results-controller.js';
import {resultCount} from '../shared/result-count.js';
import type {ViewState} from '../shared/view-element.js';
import type {CardContext} from './card.js';
import {Impressions} from './impressions.js';
import type {JobListElement} from './job-list.js';
import {OwnCards} from './own-cards.js';
import {renderPaging, type Position} from './paging.js';
import {renderGroup, type Look} from './postings.js';
import {linkOfClick, opensHere} from './select.js';
import {styles} from './styles.js';
import {visibleGroups, type VisibleGroup} from './visible-groups.js';

/** Renders a `<job-list>`. */
export class ListView extends BaseView<JobListElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #ownCards = new OwnCards();
  readonly #results: ResultsController;
  readonly #announced: LaterText;
  #listed: readonly Posting[] = [];
  #focusFrom: number | undefined;

  constructor(host: JobListElement) {
    super(host);
    this.#results = new ResultsController(host);
    this.#announced = new LaterText(host);
    new Impressions(host, (id) => this.#postingOf(id));
  }

  override updated({feed}: FeedState): void {
    this.#announceChange(feed);
    if (this.#focusFrom === undefined) return;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.card-link')[this.#focusFrom]?.focus();
    this.#focusFrom = undefined;
  }

  protected override contentState(feed: Feed, phase: FeedState['phase']): ViewState {
    if (phase === 'failed') return 'stale';
    const results = this.#find(feed);
    if (!results) return this.#results.failed ? 'error' : 'loading';
    return results.postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  protected override announcement(feed: Feed, formatter: Formatter): string {
    const results = this.#find(feed);
    return results ? this.#announced.text(resultCount(results, formatter)) : '';
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const {strings} = formatter;
    const results = this.#find(feed);
    if (!results) return renderMessage('error', [strings.failed, strings.failedHint], renderRetry(strings, this.#retryResults));
    if (results.total === 0) return html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`;
    return html`
      <slot name="before"></slot>
      ${results.postings.length === 0 ? this.#renderNoMatch(formatter) : this.#renderResults(results, formatter)}
      <slot name="after"></slot>
    `;
  }

  #renderResults(results: Results, formatter: Formatter) {
    const context: CardContext = {
      formatter,
      level: this.#level + (this.host.groupBy ? 1 : 0),
      now: Date.now(),
      matches: results.matches,
      current: this.host.current ?? this.host.feedSource.query.job,
      sort: this.host.feedSource.query.sort,
      href: (posting) => this.#href(posting),
      isFeatured: this.#results.matcher(this.host.featured),
    };
    const {host} = this;
    const look: Look = {
      layout: host.layout,
      isGrouped: Boolean(host.groupBy),
      groupLevel: this.#level,
      template: host.cardTemplate ?? host.querySelector<HTMLTemplateElement>(':scope > template[slot=card]'),
      ownCards: this.#ownCards,
      sortBy: this.#sortBy,
    };
    return html`
      <div @click=${this.#click} aria-busy=${this.#results.pending}>
        ${this.#groups(results, formatter).map((group) => renderGroup(group, look, context))}
      </div>
      ${renderPaging(this.#position(results), formatter, this.#goTo)}
    `;
  }

  #renderNoMatch({strings}: Formatter) {
    const clear = html`<button class="button" part="clear button" type="button" @click=${this.#clear}>${strings.clearFilters}</button>`;
    return html`<slot name="no-match">${renderMessage('no-match', [strings.noMatch, strings.noMatchHint], clear)}</slot>`;
  }

  #position({postings: {length: total}}: Results): Position {
    const {pageSize} = this.host;
    const size = pageSize >= 1 ? Math.trunc(pageSize) : 20;
    return {paging: this.host.paging, page: Math.min(this.host.feedSource.query.page, pageCount(total, size)), size, total};
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.host.headingLevel) || 3, 1), 6);
  }

  #href(posting: Posting): string {
    const {href, baseURI} = this.host;
    const {id, url} = posting;
    const own = typeof href === 'function' ? href(posting) : href?.replaceAll('{id}', encodeURIComponent(id));
    return (own && linkUrl(own, baseURI)) || (url ? this.#withOrigin(url) : `#${encodeURIComponent(id)}`);
  }

  /** The posting's own page elsewhere is where one applies; pages of this site see their own parameters. */
  #withOrigin(url: string): string {
    return new URL(url).origin === this.host.ownerDocument.defaultView?.origin ? url : withOrigin(url, this.host);
  }

  #find(feed: Feed): Results | undefined {
    const formatter = this.formatter(feed);
    return formatter && this.#results.results(feed, formatter, this.host);
  }

  /** Whoever asked for more goes on at the first posting that wasn't there. */
  readonly #goTo = (page: number): void => {
    this.#focusFrom = this.host.paging === 'pages' ? 0 : this.#listed.length;
    this.host.feedSource.ask({page});
    const event = new JobPageEvent(page);
    this.host.dispatchEvent(event);
  };

  readonly #sortBy = (column: Sort): void => {
    const {feedSource: source} = this.host;
    const sort = source.query.sort === column ? undefined : column;
    source.ask({sort});
    const event = new JobSortEvent(sort);
    this.host.dispatchEvent(event);
  };

  readonly #clear = (): void => {
    this.keepFocus();
    this.host.feedSource.ask({text: '', facets: {}});
  };

  readonly #retryResults = (): void => {
    this.keepFocus();
    this.#results.retry();
  };

  readonly #click = (click: MouseEvent): void => {
    const link = linkOfClick(click);
    const id = link?.closest<HTMLElement>('.card')?.dataset['id'];
    const posting = this.#postingOf(id);
    if (!link || !posting || !opensHere(click)) return;
    const select = new JobSelectEvent(posting, link.href);
    const goesOn = this.host.dispatchEvent(select);
    if (!goesOn || this.host.openHere) click.preventDefault();
    if (goesOn && this.host.openHere) this.host.feedSource.ask({job: posting.id});
  };

  #postingOf(id: string | undefined): Posting | undefined {
    return this.#listed.find((listed) => listed.id === id);
  }

  #groups(results: Results, formatter: Formatter): VisibleGroup[] {
    return visibleGroups(results.postings, this.#position(results), this.host.groupBy, formatter);
  }

  #announceChange(feed: Feed | undefined): void {
    const formatter = this.formatter(feed);
    // While the words of another language are being loaded, nothing is listed, but nothing has changed.
    if (!formatter) return;
    const results = feed && this.#find(feed);
    const listed = results ? this.#groups(results, formatter).flatMap(({entries}) => entries) : [];
    const same = listed.length === this.#listed.length && listed.every((posting, index) => posting === this.#listed[index]);
    this.#listed = listed;
    if (same) return;
    const event = new JobsChangeEvent(listed);
    this.host.dispatchEvent(event);
  }
}
