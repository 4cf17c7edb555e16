import {html, nothing, type TemplateResult} from 'lit';
import {renderChoices} from './choices.js';
import {chosen, type FacetContext} from './facet-context.js';
import {renderPayRange} from './pay-range.js';

/** All facets as buttons beside each other; each opens its choices below it. */
export const renderBar = (context: FacetContext): TemplateResult =>
  html`<div class="facets" part="facets">${context.names.map((facet) => renderButton(facet, context))}</div>`;

/** All facets open, one below the other. */
export const renderColumn = (context: FacetContext): TemplateResult =>
  html`<div class="facets column" part="facets">${context.names.map((facet) => renderOpen(facet, context))}</div>`;

const isEmpty = (facet: string, context: FacetContext): boolean => (facet === 'pay' ? !context.pay : context.options(facet).length === 0);

const renderPanel = (facet: string, context: FacetContext) => html`
  <slot name="before-${facet}"></slot>
  ${facet === 'pay' ? renderPayRange(context) : renderChoices(facet, context)}
  <slot name="after-${facet}"></slot>
`;

const renderLabel = (facet: string, {label}: FacetContext) => html`<slot name="label-${facet}">${label(facet)}</slot>`;

function renderOpen(facet: string, context: FacetContext) {
  if (isEmpty(facet, context)) return nothing;
  return html`<fieldset class="facet" part="facet facet-${facet}">
    <legend>${renderLabel(facet, context)}</legend>
    <div class="panel" part="panel">${renderPanel(facet, context)}</div>
  </fieldset>`;
}

function renderButton(facet: string, context: FacetContext) {
  if (isEmpty(facet, context)) return nothing;
  const {length} = chosen(context, facet);
  const open = context.isOpen(facet);
  return html`<div class="facet" part="facet facet-${facet}">
    <button class="button pill ${length > 0 ? 'active' : ''}" part="facet-button button" type="button" data-facet=${facet}
      aria-expanded=${open} aria-controls="panel-${facet}" @click=${() => context.toggleOpen(facet)}>
      ${renderLabel(facet, context)} ${length > 0 ? html`<span class="badge">${context.formatter.number(length)}</span>` : nothing}
    </button>
    <fieldset class="panel" part="panel" id="panel-${facet}" ?hidden=${!open} aria-label=${context.label(facet)}>
      ${open ? renderPanel(facet, context) : nothing}
    </fieldset>
  </div>`;
}
