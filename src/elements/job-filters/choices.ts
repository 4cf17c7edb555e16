import {html, nothing, type TemplateResult} from 'lit';
import type {FacetOption} from '../../query/query.js';
import {fill} from '../../text/strings.js';
import {chosen, type FacetContext} from './facet-context.js';

/** From this many choices on, one can search in them. */
const LONG = 12;
/** As many are shown at once; the search finds the others. */
const MOST_SHOWN = 60;

/** The choices of a facet: boxes to tick, or, where each includes the one before, one of them. */
export function renderChoices(facet: string, context: FacetContext): TemplateResult {
  const options = context.options(facet);
  const text = context.wanted(facet);
  const found = text ? options.flatMap((option) => optionsWith(option, text)) : options;
  return html`
    ${countOf(options) > LONG ? renderSearch(facet, context) : nothing}
    ${renderOptions(facet, found.slice(0, MOST_SHOWN), context)}
    ${found.length > MOST_SHOWN ? html`<p class="hint" aria-hidden="true">…</p>` : nothing}
  `;
}

const countOf = (options: readonly FacetOption[]): number => options.reduce((sum, {options: inner}) => sum + 1 + countOf(inner), 0);

/** A choice that has a text in its label; else those within it that have. */
function optionsWith(option: FacetOption, text: string): FacetOption[] {
  if (folded(option.label).includes(folded(text))) return [option];
  const options = option.options.flatMap((inner) => optionsWith(inner, text));
  return options.length > 0 ? [{...option, options}] : [];
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

function renderSearch(facet: string, {formatter: {strings}, label, wanted, want}: FacetContext) {
  return html`<input class="option-search" part="option-search" type="search" autocomplete="off" .value=${wanted(facet)}
    aria-label=${fill(strings.searchOptions, {facet: label(facet)})}
    @input=${({target}: Event) => want(facet, (target as HTMLInputElement).value)}>`;
}

function renderOptions(facet: string, options: readonly FacetOption[], context: FacetContext): TemplateResult {
  return html`<ul class="options" role="list">${options.map((option) => html`<li>${renderOption(facet, option, context)}
    ${option.options.length > 0 ? renderOptions(facet, option.options, context) : nothing}</li>`)}</ul>`;
}

function renderOption(facet: string, {key, label, count, selected}: FacetOption, context: FacetContext) {
  const only = facet === 'posted';
  const choose = ({target}: Event) => {
    const others = only ? [] : chosen(context, facet).filter((other) => other !== key);
    context.choose(facet, (target as HTMLInputElement).checked ? [...others, key] : others);
  };
  return html`<label class="option ${count === 0 ? 'none' : ''}" part="option">
    <input part="option-input" type=${only ? 'radio' : 'checkbox'} name=${facet} .checked=${selected} @change=${choose}>
    <span part="option-label" dir="auto"><slot name="option-${facet}-${key}">${label}</slot></span>
    <span class="count" part="count">${context.formatter.number(count)}</span>
  </label>`;
}
