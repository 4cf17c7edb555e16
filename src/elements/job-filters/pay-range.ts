import {html, nothing, type TemplateResult} from 'lit';
import {payKey, readPayKey} from '../../query/facets/pay.js';
import type {PayRange} from '../../query/facets/pay-range.js';
import {renderOptions} from './choices.js';
import {chosen, type FacetContext} from './facet-context.js';
import type {PayEnds} from './facet-state.js';

/**
 * Two sliders, for the least and the most pay, in the currency and period that most postings have; and the choice of
 * those that say nothing of it, as no range has them.
 */
export function renderPayRange(context: FacetContext): TemplateResult | typeof nothing {
  const range = context.pay();
  if (!range) return nothing;
  const {formatter, state, query} = context;
  const {strings} = formatter;
  const {from, to} = state.held(query) ?? endsAsked(range, context);
  const unstated = context.options('pay').filter(({key}) => !readPayKey(key));
  return html`
    <div class="ends">
      ${renderSlider(strings.payAtLeast, from, (value) => ({from: value, to: Math.max(value, to)}), range, context)}
      ${renderSlider(strings.payAtMost, to, (value) => ({from: Math.min(value, from), to: value}), range, context)}
    </div>
    <p class="remark">${formatter.count(strings.payKnown, range.count)}</p>
    ${unstated.length > 0 ? renderOptions('pay', unstated, [], context) : nothing}
  `;
}

function endsAsked({min, max, currency, period}: PayRange, context: FacetContext): PayEnds {
  const asked = chosen(context, 'pay').map(readPayKey).find((choice) => choice?.currency === currency && choice.period === period);
  return {from: asked?.from ?? min, to: asked?.to ?? max};
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
