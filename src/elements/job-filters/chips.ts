import {html, nothing, type TemplateResult} from 'lit';
import type {FacetOption} from '../../query/query.js';
import {fill} from '../../text/strings.js';
import {chosen, type FacetContext} from './facet-context.js';

/** One active choice. */
export interface ActiveFilter {
  readonly facet: string;
  readonly key: string;
  /** For people, in their language. */
  readonly label: string;
}

/** All active choices, also of facets that are not on the page: a link may have them. */
export const activeFilters = (context: FacetContext): ActiveFilter[] =>
  Object.keys(context.query.facets).flatMap((facet) => {
    const labels = new Map(labelsIn(context.options(facet)));
    return chosen(context, facet).map((key) => ({facet, key, label: labels.get(key) ?? key}));
  });

const labelsIn = (options: readonly FacetOption[]): [key: string, label: string][] =>
  options.flatMap(({key, label, selected, options: inner}) => [...(selected ? [[key, label] as [string, string]] : []), ...labelsIn(inner)]);

/** What is active: a button takes one choice away, the last one all. */
export function renderChips(
  active: readonly ActiveFilter[],
  {removeFilter, clearFilters, filters}: {readonly removeFilter: string; readonly clearFilters: string; readonly filters: string},
  remove: (filter: ActiveFilter) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  return html`<ul class="chips" part="chips" role="list" aria-label=${filters}>
    ${active.map((filter) => html`<li><button class="button chip" part="chip button" type="button"
      aria-label=${fill(removeFilter, {filter: filter.label})} @click=${() => remove(filter)}><span dir="auto">${filter.label}</span><span aria-hidden="true">×</span></button></li>`)}
    <li><button class="button clear" part="clear button" type="button" @click=${clear}>${clearFilters}</button></li>
  </ul>`;
}
