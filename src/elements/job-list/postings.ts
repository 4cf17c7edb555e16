import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Sort} from '../../query/query.js';
import {renderCard, type CardContext} from './card.js';
import type {OwnCards} from './own-cards.js';
import {renderTable} from './table.js';
import type {VisibleGroup} from './visible-groups.js';

/** From this many cards on, those out of sight are not laid out: it costs them their exact height until they are seen. */
const LONG = 60;

/** How the postings of a list are shown. */
export interface Look {
  readonly layout: 'cards' | 'rows' | 'table';
  readonly isGrouped: boolean;
  /** Level of the groups' headings. */
  readonly groupLevel: number;
  readonly template: HTMLTemplateElement | null;
  readonly ownCards: OwnCards;
  sortBy(sort: Sort): void;
}

/** Postings under the heading of their group, or without one. */
export function renderGroup({name, total, entries}: VisibleGroup, look: Look, context: CardContext): TemplateResult {
  if (!look.isGrouped) return renderPostings(entries, '', look, context);
  const {strings, number} = context.formatter;
  const title = name || strings.unknown;
  return html`<section class="group" part="group">
    <div class="group-title" part="group-title" role="heading" aria-level=${look.groupLevel}>${title} <span class="count" part="count">${number(total)}</span></div>
    ${renderPostings(entries, title, look, context)}
  </section>`;
}

function renderPostings(postings: readonly Posting[], caption: string, look: Look, context: CardContext): TemplateResult {
  if (look.layout === 'table') return renderTable(postings, caption, context, look.sortBy);
  return html`<ul class="list ${postings.length > LONG ? 'long' : ''}" part="list" role="list">${postings.map((posting) => renderItem(posting, look, context))}</ul>`;
}

function renderItem(posting: Posting, {template, ownCards}: Look, context: CardContext) {
  const isCurrent = posting.id === context.current;
  return html`<li class="card ${isCurrent ? 'current' : ''}" part=${isCurrent ? 'card current' : 'card'} data-id=${posting.id}>
    ${template ? ownCards.render(template, posting, context) : renderCard(posting, context)}
    ${isCurrent ? html`<slot name="open"></slot>` : nothing}
  </li>`;
}
