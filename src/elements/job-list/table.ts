import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Formatter} from '../../text/formatter.js';
import type {Strings} from '../../text/strings.js';
import {ageItem, renderLink, type CardContext} from './card.js';

interface Column {
  readonly name: 'title' | 'hiringOrganization' | 'department' | 'places' | 'employmentType' | 'baseSalary' | 'datePosted';
  cell(posting: Posting, context: CardContext): unknown;
}

const list = (values: readonly string[]) => values.join(' · ');

const COLUMNS: readonly Column[] = [
  {name: 'title', cell: (posting, context) => renderLink(posting, context)},
  {name: 'department', cell: ({department}) => department},
  {name: 'places', cell: ({places}, {formatter}) => list(places.map(formatter.placeWithMode))},
  {name: 'employmentType', cell: ({employmentType}, {formatter}) => list(employmentType.map(formatter.employmentType))},
  {name: 'baseSalary', cell: ({baseSalary}, {formatter}) => list(baseSalary.map(formatter.pay))},
  {name: 'datePosted', cell: (posting, context) => ageItem(posting, context)},
];

/**
 * Postings as a table; a column that would be empty is not there. The roles are written out because
 * a narrow table is laid out as blocks, which would take them away.
 * @param caption the heading of the group
 */
export function renderTable(postings: readonly Posting[], caption: string, context: CardContext): TemplateResult {
  const {strings}: Formatter = context.formatter;
  const columns = COLUMNS.filter(({cell}) => postings.some((posting) => cell(posting, context)));
  return html`
    <table class="table" part="table" role="table" aria-label=${caption || nothing}>
      <thead role="rowgroup"><tr role="row">${columns.map(({name}) => html`<th role="columnheader" scope="col" part="column">${columnTitle(name, strings)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${postings.map((posting) => html`
        <tr class="card" part="card" role="row" data-id=${posting.id}>${columns.map((column) => renderCell(column, posting, context))}</tr>`)}
      </tbody>
    </table>
  `;
}

const columnTitle = (name: Column['name'], strings: Strings): string => strings[name];

function renderCell({name, cell}: Column, posting: Posting, context: CardContext) {
  const content = cell(posting, context);
  return name === 'title'
    ? html`<th role="rowheader" scope="row" part="title">${content}</th>`
    : html`<td role="cell" part="meta-item" data-label=${columnTitle(name, context.formatter.strings)} dir="auto">${content || nothing}</td>`;
}
