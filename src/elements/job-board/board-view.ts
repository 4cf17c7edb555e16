import {html, nothing} from 'lit';
import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import type {Formatter} from '../../text/formatter.js';
import {BaseView, renderMessage} from '../shared/base-view.js';
import {ResultsController} from '../shared/results-controller.js';
import type {ViewState} from '../shared/view-element.js';
import {FocusController} from './focus-controller.js';
import {filtersParts, LIST_PARTS, POSTING_PARTS, slotsOf} from './hand-on.js';
import {createInner, embed} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';
import {renderNavigation, type Links} from './navigation.js';
import {RouteController} from './route-controller.js';
import {renderSimilar} from './similar.js';
import {styles} from './styles.js';

/** Renders a `<job-board>`. */
export class BoardView extends BaseView<JobBoardElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #inner: ReturnType<typeof createInner>;
  readonly #results: ResultsController;
  readonly #route: RouteController;

  constructor(host: JobBoardElement) {
    super(host);
    this.#inner = createInner(host);
    this.#results = new ResultsController(host);
    this.#route = new RouteController(host);
    new FocusController(host, this.#inner);
  }

  override updated(): void {
    const dialog = this.host.renderRoot.querySelector<HTMLDialogElement>('.dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override contentState({postings}: Feed, phase: FeedState['phase']): ViewState {
    if (phase === 'failed') return 'stale';
    return postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  /** The list says how many there are. */
  protected override announcement({postings}: Feed, {strings}: Formatter): string {
    return postings.length > 0 ? '' : strings.empty;
  }

  protected override get notes(): readonly Note[] {
    return this.#route.notes;
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const {strings} = formatter;
    if (feed.postings.length === 0) return html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`;
    const {layout, filtersLayout} = this.host;
    const pane = this.#job === undefined ? undefined : this.#renderPane(feed, this.#job, formatter);
    return html`
      <slot name="before"></slot>
      <div class="board ${layout} ${pane ? 'open' : ''} ${filtersLayout === 'column' ? 'side' : ''}" part="board">
        <div class="filters-pane" part="filters-pane">${this.#embedFilters()}</div>
        <div class="list-pane" part="list-pane">${this.#embedList(layout === 'inline' ? pane : undefined)}</div>
        ${layout === 'dialog' ? this.#renderDialog(pane) : layout === 'inline' ? nothing : pane}
      </div>
      <slot name="after"></slot>
    `;
  }

  #embedFilters() {
    const {facets, controls, filtersLayout: layout, sort, labels} = this.host;
    return embed(this.#inner.filters, {
      properties: {facets, controls, layout, sort, labels} as object,
      parts: filtersParts(facets),
      slots: slotsOf(this.host).filters,
    });
  }

  #embedList(open: unknown) {
    const {host} = this;
    const {listLayout: layout, groupBy, paging, pageSize, sort, limit, pinned, featured, labels, headingLevel, impressions, source, sourceParameters} = host;
    const cardTemplate = host.querySelector<HTMLTemplateElement>(':scope > template[slot=card]');
    return embed(this.#inner.list, {
      properties: {
        layout, groupBy, paging, pageSize, sort, limit, pinned, featured, labels, headingLevel, impressions, source, sourceParameters, cardTemplate,
        openHere: host.layout !== 'link', href: this.#hrefOf, current: this.#job,
      } as object,
      parts: LIST_PARTS,
      slots: slotsOf(host).list,
      content: open ? html`<div slot="open">${open}</div>` : nothing,
    });
  }

  #embedPosting(jobId: string) {
    const {headingLevel, actions, labels, source, sourceParameters, structuredData, proxy} = this.host;
    return embed(this.#inner.posting, {
      properties: {jobId, headingLevel, actions, labels, source, sourceParameters, structuredData, proxy, shareUrl: this.#hrefTo(jobId) || undefined} as object,
      parts: POSTING_PARTS,
      slots: slotsOf(this.host).posting,
    });
  }

  #renderPane(feed: Feed, job: string, formatter: Formatter) {
    const links: Links = {href: this.#hrefTo, open: this.#open};
    const results = this.#results.results(feed, formatter, this.host);
    return html`<section class="posting-pane" part="posting-pane">
      ${this.host.layout === 'inline' ? nothing : renderNavigation(results, job, formatter, links)}
      ${this.#embedPosting(job)}
      ${renderSimilar(feed, job, formatter, this.#results, links)}
    </section>`;
  }

  #renderDialog(pane: unknown) {
    if (!pane) return nothing;
    return html`<dialog class="dialog" part="dialog" @close=${() => this.#open(undefined)} @click=${closeBeside}>${pane}</dialog>`;
  }

  /** The posting that is open. */
  get #job(): string | undefined {
    return this.host.layout === 'link' ? undefined : this.host.feedSource.query.job;
  }

  readonly #open = (job: string | undefined): void => this.host.feedSource.ask({job});

  readonly #hrefTo = (job: string | undefined): string => this.#route.href({...this.host.feedSource.query, job});

  readonly #hrefOf = (posting: Posting): string => {
    const {layout, href} = this.host;
    if (layout !== 'link') return this.#hrefTo(posting.id);
    return (typeof href === 'function' ? href(posting) : href?.replaceAll('{id}', encodeURIComponent(posting.id))) ?? '';
  };
}

/** A press beside a dialog, on its backdrop, is on the dialog itself. */
const closeBeside = ({target, currentTarget}: Event): void => {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
};
