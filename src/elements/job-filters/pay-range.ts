import {html, nothing, type TemplateResult} from 'lit';
import {payKey, readPayKey, type PayChoice} from '../../query/facets/pay.js';
import type {PayRange} from '../../query/facets/pay-range.js';
import {renderOptions} from './choices.js';
import {chosen, type FacetContext} from './facet-context.js';
import type {PayEnds} from './facet-state.js';

/**
 * Two sliders, for the least and the most pay, in one currency, as others can't be compared, and for the period that
 * most of its postings have; and the choice of those that say nothing of it, as no range has them.
 */
export function renderPayRange(context: FacetContext): TemplateResult | typeof nothing {
  const {formatter, state, query} = context;
  const range = context.pay(askedIn(context)?.currency ?? state.currency);
  if (!range) return nothing;
  const {strings} = formatter;
  const {from, to} = state.held(query) ?? endsAsked(range, context);
  const unstated = context.options('pay').filter(({key}) => !readPayKey(key));
  return html`
    ${range.currencies.length > 1 ? renderCurrency(range, context) : nothing}
    <div class="ends">
      ${renderSlider(strings.payAtLeast, from, (value) => ({from: value, to: Math.max(value, to)}), range, context)}
      ${renderSlider(strings.payAtMost, to, (value) => ({from: Math.min(value, from), to: value}), range, context)}
    </div>
    <p class="remark">${formatter.count(strings.payKnown, range.count)}</p>
    ${unstated.length > 0 ? renderOptions('pay', unstated, [], context) : nothing}
  `;
}

/** The range that is asked for: a link may ask for several, of which the sliders have the first. */
const askedIn = (context: FacetContext): PayChoice | undefined => chosen(context, 'pay').map(readPayKey).find((choice) => choice);

function endsAsked({min, max, currency, period}: PayRange, context: FacetContext): PayEnds {
  const asked = askedIn(context);
  return asked?.currency === currency && asked.period === period ? {from: asked.from ?? min, to: asked.to ?? max} : {from: min, to: max};
}

/** In another currency, nothing is asked yet. */
function renderCurrency({currency, currencies}: PayRange, context: FacetContext) {
  const {strings, locale} = context.formatter;
  const names = new Intl.DisplayNames(locale, {type: 'currency'});
  const change = ({target}: Event) => {
    context.state.currency = (target as HTMLSelectElement).value;
    const ranges = chosen(context, 'pay').filter(readPayKey);
    if (ranges.length > 0) context.choose('pay', chosen(context, 'pay').filter((key) => !ranges.includes(key)));
  };
  return html`<label class="choice">${strings.currency}
    <select part="currency" @change=${change}>${currencies.map((code) => html`<option value=${code} .selected=${code === currency}>${names.of(code)}</option>`)}</select>
  </label>`;
}

/** @param endsAt what is asked for when the slider is at a value: an end takes the other one along */
function renderSlider(label: string, value: number, endsAt: (value: number) => PayEnds, range: PayRange, context: FacetContext) {
  const {min, max, step, currency, period: unitText} = range;
  const amount = context.formatter.pay({minValue: value, maxValue: value, currency, unitText});
  const ends = ({target}: Event) => endsAt(Math.round((target as HTMLInputElement).valueAsNumber * 100) / 100);
  return html`<label>${label} <strong aria-hidden="true">${amount}</strong>
    <input part="range" type="range" min=${min} max=${max} step=${step} .value=${String(value)} aria-label=${label} aria-valuetext=${amount}
      @input=${(event: Event) => context.state.hold(ends(event), context.query)} @change=${(event: Event) => ask(ends(event), range, context)}>
  </label>`;
}

/** From the first move on, each further one only corrects it: nobody wants to go back over all of them. */
function ask({from, to}: PayEnds, {min, max, currency, period}: PayRange, context: FacetContext): void {
  const keys = chosen(context, 'pay');
  const others = keys.filter((key) => !readPayKey(key));
  const isAll = from <= min && to >= max;
  const key = payKey({from: from > min ? from : undefined, to: to < max ? to : undefined, currency, period});
  context.choose('pay', isAll ? others : [...others, key], keys.length > others.length ? 'typing' : 'step');
}
