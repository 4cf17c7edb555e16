import type {TableCell} from '../../posting/rich-text.js';
import type {Inside} from './html-lists.js';
import {isNamed, MOST_LEVELS, type HtmlNode} from './html-node.js';

/** What cells stand in. */
const PARTS = /^(thead|tbody|tfoot|tr)$/i;

/** The rows of a table. What stands in it without a cell around it, such as its caption, is a row of its own. */
export function tableRows(table: HtmlNode, inside: Inside): TableCell[][] {
  const rows: TableCell[][] = [];
  const visit = (node: HtmlNode, level: number) => {
    for (const child of node.childNodes) {
      if (isNamed(child, 'tr')) rows.push([]);
      if (PARTS.test(child.nodeName) && level < MOST_LEVELS) visit(child, level + 1);
      else addCell(rows, child, inside);
    }
  };
  visit(table, 0);
  return rows.filter((row) => row.length > 0);
}

function addCell(rows: TableCell[][], node: HtmlNode, inside: Inside): void {
  const header = isNamed(node, 'th');
  const isCell = header || isNamed(node, 'td');
  const cell = {header, content: inside(isCell ? node.childNodes : [node])};
  if (isCell && rows.length > 0) rows.at(-1)!.push(cell);
  else if (cell.content.length > 0) rows.push([cell]);
}

/** A table of one column, without a caption or a head, is only a frame. */
export const isFrame = (table: HtmlNode, rows: readonly (readonly TableCell[])[]): boolean =>
  rows.every(([cell, ...others]) => !cell!.header && others.length === 0) && ![...table.childNodes].some((child) => isNamed(child, 'caption'));
