import {html} from 'lit';
import type {JobFeedPosting} from '../../feed/formats/job-feed-types.js';
import type {Posting} from '../../posting/posting.js';
import type {Paging} from '../../query/pages.js';
import type {Sort} from '../../query/query.js';
import {property} from '../shared/property.js';
import {frameStyles} from '../shared/styles.js';
import {ViewElement, type ViewType} from '../shared/view-element.js';
import type {GroupFacet} from './group-name.js';

/**
 * Lists postings as cards, rows or a table, in groups if asked, a page at a time.
 *
 * A `<template slot="card">` child is the page's own card: `{{title}}`, `{{company}}`, `{{places}}`,
 * `{{employmentType}}`, `{{department}}`, `{{team}}`, `{{level}}`, `{{pay}}`, `{{tags}}`,
 * `{{posted}}`, `{{age}}`, `{{closes}}` and `{{id}}` in its texts are filled in.
 *
 * @element job-list
 * @fires {JobsLoadEvent} jobs-load - The feed has been read.
 * @fires {JobsErrorEvent} jobs-error - The feed could not be loaded or read.
 * @fires {JobsChangeEvent} jobs-change - Other postings than before are on the page.
 * @fires {JobPageEvent} job-page - More of the list, or another page, is asked for.
 * @fires {JobSortEvent} job-sort - Another order is asked for, by a column of the table.
 * @fires {JobImpressionEvent} job-impression - A card was seen, where `impressions` asks for it.
 * @fires {JobSelectEvent} job-select - Somebody is about to open a posting; cancelable.
 * @slot - Shown until there is something to show: a link to the jobs, for instance.
 * @slot card - A `<template>` for the cards.
 * @slot loading - Instead of the grey shapes while the jobs are loaded.
 * @slot error - Instead of our words when they could not be loaded.
 * @slot empty - Instead of our words when there are no open jobs.
 * @slot no-match - Instead of our words when no job is what was asked for.
 * @slot open - In the card of the posting that is open: the posting itself, for instance.
 * @slot before - Before the list.
 * @slot after - After the list.
 * @csspart base - Everything inside.
 * @csspart list - A list of cards.
 * @csspart card - One posting of the list.
 * @csspart title - A card's heading.
 * @csspart card-link - The link in it, to the posting.
 * @csspart meta - A line of facts on a card.
 * @csspart meta-item - One fact.
 * @csspart table - The table, in the table layout.
 * @csspart column - The heading of a column.
 * @csspart current - The card of the posting that is open.
 * @csspart featured - The word on a card that the page puts forward.
 * @csspart mark - A word that the search has found.
 * @csspart sort - A column's heading that sorts by it.
 * @csspart no-match - The message that no job is what was asked for.
 * @csspart clear - The button to ask for everything again.
 * @csspart group - Postings under one heading.
 * @csspart group-title - The heading of a group.
 * @csspart count - How many postings a group has.
 * @csspart more - The button for more postings.
 * @csspart pages - The navigation between pages.
 * @csspart page-button - One of its buttons.
 * @csspart button - Every quiet button.
 * @csspart notice - A line about the state: out of date, incomplete, not what was asked for.
 * @csspart hint - A word while the feed is loaded: that it takes long, or how old the copy is that is shown.
 * @csspart error - The message that nothing could be loaded.
 * @csspart empty - The message that there is nothing to show.
 * @csspart retry - The button to try again.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart debug - What developers are told.
 * @cssprop [--job-list-gap] - Space between cards; by default half the space.
 * @cssprop [--job-card-padding] - Space inside a card.
 * @cssprop [--job-card-background] - The ground of a card.
 * @cssprop [--job-card-radius] - Its corners.
 * @cssprop [--job-card-title-size=1.0625em] - Size of a card's title.
 * @cssprop [--job-color-mark] - The ground of a word that the search has found.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Postings are shown.
 * @cssstate empty - There are no open jobs, or none of those asked for.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good copy is shown: a reload has failed, or with `offline` is under way.
 */
export class JobListElement extends ViewElement {
  static override styles = frameStyles;

  /** Postings to list, as entries of a `job-feed`; needs no feed. Give a new array for each change. */
  @property({attribute: false}) postings?: readonly (JobFeedPosting | Posting)[];

  /** How each posting looks: cards, dense rows, or a table. */
  @property({reflect: true, useDefault: true}) layout: 'cards' | 'rows' | 'table' = 'cards';

  /** What to group by: department, team, level, place, work-mode, employment-type, company, language, tags, or the name of a member of the feed's own. */
  @property({attribute: 'group-by'}) groupBy?: GroupFacet;

  /** What to do with long lists: more (a button), pages, or all. */
  @property() paging: Paging = 'more';

  /** How many postings come at a time, from 1. */
  @property({attribute: 'page-size', type: Number}) pageSize = 20;

  /** Level of the cards' headings, 1 to 6; with groups, of the groups', and the cards' are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** The order of the postings, where nobody asks for another: newest, title, place, pay or closing. By default the feed's own. */
  @property() sort?: Sort;

  /** The most postings to list; by default all. */
  @property({type: Number}) limit?: number;

  /** The postings that come first, in any order but for a search: an expression such as `id:12,34` or `featured:true`. */
  @property() pinned?: string;

  /** The postings that are marked as put forward: an expression such as `featured:true`. */
  @property() featured?: string;

  /** Where a posting's link leads, instead of to the posting's own page: `{id}` stands for its id. A property may also be a function of the posting. */
  @property() href?: string | ((posting: Posting) => string);

  /** Id of the posting that is marked as the current one; by default the one that is open. */
  @property() current?: string;

  /** Opens a posting where the feed is shared, as in a `<job-posting>` that shares it, instead of following its link. */
  @property({attribute: 'open-here', type: Boolean}) openHere = false;

  /** Name of this embedding, which links to postings on other sites hand on. */
  @property() source?: string;

  /** Further parameters of the page's address to hand on with such links, with blanks between. */
  @property({attribute: 'source-parameters'}) sourceParameters?: string;

  /** Dispatches `job-impression` for each card that is seen. */
  @property({type: Boolean}) impressions = false;

  /** The page's own card, where it is not a child. */
  @property({attribute: false}) cardTemplate?: HTMLTemplateElement | null;

  /** Moves the focus to the card of a posting, if it is on the page, or else to the list. */
  focusPosting(id: string): void {
    const cards = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])];
    const link = cards.find(({dataset}) => dataset['id'] === id)?.querySelector<HTMLElement>('.card-link');
    (link ?? this.shadowRoot?.querySelector<HTMLElement>('.base'))?.focus();
  }

  protected override get document(): object | undefined {
    return this.postings ?? super.document;
  }

  protected override async loadView(): Promise<ViewType<JobListElement>> {
    return (await import('./list-view.js')).ListView;
  }

  protected override renderSkeleton(): unknown {
    return Array(8).fill(html`<div class="card"><i class="title"></i><i></i><i class="short"></i></div>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-list': JobListElement;
  }
}
