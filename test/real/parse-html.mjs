/** A parser for Node that builds the very tree a browser's parser builds, as the DOM that reading needs. */
import {parse} from 'parse5';

/** @type {import('../../lib/feed/sections/html.js').ParseHtml} */
export const parseHtml = (html) => {
  const document = parse(html, {scriptingEnabled: false}).childNodes.find(({tagName}) => tagName === 'html');
  // A document of frames has no body.
  return node(document.childNodes.find(({tagName}) => tagName === 'body' || tagName === 'frameset'));
};

const node = (tree) => ({
  nodeType: tree.nodeName === '#text' ? 3 : tree.tagName ? 1 : 8,
  nodeName: tree.nodeName.toUpperCase(),
  get textContent() { return textOf(tree); },
  get childNodes() { return (tree.childNodes ?? []).map(node); },
  getAttribute: (name) => tree.attrs?.find((attribute) => attribute.name === name)?.value ?? null,
});

function textOf(tree) {
  const texts = [];
  for (const stack = [tree]; stack.length > 0;) {
    const next = stack.pop();
    if (next.nodeName === '#text') texts.push(next.value);
    for (let at = (next.childNodes ?? []).length; at-- > 0;) stack.push(next.childNodes[at]);
  }
  return texts.join('');
}
