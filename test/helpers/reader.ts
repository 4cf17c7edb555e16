/**
 * What a reader gets from an element, whatever trees it is made of: text that is seen, and things
 * by their role and name.
 */

const ROLES: Readonly<Record<string, string>> = {
  article: 'article', button: 'button', dialog: 'dialog', fieldset: 'group', mark: 'mark', nav: 'navigation', select: 'combobox', table: 'table', ul: 'list', ol: 'list',
  li: 'listitem', time: 'time',
};
const INPUT_ROLES: Readonly<Record<string, string>> = {checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox', text: 'textbox'};

/** Everything in an element that is seen, outside in. */
export function* elementsIn(node: Node): Generator<HTMLElement> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isHidden(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Also of another page, whose classes are others. */
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

function childrenOf(node: Node): Iterable<Node> {
  if ('assignedNodes' in node) return (node as HTMLSlotElement).assignedNodes({flatten: true});
  return (node as Partial<Element>).shadowRoot?.childNodes ?? node.childNodes;
}

function isHidden(element: Element): boolean {
  const {display, visibility} = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || element.getAttribute('aria-hidden') === 'true';
}

/** The text that is read, a block a line; without what is only announced. */
export function readerLines(node: Node): string[] {
  return write(node).split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

export const readerText = (node: Node): string => readerLines(node).join('\n');

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(/\s+/g, ' ');
  if (!isElement(node)) return '';
  if (node.localName === 'br') return '\n';
  if (/^(style|script|template)$/.test(node.localName) || node.getAttribute('role') === 'status' || isHidden(node)) return '';
  const text = [...childrenOf(node)].map(write).join('');
  return /^(inline|contents)/.test(getComputedStyle(node).display) ? text : `\n${text}\n`;
}

const roleOf = (element: Element): string | undefined => {
  const {localName} = element;
  if (localName === 'a') return element.hasAttribute('href') ? 'link' : undefined;
  if (localName === 'input') return INPUT_ROLES[(element as HTMLInputElement).type];
  return element.getAttribute('role') ?? (/^h[1-6]$/.test(localName) ? 'heading' : ROLES[localName]);
};

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? readerLines(namerOf(element)).join(' ');

/** What has an element's name as its text. */
function namerOf(element: Element): Element {
  if (element.localName === 'fieldset') return element.querySelector(':scope > legend') ?? element;
  return (element as Partial<HTMLInputElement>).labels?.[0] ?? element;
}

/** All things with a role, in order. */
export const allByRole = (root: Element, role: string): HTMLElement[] =>
  [...elementsIn(root)].filter((element) => roleOf(element) === role);

/** The things with a role and a name; a text is the whole name. */
export const allNamed = (root: Element, role: string, name: string | RegExp): HTMLElement[] =>
  allByRole(root, role).filter((element) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))));

/** The one thing with a role and a name. @throws if there is none or several */
function only(root: Element, role: string, name: string | RegExp): HTMLElement {
  const found = allNamed(root, role, name);
  if (found.length === 1) return found[0]!;
  const there = allByRole(root, role).map(nameOf).join(' | ');
  throw new Error(`${found.length} of the role ${role} are named ${name}; there are: ${there}`);
}

export const button = (root: Element, name: string | RegExp): HTMLElement => only(root, 'button', name);
export const link = (root: Element, name: string | RegExp): HTMLAnchorElement => only(root, 'link', name) as HTMLAnchorElement;
export const headingNamed = (root: Element, name: string | RegExp): HTMLElement => only(root, 'heading', name);

export const names = (root: Element, role: string): string[] => allByRole(root, role).map(nameOf);

/** The headings with their levels, as a screen reader lists them: "2 Baker". */
export const outline = (root: Element): string[] =>
  allByRole(root, 'heading').map((heading) => `${heading.getAttribute('aria-level') ?? heading.localName.slice(1)} ${nameOf(heading)}`);

/** The parts with this name, in an element's shadow root. */
export const parts = (element: Element, name: string): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];

/** What a screen reader was told last. */
export const announced = (element: Element): string =>
  element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';

const STATES = ['loading', 'ready', 'empty', 'error', 'stale', 'closed'];

/** The element's `:state()`; several would be a contradiction. */
export const stateOf = (element: Element): string => STATES.filter((state) => element.matches(`:state(${state})`)).join(' and ');

/** The facts of a posting, by their names. */
export function facts(posting: Element): Record<string, string[]> {
  const groups = [...elementsIn(posting)].filter(({localName}) => localName === 'dl').flatMap(({children}) => [...children]);
  return Object.fromEntries(groups.map((group) => {
    const [name, ...values] = [...group.children].map((child) => readerLines(child).join(' '));
    return [name, values];
  }));
}

/** The focused element, inside of all shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
