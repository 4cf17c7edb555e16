import {html, nothing} from 'lit';
import type {Feed, FeedState, Note} from '../../feed/feed.js';
import {oneLine} from '../../posting/one-line.js';
import type {Formatter} from '../../text/formatter.js';
import {activeFilters} from '../shared/active-filters.js';
import {choose, clear, searchFor} from '../shared/asking.js';
import {BaseView, renderMessage, renderRetry} from '../shared/base-view.js';
import {facetLabel} from '../shared/facet-label.js';
import {LaterText} from '../shared/later-text.js';
import {ResultsController} from '../shared/results-controller.js';
import {resultCount} from '../shared/result-count.js';
import type {ViewState} from '../shared/view-element.js';
import {Chips, type Chip} from './chips.js';
import {chosen, type FacetContext} from './facet-context.js';
import {FacetState} from './facet-state.js';
import {renderBar, renderColumn} from './facets-view.js';
import type {JobFiltersElement} from './job-filters.js';
import {CONTROLS, mistakesIn, namesIn} from './names.js';
import {NarrowController} from './narrow-controller.js';
import {SearchBox} from './search-box.js';
import {renderSheet} from './sheet.js';
import {slottedWords} from './slotted-words.js';
import {styles} from './styles.js';
import {renderSort, renderSummary} from './summary.js';

/** Renders a `<job-filters>`. */
export class FiltersView extends BaseView<JobFiltersElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #results: ResultsController;
  readonly #facets: FacetState;
  readonly #narrow: NarrowController;
  readonly #search: SearchBox;
  readonly #chips: Chips;
  readonly #told: LaterText;

  constructor(host: JobFiltersElement) {
    super(host);
    this.#results = new ResultsController(host);
    this.#facets = new FacetState(host);
    this.#narrow = new NarrowController(host);
    this.#search = new SearchBox(host);
    this.#chips = new Chips(host);
    this.#told = new LaterText(host);
  }

  override updated(): void {}

  protected override get notes(): readonly Note[] {
    const {feed} = this.host.feedSource.state;
    return mistakesIn(this.host, feed ? this.#shownFacets(feed) : []);
  }

  protected override contentState({postings, isBeginning}: Feed, phase: FeedState['phase']): ViewState {
    if (!this.#results.engine) return this.#results.failed ? 'error' : 'loading';
    if (isBeginning && this.host.layout === 'column') return 'loading';
    if (phase === 'failed') return 'stale';
    return postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  /** The list says how many there are. */
  protected override announcement(_feed: Feed, {strings}: Formatter): string {
    return this.#results.failed ? strings.actionFailed : '';
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    return html`
      <slot name="before"></slot>
      ${this.#results.failed ? this.#renderFailed(feed, formatter) : feed.postings.length > 0 ? this.#renderControls(feed, formatter) : nothing}
      <slot name="after"></slot>
    `;
  }

  #renderFailed(feed: Feed, formatter: Formatter) {
    const retry = () => {
      this.keepFocus();
      this.#results.retry(feed, formatter);
    };
    return renderMessage('error', [formatter.strings.actionFailed], renderRetry(formatter.strings, retry));
  }

  #renderControls(feed: Feed, formatter: Formatter) {
    const {host} = this;
    const context = this.#context(feed, formatter);
    const results = this.#results.results(feed, formatter, host);
    const count = results?.postings.length ?? 0;
    const {isNarrow} = this.#narrow;
    const asked = namesIn(host.controls);
    // On a phone, both stand in one row.
    const isSortAbove = isNarrow && asked.includes('facets') && asked.includes('summary');
    const renderFacets = () => {
      if (isNarrow) return renderSheet(context, count, this.#told.text(results ? resultCount(results, formatter) : ''), isSortAbove ? renderSort(host, formatter) : nothing);
      return host.layout === 'column' ? renderColumn(context) : renderBar(context);
    };
    const controls: Readonly<Record<(typeof CONTROLS)[number], () => unknown>> = {
      search: () => this.#search.render(formatter.strings.search),
      facets: renderFacets,
      chips: () => this.#chips.render(this.#active(context), this.#clear, formatter.strings),
      summary: () => renderSummary(feed.isBeginning ? undefined : results, isSortAbove ? nothing : renderSort(host, formatter), formatter),
    };
    // Two of them on a page are told apart by what they are for.
    const label = asked.includes('search') ? formatter.strings.search : formatter.strings.filters;
    return html`<div class="filters" part="filters" role="search" aria-label=${label} @keydown=${this.#facets.onKey} @focusout=${this.#facets.onLeave}>
      ${asked.map((name) => (Object.hasOwn(controls, name) ? controls[name as keyof typeof controls]() : nothing))}
    </div>`;
  }

  #context(feed: Feed, formatter: Formatter): FacetContext {
    const {host} = this;
    return {
      formatter,
      get query() {
        return host.feedSource.query;
      },
      names: this.#shownFacets(feed),
      state: this.#facets,
      label: (facet) => facetLabel(facet, formatter.strings, {...feed.labels, ...host.labels}),
      options: (facet) => this.#results.options(feed, formatter, facet),
      pay: (currency) => this.#results.pay(feed, currency),
      choose: (facet, keys, change) => choose(host, facet, keys, change),
    };
  }

  /** Those with something to choose. */
  #shownFacets({postings}: Feed): string[] {
    return namesIn(this.host.facets).filter((facet) => this.#results.engine?.tellsApart(postings, facet));
  }

  /** What is asked for; the text only if there is no box in which it stands. */
  #active(context: FacetContext): Chip[] {
    const {host} = this;
    const {text} = context.query;
    const filters = activeFilters(context.query, context).map(({facet, key, label}) => ({
      id: `${facet}:${key}`, label: slottedWords(host, `option-${facet}-${key}`) || label, remove: () => choose(host, facet, chosen(context, facet).filter((other) => other !== key)),
    }));
    const isHidden = text && !namesIn(host.controls).includes('search');
    return isHidden ? [{id: 'text', label: oneLine(text), remove: () => searchFor(host, '')}, ...filters] : filters;
  }

  readonly #clear = (): void => clear(this.host);
}
