import {html, nothing, type TemplateResult} from 'lit';
import {payKey, readPayKey} from '../../query/facets/pay.js';
import {chosen, type FacetContext} from './facet-context.js';

/** Two sliders, for the least and the most pay, in the currency and period that most postings have. */
export function renderPayRange(context: FacetContext): TemplateResult | typeof nothing {
  const {pay, formatter} = context;
  if (!pay) return nothing;
  const {strings} = formatter;
  const {min, max, step, currency, period, count} = pay;
  const asked = readPayKey(chosen(context, 'pay')[0] ?? '');
  const [from, to] = asked?.currency === currency && asked.period === period ? [asked.from ?? min, asked.to ?? max] : [min, max];
  const choose = (least: number, most: number) =>
    context.choose('pay', least <= min && most >= max ? [] : [payKey({from: least > min ? least : undefined, to: most < max ? most : undefined, currency, period})]);
  const amount = (value: number) => formatter.pay({minValue: value, maxValue: value, currency, unitText: period});
  const slider = (label: string, value: number, set: (value: number) => void) => html`
    <label>${label} <output>${amount(value)}</output>
      <input part="range" type="range" min=${min} max=${max} step=${step} .value=${String(value)} aria-valuetext=${amount(value)}
        @change=${({target}: Event) => set((target as HTMLInputElement).valueAsNumber)}>
    </label>`;
  return html`
    <div class="ends">
      ${slider(strings.payAtLeast, from, (value) => choose(value, Math.max(value, to)))}
      ${slider(strings.payAtMost, to, (value) => choose(Math.min(value, from), value))}
    </div>
    <p class="hint">${formatter.count(strings.payKnown, count)}</p>
  `;
}
