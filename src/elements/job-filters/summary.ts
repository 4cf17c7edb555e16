import {html, nothing, type TemplateResult} from 'lit';
import {SORTS, type Results, type Sort} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import type {SortName} from '../../text/strings.js';
import {sortBy} from '../shared/asking.js';
import {resultCount} from '../shared/result-count.js';
import type {JobFiltersElement} from './job-filters.js';

/** How many jobs there are, and their order, unless that stands elsewhere. */
export const renderSummary = (results: Results | undefined, sort: unknown, formatter: Formatter): TemplateResult => html`
  <div class="summary" part="summary">
    <p part="count">${results ? resultCount(results, formatter) : nothing}</p>
    ${sort}
  </div>
`;

export function renderSort(host: JobFiltersElement, {strings: {sortBy: label, sorts}}: Formatter): TemplateResult {
  const {text, sort} = host.feedSource.query;
  const usual: SortName = text ? 'relevance' : SORTS.includes(host.sort!) ? host.sort! : 'feed';
  const names = [...new Set<SortName>([usual, ...SORTS])].filter((name) => text || name !== 'relevance');
  const change = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    sortBy(host, value === usual ? undefined : (value as Sort));
  };
  return html`<label class="sort choice">${label}
    <select part="sort" @change=${change}>${names.map((name) => html`<option value=${name} .selected=${name === (sort ?? usual)}>${sorts[name]}</option>`)}</select>
  </label>`;
}
