import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Sort} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {beside} from '../../text/direction.js';
import type {Strings} from '../../text/strings.js';
import {ageItem, renderLink, type CardContext} from './card.js';
import type {Look} from './look.js';

interface Column {
  readonly name: 'title' | 'department' | 'places' | 'employmentType' | 'baseSalary' | 'datePosted';
  /** The order that a column's heading asks for. */
  readonly sort?: Sort;
  cell(posting: Posting, context: CardContext): unknown;
}

/** What each order does to its column. */
const DIRECTIONS: Readonly<Partial<Record<Sort, 'ascending' | 'descending'>>> = {
  title: 'ascending', place: 'ascending', pay: 'descending', newest: 'descending',
};

const COLUMNS: readonly Column[] = [
  {name: 'title', sort: 'title', cell: (posting, context) => renderLink(posting, context)},
  {name: 'department', cell: ({department}) => department},
  {name: 'places', sort: 'place', cell: ({places}, {formatter}) => beside(places.map(formatter.placeWithMode))},
  {name: 'employmentType', cell: ({employmentType}, {formatter}) => beside(employmentType.map(formatter.employmentType))},
  {name: 'baseSalary', sort: 'pay', cell: ({baseSalary}, {formatter}) => beside(baseSalary.map(formatter.pay))},
  {name: 'datePosted', sort: 'newest', cell: (posting, context) => ageItem(posting, context)},
];

/**
 * Postings as a table; a column that would be empty is not there. The roles are written out because
 * a narrow table is laid out as blocks, which would take them away.
 * @param caption the heading of the group
 */
export function renderTable(postings: readonly Posting[], caption: string, {sortBy, hasOpen}: Look, context: CardContext): TemplateResult {
  const {strings}: Formatter = context.formatter;
  const columns = COLUMNS.filter(({cell}) => postings.some((posting) => cell(posting, context)));
  return html`
    <table class="table" part="table" role="table" aria-label=${caption || nothing}>
      <thead role="rowgroup"><tr role="row">${columns.map((column) => renderHead(column, strings, context.sort, sortBy))}</tr></thead>
      <tbody role="rowgroup">${postings.map((posting) => renderRow(posting, columns, hasOpen, context))}</tbody>
    </table>
  `;
}

function renderRow(posting: Posting, columns: readonly Column[], hasOpen: boolean, context: CardContext) {
  const isCurrent = posting.id === context.current;
  return html`
    <tr class="card ${isCurrent ? 'current' : ''}" part=${isCurrent ? 'card current' : 'card'} role="row" data-id=${posting.id}>${columns.map((column) => renderCell(column, posting, context))}</tr>
    ${isCurrent && hasOpen ? html`<tr role="row"><td role="cell" colspan=${columns.length}><slot name="open"></slot></td></tr>` : nothing}
  `;
}

function renderHead({name, sort}: Column, strings: Strings, sorted: Sort | undefined, sortBy: (sort: Sort) => void) {
  const title = columnTitle(name, strings);
  if (!sort) return html`<th role="columnheader" scope="col" part="column">${title}</th>`;
  const direction = sort === sorted ? DIRECTIONS[sort] : undefined;
  return html`<th role="columnheader" scope="col" part="column" aria-sort=${direction ?? nothing}>
    <button class="sort ${direction ?? ''}" part="sort" type="button" @click=${() => sortBy(sort)}>${title}</button></th>`;
}

const columnTitle = (name: Column['name'], strings: Strings): string => strings[name];

function renderCell({name, cell}: Column, posting: Posting, context: CardContext) {
  const content = cell(posting, context);
  return name === 'title'
    ? html`<th role="rowheader" scope="row" part="title">${content}</th>`
    : html`<td role="cell" part="meta-item" data-label=${columnTitle(name, context.formatter.strings)} dir="auto">${content || nothing}</td>`;
}
