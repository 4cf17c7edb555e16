import {FeedError} from '../feed-error.js';
import type {MarkupContent, MarkupNode, MarkupParser} from './markup.js';
import {repairEntities, declarePrefixes} from './repair-xml.js';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Deeper elements are read as their text, so that no document can exhaust the stack. */
const MOST_LEVELS = 100;

/** Elements of HTML that stand in a text unescaped: they are the text, not members. */
const HTML = /^(?:p|div|ul|ol|h[1-6]|br|table|blockquote|strong|em)$/i;

/**
 * Reads XML as plain data: an element is an object of its attributes, as `@name`, and of its children by
 * their tags, each an array; one with only text is that text. With attributes beside the text, that is
 * `#text`. The document is an object of its root: `{'workzag-jobs': {position: [{id: ['1']}]}}`.
 * Text with elements in it is markup, and kept as a text.
 * @throws {FeedError} `json`, if it is broken beyond repair
 */
export function readXml(text: string, name: string, parser: MarkupParser): MarkupContent {
  const repaired = repairEntities(text, parser);
  let document = parser.parseFromString(repaired.text, 'text/xml');
  let {notes} = repaired;
  if (hasError(document)) {
    const declared = declarePrefixes(repaired.text);
    document = parser.parseFromString(declared.text, 'text/xml');
    notes = [...notes, ...declared.notes];
  }
  const root = [...document.childNodes].find(isElement);
  if (!root || hasError(document)) throw new FeedError('json', `${name} is XML, but broken: ${errorOf(document)}`);
  return {document: {[root.nodeName]: readElement(root, 0)}, notes};
}

const isElement = ({nodeType}: MarkupNode): boolean => nodeType === ELEMENT;
const isText = ({nodeType}: MarkupNode): boolean => nodeType === TEXT || nodeType === CDATA;

/** Browsers don't throw: they put an element of this name into the document, near its beginning. */
const findError = (node: MarkupNode, level = 0): MarkupNode | undefined => {
  if (node.nodeName === 'parsererror' || level > 3) return node.nodeName === 'parsererror' ? node : undefined;
  for (const child of node.childNodes) {
    const found = isElement(child) && findError(child, level + 1);
    if (found) return found;
    if (isElement(child) && level > 0) return undefined;
  }
  return undefined;
};

const hasError = (document: MarkupNode): boolean => findError(document) !== undefined;

function errorOf(document: MarkupNode): string {
  const text = findError(document)?.textContent ?? 'it has no root element';
  return text.replace(/\s+/g, ' ').replace(/Below is a rendering.*/i, '').replace(/^This page contains the following errors:/i, '').trim().slice(0, 200);
}

function readElement(element: MarkupNode, level: number): unknown {
  const nodes = [...element.childNodes];
  const children = nodes.filter(isElement);
  const text = nodes.filter(isText).map(({textContent}) => textContent ?? '').join('').trim();
  const members = new Map<string, unknown>();
  for (const {name, value} of element.attributes ?? []) members.set(`@${name}`, value);
  if (children.length === 0 || level >= MOST_LEVELS) return withText(members, children.length === 0 ? text : (element.textContent ?? ''));
  if (text || HTML.test(children[0]!.nodeName)) return withText(members, markupOf(nodes, level).trim());
  for (const child of children) {
    const before = members.get(child.nodeName) as unknown[] | undefined;
    const value = readElement(child, level + 1);
    if (before) before.push(value);
    else members.set(child.nodeName, [value]);
  }
  return Object.fromEntries(members);
}

function withText(members: Map<string, unknown>, text: string): unknown {
  if (members.size === 0) return text;
  return Object.fromEntries(text ? members.set('#text', text) : members);
}

/** Elements in a text as the HTML they are. */
function markupOf(nodes: Iterable<MarkupNode>, level: number): string {
  let markup = '';
  for (const node of nodes) {
    if (isText(node)) markup += escape(node.textContent ?? '');
    else if (isElement(node)) markup += level < MOST_LEVELS ? tagged(node, level) : escape(node.textContent ?? '');
  }
  return markup;
}

function tagged(node: MarkupNode, level: number): string {
  const attributes = [...(node.attributes ?? [])].map(({name, value}) => ` ${name}="${escape(value)}"`).join('');
  const start = `<${node.nodeName}${attributes}>`;
  return /^(?:br|hr|img)$/i.test(node.nodeName) ? start : `${start}${markupOf(node.childNodes, level + 1)}</${node.nodeName}>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
