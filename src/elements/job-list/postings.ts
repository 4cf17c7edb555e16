import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import {renderCard, type CardContext} from './card.js';
import type {VisibleGroup} from './listing.js';
import type {Look} from './look.js';
import {renderTable} from './table.js';

/** From this many cards on, those out of sight are not laid out: it costs them their exact height until they are seen. */
const LONG = 60;

/** Postings under the heading of their group, or without one. */
export function renderGroup({name, total, entries}: VisibleGroup, look: Look, context: CardContext): TemplateResult {
  if (!look.isGrouped) return renderPostings(entries, '', look, context);
  const {strings, number} = context.formatter;
  const title = name || strings.unknown;
  return html`<section class="group" part="group">
    <div class="group-title" part="group-title" role="heading" aria-level=${look.groupLevel}><bdi>${title}</bdi> <span class="count" part="count">${number(total)}</span></div>
    ${renderPostings(entries, title, look, context)}
  </section>`;
}

function renderPostings(postings: readonly Posting[], caption: string, look: Look, context: CardContext): TemplateResult {
  if (look.layout === 'table') return renderTable(postings, caption, look, context);
  return html`<ul class="list ${postings.length > LONG ? 'long' : ''}" part="list" role="list">${postings.map((posting, index) => (index < look.count ? renderItem(posting, look, context) : noChange))}</ul>`;
}

function renderItem(posting: Posting, {template, ownCards, hasOpen}: Look, context: CardContext) {
  const isCurrent = posting.id === context.current;
  return html`<li class="card ${isCurrent ? 'current' : ''}" part=${isCurrent ? 'card current' : 'card'} data-id=${posting.id}>
    ${template ? ownCards.render(template, posting, context) : renderCard(posting, context)}
    ${isCurrent && hasOpen ? html`<slot name="open"></slot>` : nothing}
  </li>`;
}
