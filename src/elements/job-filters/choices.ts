import {html, nothing, type TemplateResult} from 'lit';
import type {FacetOption} from '../../query/query.js';
import {fill} from '../../text/strings.js';
import {chosen, type FacetContext} from './facet-context.js';
import {countOptions, firstOptions, optionsWith} from './shown-options.js';

/** From this many choices on, one can search in them. */
const LONG = 12;
/** As many are shown at once; the search finds the others. */
const MOST_SHOWN = 60;

/** The choices of a facet: boxes to tick, or, where each includes the one before, one of them. */
export function renderChoices(facet: string, context: FacetContext): TemplateResult {
  const {state, formatter} = context;
  const options = context.options(facet);
  const wanted = state.wanted(facet);
  const found = optionsWith(options, wanted);
  const count = countOptions(found);
  const isCut = count > MOST_SHOWN && !state.showsAll(facet);
  return html`
    ${countOptions(options) > LONG ? renderSearch(facet, wanted && formatter.count(formatter.strings.optionsFound, count), context) : nothing}
    ${facet === 'posted' ? renderAnyTime(context) : nothing}
    ${renderOptions(facet, isCut ? firstOptions(found, MOST_SHOWN) : found, [], context)}
    ${isCut ? html`<button class="button all" part="show-all button" type="button" @click=${(click: Event) => state.showAll(facet, click)}>
      ${formatter.count(formatter.strings.showAllOptions, count)}</button>` : nothing}
  `;
}

function renderSearch(facet: string, found: string, {formatter: {strings}, label, state}: FacetContext) {
  const words = fill(strings.searchOptions, {facet: label(facet)});
  return html`<input class="option-search" part="option-search" type="search" autocomplete="off" .value=${state.wanted(facet)}
      aria-label=${words} placeholder=${words}
      @input=${({target}: Event) => state.want(facet, (target as HTMLInputElement).value)}>
    <p class="remark" role="status">${found}</p>`;
}

/** One of several can only be taken back by another one. */
function renderAnyTime(context: FacetContext) {
  return html`<label class="option" part="option">
    <input part="option-input" type="radio" name="posted" .checked=${chosen(context, 'posted').length === 0} @change=${() => context.choose('posted', [])}>
    <span part="option-label">${context.formatter.strings.anyTime}</span>
  </label>`;
}

/** @param around the keys of the choices that these are within */
export function renderOptions(facet: string, options: readonly FacetOption[], around: readonly string[], context: FacetContext): TemplateResult {
  return html`<ul class="options" role="list">${options.map((option) => html`<li>${renderOption(facet, option, around, context)}
    ${option.options.length > 0 ? renderOptions(facet, option.options, [...around, option.key], context) : nothing}</li>`)}</ul>`;
}

function renderOption(facet: string, option: FacetOption, around: readonly string[], context: FacetContext) {
  const {key, label, count, selected} = option;
  const isOnly = facet === 'posted';
  const choose = ({target}: Event) => {
    const others = isOnly ? [] : othersThan(option, around, chosen(context, facet));
    context.choose(facet, (target as HTMLInputElement).checked ? [...others, key] : others);
  };
  return html`<label class="option ${count === 0 ? 'none' : ''}" part="option">
    <input part="option-input" type=${isOnly ? 'radio' : 'checkbox'} name=${facet} .checked=${selected} @change=${choose}>
    <span part="option-label" dir="auto"><slot name="option-${facet}-${key}">${label}</slot></span>
    <span class="count" part="count">${context.formatter.number(count)}</span>
  </label>`;
}

/** What stays chosen beside a choice: neither what it is within, which says less, nor what is within it, which it says, too. */
function othersThan({key, options}: FacetOption, around: readonly string[], keys: readonly string[]): string[] {
  const keysIn = (inner: readonly FacetOption[]): string[] => inner.flatMap((option) => [option.key, ...keysIn(option.options)]);
  const related = new Set([key, ...around, ...keysIn(options)]);
  return keys.filter((other) => !related.has(other));
}
