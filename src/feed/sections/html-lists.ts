import type {Block, RichText} from '../../posting/rich-text.js';
import {isNamed, MOST_LEVELS, type HtmlNode} from './html-node.js';

/** Reads what stands inside of an element. */
export type Inside = (nodes: Iterable<HtmlNode>) => Block[];

/** What stands in a list without being an item belongs to the item before it; what only wraps items, to none. */
export function listItems(list: HtmlNode, inside: Inside, level = 0): RichText[] {
  const items: RichText[] = [];
  let strays: HtmlNode[] = [];
  const endStrays = () => {
    const stray = inside(strays);
    strays = [];
    if (stray.length > 0) items.push([...(items.pop() ?? []), ...stray]);
  };
  for (const child of list.childNodes) {
    const isItem = isNamed(child, 'li');
    if (!isItem && !(level < MOST_LEVELS && wrapsItems(child))) {
      strays.push(child);
      continue;
    }
    endStrays();
    for (const item of isItem ? [inside(child.childNodes)] : listItems(child, inside, level + 1)) items.push(item);
  }
  endStrays();
  return items.filter((item) => item.length > 0);
}

const wrapsItems = (node: HtmlNode) =>
  !isNamed(node, 'ul') && !isNamed(node, 'ol') && [...node.childNodes].some((child) => isNamed(child, 'li'));
