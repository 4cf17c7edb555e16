/** The part of the DOM that reading needs: any parser's tree has it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** Parses HTML without running, loading or showing anything: the browser's own parser, or a DOM library's. */
export type ParseHtml = (html: string) => HtmlNode;

/** What is never shown as text. */
const HIDDEN = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|NOFRAMES|NOEMBED|IFRAME|OBJECT|EMBED|SVG|MATH|HEAD|TITLE|CANVAS|AUDIO|VIDEO|SELECT|TEXTAREA)$/i;
/** What stands in a line; every other element is a block of its own. */
const IN_LINE = /^(A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|IMG|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/i;
/** Deeper elements are read as their text, so that no document can exhaust the stack. */
export const MOST_LEVELS = 200;

export const isHidden = ({nodeName}: HtmlNode): boolean => HIDDEN.test(nodeName);
export const isInLine = ({nodeName}: HtmlNode): boolean => IN_LINE.test(nodeName);
export const isNamed = ({nodeName}: HtmlNode, name: string): boolean => nodeName.toLowerCase() === name;

/** The words of a tree of any depth, without what is never shown. */
export function visibleText(node: HtmlNode): string {
  const texts: string[] = [];
  for (const stack: (HtmlNode | string)[] = [node]; stack.length > 0; ) {
    const next = stack.pop()!;
    if (typeof next === 'string' || next.nodeType === 3) texts.push(typeof next === 'string' ? next : (next.textContent ?? ''));
    else if (next.nodeType === 1 && !isHidden(next)) {
      const space = isNamed(next, 'br') ? '\n' : isInLine(next) || next === node ? '' : ' ';
      stack.push(space);
      for (const child of [...next.childNodes].reverse()) stack.push(child);
      if (space === ' ') stack.push(space);
    }
  }
  return texts.join('');
}
