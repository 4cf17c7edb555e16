import {html, type TemplateResult} from 'lit';
import {chosen, type FacetContext} from './facet-context.js';
import {renderBadge, renderColumn} from './facets-view.js';

const dialogOf = ({currentTarget}: Event) => (currentTarget as Element).closest('.narrow')!.querySelector('dialog')!;
const open = (event: Event): void => dialogOf(event).showModal();
const close = (event: Event): void => dialogOf(event).close();

/** A press beside the dialog, on its backdrop, is on the dialog itself. */
const closeBeside = (event: Event): void => {
  if (event.target === event.currentTarget) close(event);
};

/**
 * On narrow containers: one button, and behind it all facets in a dialog, closed by a button that says what they give.
 * @param beside what stands beside the button
 * @param told what a screen reader is told: nothing outside of an open dialog reaches it
 */
export function renderSheet(context: FacetContext, count: number, told: string, beside: unknown): TemplateResult {
  const {formatter, names} = context;
  const {strings} = formatter;
  const active = names.reduce((sum, facet) => sum + chosen(context, facet).length, 0);
  return html`<div class="narrow">
    <button class="button pill ${active > 0 ? 'active' : ''}" part="filters-button button" type="button" aria-haspopup="dialog" @click=${open}>
      ${strings.filters} ${renderBadge(active, formatter)}
    </button>
    ${beside}
    <dialog class="sheet" part="sheet" aria-label=${strings.filters} @click=${closeBeside}>
      <div class="sheet-bar"><strong>${strings.filters}</strong><button class="button" part="button" type="button" @click=${close}>${strings.close}</button></div>
      ${renderColumn(context)}
      <div class="sheet-bar last"><button class="done" part="done" type="button" @click=${close}>${formatter.count(strings.showJobs, count)}</button></div>
      <div class="hidden" role="status">${told}</div>
    </dialog>
  </div>`;
}
