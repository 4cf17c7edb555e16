import {html, nothing, type TemplateResult} from 'lit';
import {plainText, type Block, type Inline, type RichText, type TableCell} from '../../posting/rich-text.js';

/**
 * Renders rich text. Templates are all the markup there is: what a feed says is always text in it.
 * @param level of the headings inside
 */
export const renderRichText = (blocks: RichText, level: number): unknown[] => blocks.map((block) => renderBlock(block, level));

function renderBlock(block: Block, level: number): TemplateResult {
  switch (block.type) {
    case 'heading':
      return html`<div class="heading" part="heading" role="heading" aria-level=${Math.min(level, 6)}>${renderInline(block.content)}</div>`;
    case 'list':
      return block.ordered
        ? html`<ol part="list" start=${block.start ?? nothing}>${renderItems(block.items, level)}</ol>`
        : html`<ul part="list" role="list">${renderItems(block.items, level)}</ul>`;
    case 'quote':
      return html`<blockquote>${renderRichText(block.content, level)}</blockquote>`;
    case 'code':
      return html`<pre><code>${renderWords(block.text)}</code></pre>`;
    case 'table':
      return html`<div class="scroll" role="region" tabindex="0" aria-label=${tableName(block.rows)}><table>${block.rows.map((row) => html`<tr>${row.map((cell) => renderCell(cell, level))}</tr>`)}</table></div>`;
    default:
      return html`<p>${renderInline(block.content)}</p>`;
  }
}

/** A table's first row, which says what it is about. */
const tableName = ([first = []]: readonly (readonly TableCell[])[]): string => first.map(({content}) => plainText(content)).join(', ');

const renderItems = (items: readonly RichText[], level: number) =>
  items.map((item) => html`<li part="item">${renderItem(item, level)}</li>`);

/** An item or cell of a single paragraph is that paragraph. */
function renderItem(content: RichText, level: number): unknown {
  const [first, ...others] = content;
  return first?.type === 'paragraph' ? [renderInline(first.content), renderRichText(others, level)] : renderRichText(content, level);
}

const renderCell = ({header, content}: TableCell, level: number) =>
  header ? html`<th>${renderItem(content, level)}</th>` : html`<td>${renderItem(content, level)}</td>`;

export const renderInline = (content: readonly Inline[]): unknown[] =>
  content.map((part) => {
    if (typeof part === 'string') return renderWords(part);
    switch (part.type) {
      case 'break':
        return html`<br>`;
      case 'link':
        return html`<a part="link" href=${part.href}>${renderInline(part.content)}</a>`;
      case 'strong':
        return html`<strong>${renderInline(part.content)}</strong>`;
      case 'emphasis':
        return html`<em>${renderInline(part.content)}</em>`;
      case 'code':
        return html`<code>${renderInline(part.content)}</code>`;
    }
  });

/** No writing has a longer word. Browsers lay one of a million letters out for minutes; in pieces, each a line of its own, at once. */
const LONGEST_WORD = 10_000;

function renderWords(text: string): unknown {
  const words = text.length > LONGEST_WORD ? text.split(/(\S+)/) : [];
  const isEndless = ({length}: string) => length > LONGEST_WORD;
  if (!words.some(isEndless)) return text;
  return words.map((word) => (isEndless(word) ? word.match(/.{1,1000}/gsu)!.map((piece) => html`<span class="piece">${piece}</span>`) : word));
}
