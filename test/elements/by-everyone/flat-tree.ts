/** An element and those in it as they are rendered: also in shadow roots and slots, without what is not shown. */
export function* flatElements(node: Node): Generator<Element> {
  if (!(node instanceof Element) || !isRendered(node)) return;
  yield node;
  for (const child of flatChildren(node)) yield* flatElements(child);
}

function flatChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true});
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

function isRendered(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof Text;
  const {display, visibility} = getComputedStyle(node);
  return display !== 'none' && visibility !== 'hidden';
}

/** A copy of the flat tree without shadow roots, and what each node is a copy of. */
export function flatCopy(element: Element): {readonly copy: readonly Node[]; readonly originals: ReadonlyMap<Node, Node>} {
  const originals = new Map<Node, Node>();
  return {copy: copyOf(element, originals), originals};
}

function copyOf(node: Node, originals: Map<Node, Node>): Node[] {
  if (!isRendered(node)) return [];
  const children = flatChildren(node).flatMap((child) => copyOf(child, originals));
  if (node instanceof HTMLSlotElement) return children;
  const copy = node instanceof Element ? copyOfElement(node, children) : node.cloneNode();
  originals.set(copy, node);
  return [copy];
}

/** Never a custom element, which would be another one; never focused, which only the original is. */
function copyOfElement(element: Element, children: readonly Node[]): Element {
  const copy = element.localName.includes('-') ? document.createElement('div') : element.cloneNode() as Element;
  for (const name of REFERENCES) {
    if (element.hasAttribute(name)) copy.setAttribute(name, element.getAttribute(name)!.replace(/\S+/g, (id) => `${id}-${numberOf(element.getRootNode())}`));
  }
  copy.append(...children);
  Object.defineProperty(copy, 'focus', {value: () => {}});
  keepState(element, copy);
  return copy;
}

const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

const roots: Node[] = [];

/** An id holds in its own tree. */
const numberOf = (root: Node): number => (roots.includes(root) ? roots.indexOf(root) : roots.push(root) - 1);

/** What a control is set to; the reader looks for that in attributes. */
function keepState(element: Element, copy: Element): void {
  if (element instanceof HTMLOptionElement) copy.toggleAttribute('selected', element.selected);
  if (!(element instanceof HTMLInputElement)) return;
  copy.toggleAttribute('checked', element.checked);
  (copy as HTMLInputElement).value = element.value;
}
