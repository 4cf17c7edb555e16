import {css, html, nothing} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Paging} from '../../query/pages.js';
import type {Sort} from '../../query/query.js';
import type {GroupFacet} from '../job-list/group-name.js';
import {announceProvider, provideFeed} from '../shared/feed-context.js';
import {property} from '../shared/property.js';
import {frameStyles} from '../shared/styles.js';
import {ViewElement, type ViewType} from '../shared/view-element.js';

/**
 * A whole job board: search and filters, the list, and the posting that is open; what is shown
 * stands in the page's URL. It is made of `<job-filters>`, `<job-list>` and `<job-posting>`, whose
 * parts it hands on, each under its own name and with the name of its element before it
 * (`title`, `list-title`, `posting-title`), and whose slots it fills from its own children.
 *
 * @element job-board
 * @fires {JobsLoadEvent} jobs-load - The feed has been read.
 * @fires {JobsErrorEvent} jobs-error - The feed could not be loaded or read.
 * @fires {JobsChangeEvent} jobs-change - Other postings than before are on the page.
 * @fires {JobsNavigateEvent} jobs-navigate - The page's URL is about to be changed; cancelable.
 * @fires {JobSearchEvent} job-search - Another text is searched for.
 * @fires {JobFilterEvent} job-filter - Other choices of a facet are active.
 * @fires {JobSortEvent} job-sort - Another order is asked for.
 * @fires {JobPageEvent} job-page - More of the list, or another page, is asked for.
 * @fires {JobImpressionEvent} job-impression - A card was seen, where that is asked for.
 * @fires {JobSelectEvent} job-select - Somebody is about to open a posting; cancelable.
 * @fires {JobViewEvent} job-view - A posting is shown.
 * @fires {JobApplyEvent} job-apply - Somebody is about to apply; cancelable, with the final URL.
 * @fires {JobShareEvent} job-share - Somebody has passed a posting on.
 * @slot - Shown until there is something to show: a link to the jobs, for instance.
 * @slot card - A `<template>` for the cards.
 * @slot loading - Instead of the grey shapes while the jobs are loaded.
 * @slot error - Instead of our words when they could not be loaded.
 * @slot empty - Instead of our words when there are no open jobs.
 * @slot no-match - Instead of our words when no job is what was asked for.
 * @slot closed - Instead of our words when a posting is closed or not in the feed.
 * @slot header - Instead of the company, title and facts of an open posting.
 * @slot apply - Instead of its apply buttons.
 * @slot actions - Further links or buttons beside those.
 * @slot before - Before everything else.
 * @slot after - After everything else.
 * @csspart base - Everything inside.
 * @csspart board - Filters, list and posting.
 * @csspart filters-pane - What stands around the filters.
 * @csspart list-pane - What stands around the list.
 * @csspart posting-pane - What stands around the open posting.
 * @csspart navigation - The way back to the list, and to the postings before and after.
 * @csspart back - The link to the list, or the one that closes a dialog or card.
 * @csspart previous - The link to the posting before.
 * @csspart next - The link to the posting after.
 * @csspart similar - The jobs like the open one, or others where that is gone.
 * @csspart similar-title - Their heading.
 * @csspart similar-link - The link to one of them.
 * @csspart board-dialog - The dialog with the open posting; as `dialog`, with those in the posting.
 * @csspart saved-jobs - What the candidate keeps: saved jobs and recently viewed ones.
 * @csspart saved-jobs-button - What opens it.
 * @csspart saved-jobs-panel - What is in it.
 * @csspart saved-job - The link to one of these jobs.
 * @csspart button - Every quiet button.
 * @csspart notice - A line about the state: out of date, incomplete.
 * @csspart hint - A word while the feed is loaded: that it takes long, or how old the copy is that is shown.
 * @csspart error - The message that nothing could be loaded.
 * @csspart empty - The message that there is nothing to show.
 * @csspart retry - The button to try again.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart debug - What developers are told.
 * @cssprop [--job-board-gap] - Space between filters, list and posting; by default one and a half times the space.
 * @cssprop [--job-board-list-size=25em] - Width of the list beside a posting.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The board is shown.
 * @cssstate empty - There are no open jobs.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good copy is shown: a reload has failed, or with `offline` is under way.
 */
export class JobBoardElement extends ViewElement {
  static override styles = [frameStyles, css`.skeleton { overflow-anchor: none; } .room { block-size: 100000px; }`];

  /**
   * Where a posting is opened: beside the list (in its place on narrow containers), in its place, in a dialog,
   * in its card, or on the page that its link leads to.
   */
  @property({reflect: true, useDefault: true}) layout: 'beside' | 'replace' | 'dialog' | 'inline' | 'link' = 'beside';

  /** Where in the page's URL the board keeps what it shows. */
  @property() routing: 'query' | 'hash' | 'path' | 'none' = 'query';

  /** Before each of its parameters in the URL; boards of one page need different ones. */
  @property({attribute: 'routing-prefix'}) routingPrefix = 'jobs';

  /** For `routing="path"`: the path of the page that the board stands on. */
  @property({attribute: 'routing-base'}) routingBase?: string;

  /** Where the page is, if a router of its own knows better than the browser. */
  @property({attribute: false}) url?: string;

  /** The facets one can filter by: see `<job-filters>`. */
  @property() facets = 'department place work-mode employment-type';

  /** The controls above the list: see `<job-filters>`. */
  @property() controls = 'search facets chips summary';

  /** How facets stand: as a bar above the list, or in a column beside it. */
  @property({attribute: 'filters-layout', reflect: true, useDefault: true}) filtersLayout: 'bar' | 'column' = 'bar';

  /** How each posting looks in the list: cards, dense rows, or a table. */
  @property({attribute: 'list-layout'}) listLayout: 'cards' | 'rows' | 'table' = 'cards';

  /** What to group the list by. */
  @property({attribute: 'group-by'}) groupBy?: GroupFacet;

  /** What to do with long lists: more (a button), pages, or all. */
  @property() paging: Paging = 'more';

  /** How many postings come at a time, from 1. */
  @property({attribute: 'page-size', type: Number}) pageSize = 20;

  /** The order where nobody asks for another; by default the feed's own. */
  @property() sort?: Sort;

  /** The most postings to list; by default all. */
  @property({type: Number}) limit?: number;

  /** The postings that come first, but for a search: an expression. */
  @property() pinned?: string;

  /** The postings that are marked as put forward: an expression. */
  @property() featured?: string;

  /** For `layout="link"`: where a posting's link leads, with `{id}` for its id; by default to the posting's own page. */
  @property() href?: string | ((posting: Posting) => string);

  /** Level of the cards' headings and of an open posting's, 1 to 5. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** What one can do with a posting besides applying: see `<job-posting>`. */
  @property() actions?: string;

  /** The name of this board, which reaches every link to apply: see `<job-posting>`. */
  @property() source?: string;

  /** Further parameters of the page's URL that reach every link to apply. */
  @property({attribute: 'source-parameters'}) sourceParameters?: string;

  /** Adds the open posting to the page's structured data for search engines. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /** Dispatches `job-impression` for each card that is seen. */
  @property({type: Boolean}) impressions = false;

  constructor() {
    super();
    provideFeed(this, this.feedSource);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProvider(this);
  }

  /** With what counts its filters' choices, which would otherwise come later. */
  protected override async loadView(): Promise<ViewType<JobBoardElement>> {
    const [{BoardView}] = await Promise.all([import('./board-view.js'), import('../shared/engine.js')]);
    return BoardView;
  }

  /** For who comes back to a page, as high as it may have been: browsers scroll to where it was before there are jobs. */
  protected override renderSkeleton(): unknown {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isReturn = /reload|back_forward/.test(navigation?.type ?? '');
    return html`<i class="title"></i>${Array(8).fill(html`<div class="card"><i class="title"></i><i></i><i class="short"></i></div>`)}${isReturn ? html`<div class="room"></div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
