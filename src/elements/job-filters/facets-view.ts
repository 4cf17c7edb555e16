import {html, nothing, type TemplateResult} from 'lit';
import {renderChoices} from './choices.js';
import {chosen, type FacetContext} from './facet-context.js';
import {renderPayRange} from './pay-range.js';

/** All facets as buttons beside each other; each opens its choices below it. */
export const renderBar = (context: FacetContext): TemplateResult =>
  html`<div class="facets bar" part="facets">${context.names.map((facet) => renderButton(facet, context))}</div>`;

/** All facets open, one below the other. */
export const renderColumn = (context: FacetContext): TemplateResult =>
  html`<div class="facets column" part="facets">${context.names.map((facet) => renderOpen(facet, context))}</div>`;

const renderPanel = (facet: string, context: FacetContext) => html`
  <slot name="before-${facet}"></slot>
  ${facet === 'pay' ? renderPayRange(context) : renderChoices(facet, context)}
  <slot name="after-${facet}"></slot>
`;

const renderLabel = (facet: string, {label}: FacetContext) => html`<slot name="label-${facet}">${label(facet)}</slot>`;

const renderOpen = (facet: string, context: FacetContext) => html`<fieldset class="facet" part="facet facet-${facet}">
  <legend>${renderLabel(facet, context)}</legend>
  <div class="panel" part="panel">${renderPanel(facet, context)}</div>
</fieldset>`;

function renderButton(facet: string, context: FacetContext) {
  const {formatter, state} = context;
  const {length} = chosen(context, facet);
  const isOpen = state.isOpen(facet);
  return html`<div class="facet" part="facet facet-${facet}">
    <button class="button pill ${length > 0 ? 'active' : ''}" part="facet-button button" type="button"
      aria-expanded=${isOpen} aria-controls="panel-${facet}" @click=${() => state.toggle(facet)}>
      ${renderLabel(facet, context)} ${renderBadge(length, formatter)}
    </button>
    <fieldset class="panel" part="panel" id="panel-${facet}" ?hidden=${!isOpen} aria-label=${context.label(facet)}>
      ${isOpen ? renderPanel(facet, context) : nothing}
    </fieldset>
  </div>`;
}

/** How many choices are active. */
export const renderBadge = (count: number, {number}: FacetContext['formatter']): TemplateResult | typeof nothing =>
  (count > 0 ? html`<span class="badge">${number(count)}</span>` : nothing);
