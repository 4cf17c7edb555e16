import {html, nothing, type TemplateResult} from 'lit';
import type {Formatter} from '../../text/formatter.js';
import {chosen, type FacetContext} from './facet-context.js';
import {renderColumn} from './facets-view.js';

const dialogOf = ({currentTarget}: Event) => (currentTarget as Element).closest('.narrow')!.querySelector('dialog')!;
const open = (event: Event): void => dialogOf(event).showModal();
const close = (event: Event): void => dialogOf(event).close();

/** A press beside the dialog, on its backdrop, is on the dialog itself. */
const closeBeside = (event: Event): void => {
  if (event.target === event.currentTarget) close(event);
};

/** On narrow containers: one button, and behind it all facets in a dialog, closed by a button that says what they give. */
export function renderSheet(context: FacetContext, count: number, {strings, number, count: inWords}: Formatter): TemplateResult {
  const active = context.names.reduce((sum, facet) => sum + chosen(context, facet).length, 0);
  return html`<div class="narrow">
    <button class="button pill ${active > 0 ? 'active' : ''}" part="filters-button button" type="button" aria-haspopup="dialog" @click=${open}>
      ${strings.filters} ${active > 0 ? html`<span class="badge">${number(active)}</span>` : nothing}
    </button>
    <dialog class="sheet" part="sheet" aria-label=${strings.filters} @click=${closeBeside}>
      <header><strong class="heading">${strings.filters}</strong>
        <button class="button" part="button" type="button" @click=${close}>${strings.close}</button></header>
      ${renderColumn(context)}
      <footer><button class="done" part="done" type="button" @click=${close}>${inWords(strings.showJobs, count)}</button></footer>
    </dialog>
  </div>`;
}
