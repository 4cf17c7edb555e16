import type {TableCell} from '../../posting/rich-text.js';
import type {Inside} from './html-lists.js';
import {isNamed, MOST_LEVELS, type HtmlNode} from './html-node.js';

/** The rows of a table; its caption is one. */
export function tableRows(table: HtmlNode, inside: Inside): TableCell[][] {
  const rows: TableCell[][] = [];
  const visit = (node: HtmlNode, level: number) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (name === 'tr') rows.push([]);
      if (name === 'td' || name === 'th') rows.at(-1)?.push({header: name === 'th', content: inside(child.childNodes)});
      else if (name === 'caption') rows.push([{header: false, content: inside(child.childNodes)}]);
      else if (child.nodeType === 1 && level < MOST_LEVELS) visit(child, level + 1);
    }
  };
  visit(table, 0);
  return rows.filter((row) => row.length > 0);
}

/** A table of one column, without a caption or a head, is only a frame. */
export const isFrame = (table: HtmlNode, rows: readonly (readonly TableCell[])[]): boolean =>
  rows.every(([cell, ...others]) => !cell!.header && others.length === 0) && ![...table.childNodes].some((child) => isNamed(child, 'caption'));
