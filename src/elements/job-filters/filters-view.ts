import {html, nothing, svg} from 'lit';
import {JobFilterEvent, JobSearchEvent, JobSortEvent} from '../../events.js';
import type {Feed, FeedState} from '../../feed/feed.js';
import {SORTS, type Results, type Sort} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import type {SortName} from '../../text/strings.js';
import {BaseView, renderMessage} from '../shared/base-view.js';
import {resultCount} from '../shared/result-count.js';
import {ResultsController, type Engine} from '../shared/results-controller.js';
import type {ViewState} from '../shared/view-element.js';
import {wordsOf} from '../shared/words.js';
import {activeFilters, renderChips, type ActiveFilter} from './chips.js';
import type {FacetContext} from './facet-context.js';
import {facetLabel} from './facet-label.js';
import {FacetState} from './facet-state.js';
import {renderBar, renderColumn} from './facets-view.js';
import type {JobFiltersElement} from './job-filters.js';
import {NarrowController} from './narrow-controller.js';
import {renderSheet} from './sheet.js';
import {styles} from './styles.js';

const MAGNIFIER = svg`<path d="m13.5 13.5 3.5 3.5M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z"/>`;

/** Renders a `<job-filters>`. */
export class FiltersView extends BaseView<JobFiltersElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #results: ResultsController;
  readonly #facets: FacetState;
  readonly #narrow: NarrowController;

  constructor(host: JobFiltersElement) {
    super(host);
    this.#results = new ResultsController(host);
    this.#facets = new FacetState(host);
    this.#narrow = new NarrowController(host);
  }

  override updated(): void {}

  protected override contentState({postings}: Feed, phase: FeedState['phase']): ViewState {
    if (phase === 'failed') return 'stale';
    if (!this.#results.engine) return this.#results.failed ? 'error' : 'loading';
    return postings.length > 0 ? 'ready' : phase === 'loading' ? 'loading' : 'empty';
  }

  /** The list says how many there are. */
  protected override announcement(): string {
    return '';
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const engine = this.#results.engine;
    if (!engine) return renderMessage('error', [formatter.strings.failed, formatter.strings.failedHint]);
    const results = this.#results.results(feed, formatter, this.host);
    const context = this.#context(engine, feed, formatter);
    const controls: Readonly<Record<string, () => unknown>> = {
      search: () => this.#renderSearch(formatter),
      facets: () => this.#renderFacets(context, results?.postings.length ?? 0, formatter),
      chips: () => renderChips(activeFilters(context), formatter.strings, this.#remove, this.#clear),
      summary: () => this.#renderSummary(results, formatter),
    };
    return html`
      <slot name="before"></slot>
      <div class="filters" part="filters" role="search" @keydown=${this.#facets.onKey} @focusout=${this.#facets.onLeave}>
        ${this.host.controls.split(/\s+/).map((name) => (Object.hasOwn(controls, name) ? controls[name]!() : nothing))}
      </div>
      <slot name="after"></slot>
    `;
  }

  #context(engine: Engine, feed: Feed, formatter: Formatter): FacetContext {
    const {query} = this.host.feedSource;
    const words = wordsOf(formatter);
    const matches = this.#results.matches(feed);
    return {
      formatter,
      query,
      names: [...new Set(this.host.facets.split(/\s+/).filter(Boolean))],
      isOpen: this.#facets.isOpen,
      label: (facet) => facetLabel(facet, formatter.strings, {...feed.labels, ...this.host.labels}),
      options: (facet) => engine.optionsOf(feed.postings, query, facet, {words, matches}),
      pay: engine.payRange(feed.postings),
      choose: this.#choose,
      toggleOpen: this.#facets.toggle,
      wanted: this.#facets.wanted,
      want: this.#facets.want,
    };
  }

  #renderSearch({strings}: Formatter) {
    return html`<label class="search" part="search">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true">${MAGNIFIER}</svg>
      <input part="search-input" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false" aria-label=${strings.search}
        placeholder=${strings.search} .value=${this.host.feedSource.query.text} @input=${this.#search}>
    </label>`;
  }

  #renderFacets(context: FacetContext, count: number, formatter: Formatter) {
    if (this.#narrow.isNarrow) return renderSheet(context, count, formatter);
    return this.host.layout === 'column' ? renderColumn(context) : renderBar(context);
  }

  #renderSummary(results: Results | undefined, formatter: Formatter) {
    return html`<div class="summary" part="summary">
      <p part="count">${results ? resultCount(results, formatter) : nothing}</p>
      ${this.#renderSort(formatter)}
    </div>`;
  }

  #renderSort({strings: {sortBy, sorts}}: Formatter) {
    const {text, sort} = this.host.feedSource.query;
    const usual = text ? 'relevance' : (this.host.sort ?? 'feed');
    const names = [...new Set<SortName>([usual, ...SORTS])].filter((name) => text || name !== 'relevance');
    return html`<label class="sort">${sortBy}
      <select part="sort" @change=${({target}: Event) => this.#sortBy((target as HTMLSelectElement).value as Sort, usual)}>
        ${names.map((name) => html`<option value=${name} .selected=${name === (sort ?? usual)}>${sorts[name]}</option>`)}
      </select>
    </label>`;
  }

  readonly #search = ({target}: Event): void => {
    const text = (target as HTMLInputElement).value;
    this.host.feedSource.ask({text}, 'typing');
    const event = new JobSearchEvent(text.trim());
    this.host.dispatchEvent(event);
  };

  readonly #choose = (facet: string, keys: readonly string[]): void => {
    const {[facet]: _before, ...others} = this.host.feedSource.query.facets;
    this.host.feedSource.ask({facets: keys.length > 0 ? {...others, [facet]: keys} : others});
    const event = new JobFilterEvent(facet, keys);
    this.host.dispatchEvent(event);
  };

  readonly #remove = ({facet, key}: ActiveFilter): void => {
    this.keepFocus();
    this.#choose(facet, this.host.feedSource.query.facets[facet]!.filter((other) => other !== key));
  };

  readonly #clear = (): void => {
    this.keepFocus();
    this.host.feedSource.ask({text: '', facets: {}});
  };

  #sortBy(name: SortName, usual: SortName): void {
    const sort = name === usual || name === 'feed' ? undefined : name;
    this.host.feedSource.ask({sort});
    const event = new JobSortEvent(sort);
    this.host.dispatchEvent(event);
  }
}
