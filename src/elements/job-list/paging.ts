import {html, nothing} from 'lit';
import {pageCount, pageNumbers, type Paging} from '../../query/pages.js';
import type {Formatter} from '../../text/formatter.js';
import {fill} from '../../text/strings.js';

/** Where a list is in its pages. */
export interface Position {
  readonly paging: Paging;
  /** From 1; with `more`, the parts shown by now. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

/** The way to what is not shown yet: a button for more, or the pages. @param goTo shows another page */
export function renderPaging({paging, page, size, total}: Position, formatter: Formatter, goTo: (page: number) => void): unknown {
  const count = pageCount(total, size);
  if (paging === 'pages') return count > 1 ? renderPages(page, count, formatter, goTo) : nothing;
  const remaining = total - page * size;
  if (paging === 'all' || remaining <= 0) return nothing;
  const label = formatter.count(formatter.strings.showMore, Math.min(size, remaining));
  return html`<button class="button more" part="more button" type="button" @click=${() => goTo(page + 1)}>${label}</button>`;
}

function renderPages(page: number, count: number, {strings, number}: Formatter, goTo: (page: number) => void) {
  const step = (to: number, arrow: string, label: string) => html`<li><button class="button step" part="page-button button" type="button"
    aria-label=${label} ?disabled=${to < 1 || to > count} @click=${() => goTo(to)}>${arrow}</button></li>`;
  const numbered = (to: number) => html`<li><button class="button" part="page-button button" type="button"
    aria-label=${fill(strings.page, {page: number(to)})} aria-current=${to === page ? 'page' : nothing} @click=${() => goTo(to)}>${number(to)}</button></li>`;
  return html`<nav class="pages" part="pages" aria-label=${strings.pages}><ul role="list">
    ${step(page - 1, '‹', strings.previousPage)}
    ${pageNumbers(count, page).map((to) => (to ? numbered(to) : html`<li class="gap" aria-hidden="true">…</li>`))}
    ${step(page + 1, '›', strings.nextPage)}
  </ul></nav>`;
}
