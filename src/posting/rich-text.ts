/**
 * Formatted text as data: what the text of a posting is once it has been read. It can hold no
 * markup, no style and no script, because there is no way to say them; links carry checked URLs.
 * It is plain JSON, so it can be cached, tested, printed and rendered anywhere.
 */
export type RichText = readonly Block[];

export type Block =
  | {readonly type: 'paragraph'; readonly content: readonly Inline[]}
  /** Its level, from 1, where the source gives one. */
  | {readonly type: 'heading'; readonly level?: number; readonly content: readonly Inline[]}
  | {readonly type: 'list'; readonly ordered: boolean; readonly start?: number; readonly items: readonly RichText[]}
  | {readonly type: 'quote'; readonly content: RichText}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'table'; readonly rows: readonly (readonly TableCell[])[]};

export interface TableCell {
  readonly header: boolean;
  readonly content: RichText;
}

export type Inline =
  | string
  | {readonly type: 'strong' | 'emphasis' | 'code'; readonly content: readonly Inline[]}
  | {readonly type: 'link'; readonly href: string; readonly content: readonly Inline[]}
  | {readonly type: 'break'};

/** The words of some inline content, without its formatting. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => (typeof part === 'string' ? part : part.type === 'break' ? '\n' : inlineText(part.content)))
    .join('');
}

/** The words of a rich text, a block a line: for searching, tests, and plain-text output. */
export function plainText(blocks: RichText): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'quote':
      return plainText(block.content);
    case 'code':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainText(cell.content)).join('\t')).join('\n');
    default:
      return inlineText(block.content);
  }
}
