import type {ParseHtml} from '../../feed/sections/html.js';
import {parseDocument, withoutHandlers} from './parse-document.js';

/**
 * The page's parser, into a document of its own: nothing in it runs, loads or is shown.
 */
export const parseHtml: ParseHtml = (html) => withoutNames(parseDocument(withoutHandlers(html))).body;

/** Names in a text would answer for its document and forms: of one with `<input name="nodeName">`, `nodeName` is that input. */
function withoutNames(parsed: Document): Document {
  for (const element of Document.prototype.querySelectorAll.call(parsed, '[name], [id]')) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
  return parsed;
}
