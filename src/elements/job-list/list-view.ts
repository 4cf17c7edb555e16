import {html, nothing} from 'lit';
import {JobsChangeEvent, JobSelectEvent} from '../../events.js';
import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import type {Results, Sort} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {activeFilters, filtersInWords} from '../shared/active-filters.js';
import {clear, goToPage, sortBy} from '../shared/asking.js';
import {BaseView, renderMessage, renderRetry} from '../shared/base-view.js';
import {facetLabel} from '../shared/facet-label.js';
import {LaterText} from '../shared/later-text.js';
import {rememberLast} from '../shared/remember-last.js';
import {ResultsController} from '../shared/results-controller.js';
import {resultCount} from '../shared/result-count.js';
import type {ViewState} from '../shared/view-element.js';
import type {CardContext} from './card.js';
import {cardsInSight} from './cards-in-sight.js';
import {Impressions} from './impressions.js';
import type {JobListElement} from './job-list.js';
import {hrefOf} from './links.js';
import {listingOf, type Listing} from './listing.js';
import type {Look} from './look.js';
import {mistakesIn} from './mistakes.js';
import {OwnCards} from './own-cards.js';
import {renderPaging} from './paging.js';
import {renderGroup} from './postings.js';
import {linkOfClick, opensHere} from './select.js';
import {styles} from './styles.js';

/** Renders a `<job-list>`. */
export class ListView extends BaseView<JobListElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #ownCards = new OwnCards();
  readonly #results: ResultsController;
  readonly #inSight: ReturnType<typeof cardsInSight>;
  readonly #announced: LaterText;
  readonly #listingOf = rememberLast(listingOf);
  #listed: readonly Posting[] = [];
  #focusFrom: number | undefined;

  constructor(host: JobListElement) {
    super(host);
    this.#results = new ResultsController(host);
    this.#inSight = cardsInSight(host);
    this.#announced = new LaterText(host);
    new Impressions(host, (id) => this.#postingOf(id));
  }

  override updated({feed}: FeedState): void {
    this.#announceChange(feed);
    if (this.#focusFrom === undefined) return;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.card-link')[this.#focusFrom]?.focus();
    this.#focusFrom = undefined;
  }

  protected override get notes(): readonly Note[] {
    const {feed} = this.host.feedSource.state;
    return mistakesIn(this.host, this.#results.engine, Boolean(feed && this.#list(feed)?.isGrouped));
  }

  protected override contentState(feed: Feed, phase: FeedState['phase']): ViewState {
    const results = this.#find(feed);
    if (!results) return 'loading';
    if (phase === 'failed') return 'stale';
    return results.postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  protected override announcement(feed: Feed, formatter: Formatter): string {
    const results = this.#find(feed)!;
    if (feed.isBeginning) return '';
    if (this.#results.progress === 'failed') return formatter.strings.actionFailed;
    const active = activeFilters(this.host.feedSource.query, {
      label: (facet) => facetLabel(facet, formatter.strings, {...feed.labels, ...this.host.labels}),
      options: (facet) => this.#results.options(feed, formatter, facet),
    });
    return this.#announced.text([resultCount(results, formatter), filtersInWords(active, formatter)].filter(Boolean).join('. '));
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const results = this.#find(feed)!;
    const {strings} = formatter;
    if (results.total === 0) return html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`;
    return html`
      <slot name="before"></slot>
      ${this.#results.progress === 'failed' ? this.#renderFailed(feed, formatter) : nothing}
      ${results.postings.length === 0 ? this.#renderNoMatch(formatter) : this.#renderListing(this.#list(feed)!, results, formatter)}
      <slot name="after"></slot>
    `;
  }

  #renderListing({groups, isGrouped, position}: Listing, {matches}: Results, formatter: Formatter) {
    const {host} = this;
    const {query} = host.feedSource;
    const context: CardContext = {
      formatter,
      matches,
      level: this.#level + (isGrouped ? 1 : 0),
      now: Date.now(),
      current: host.current ?? query.job,
      sort: query.sort ?? (query.text ? undefined : host.sort),
      href: (posting) => hrefOf(posting, host),
      isFeatured: this.#results.matcher(host.featured),
    };
    const look: Look = {
      isGrouped,
      layout: host.layout,
      groupLevel: this.#level,
      template: host.cardTemplate ?? host.querySelector<HTMLTemplateElement>(':scope > template[slot=card]'),
      ownCards: this.#ownCards,
      count: this.#inSight(host.feedSource),
      hasOpen: host.querySelector(':scope > [slot=open]') !== null,
      sortBy: this.#sortBy,
    };
    return html`
      <div @click=${this.#click} aria-busy=${this.#results.progress === 'pending'}>${groups.map((group) => renderGroup(group, look, context))}</div>
      ${renderPaging(position, formatter, this.#goTo)}
    `;
  }

  /** What was asked for could not be found, as what does so could not be loaded: other postings stand below. */
  #renderFailed(feed: Feed, {strings}: Formatter) {
    const retry = () => {
      this.keepFocus();
      this.#results.retry(feed, this.formatter(feed)!);
    };
    return html`<div class="notice" part="notice">${strings.actionFailed} ${renderRetry(strings, retry)}</div>`;
  }

  #renderNoMatch({strings}: Formatter) {
    const button = html`<button class="button" part="clear button" type="button" @click=${this.#clear}>${strings.clearFilters}</button>`;
    return html`<slot name="no-match">${renderMessage('no-match', [strings.noMatch, strings.noMatchHint], button)}</slot>`;
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.host.headingLevel) || 3, 1), 6);
  }

  #find(feed: Feed): Results | undefined {
    const formatter = this.formatter(feed);
    return formatter && this.#results.results(feed, formatter, this.host);
  }

  /** What is on the page; undefined while that is being found. */
  #list(feed: Feed): Listing | undefined {
    const {host: {paging, pageSize, groupBy, feedSource: {query: {page}}}} = this;
    const [results, formatter] = [this.#find(feed), this.formatter(feed)];
    return results && formatter && this.#listingOf({all: results.postings, page, paging, pageSize, groupBy, formatter});
  }

  /** Whoever asked for more goes on at the first posting that wasn't there. */
  readonly #goTo = (page: number): void => {
    this.#focusFrom = this.host.paging === 'pages' ? 0 : this.#listed.length;
    goToPage(this.host, page);
  };

  /** Once more by the same column takes that back. */
  readonly #sortBy = (column: Sort): void => sortBy(this.host, this.host.feedSource.query.sort === column ? undefined : column);

  readonly #clear = (): void => {
    this.keepFocus();
    clear(this.host);
  };

  readonly #click = (click: MouseEvent): void => {
    const link = linkOfClick(click);
    const posting = this.#postingOf(link?.closest<HTMLElement>('.card')?.dataset['id']);
    if (!link || !posting || !opensHere(click)) return;
    const select = new JobSelectEvent(posting, link.href);
    const goesOn = this.host.dispatchEvent(select);
    if (!goesOn || this.host.openHere) click.preventDefault();
    if (goesOn && this.host.openHere) this.host.feedSource.ask({job: posting.id});
  };

  #postingOf(id: string | undefined): Posting | undefined {
    return this.#listed.find((listed) => listed.id === id);
  }

  #announceChange(feed: Feed | undefined): void {
    // While the words of another language are being loaded, nothing is listed, but nothing has changed.
    if (!this.formatter(feed)) return;
    const listed = (feed && this.#list(feed)?.postings) ?? [];
    const same = listed.length === this.#listed.length && listed.every((posting, index) => saysSame(posting, this.#listed[index]!));
    this.#listed = listed;
    if (same) return;
    const event = new JobsChangeEvent(listed);
    this.host.dispatchEvent(event);
  }
}

/** A posting may be read again: with the rest of a long feed, or by a reload. */
const saysSame = (one: Posting, other: Posting): boolean => one === other || (one.id === other.id && JSON.stringify(one) === JSON.stringify(other));
