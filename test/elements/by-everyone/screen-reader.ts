import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {flatCopy, flatElements} from './flat-tree.js';

/** What is said, and the node that it is said of. */
interface Said {
  readonly node: Node | undefined;
  readonly phrase: string;
}

/** What readers for people keep to themselves: where something ends, what only divides text, the choices of a closed list. */
const NOISE = /^(end\b.*|document|not busy|paragraph|time|strong|status|option, .*|)$/;

/** What a screen reader says of an element from top to bottom, phrase by phrase; of an open dialog, only of that. */
export const read = async (element: Element): Promise<string[]> => (await listen(element)).map(({phrase}) => phrase);

/** Those of its phrases that begin with one of these roles. */
export const readOnly = async (element: Element, ...roles: readonly string[]): Promise<string[]> =>
  (await read(element)).filter((phrase) => roles.includes(phrase.split(',')[0]!));

/** What it says where the focus is. */
export const readAt = async (element: Element, focus: Element | null): Promise<string> =>
  (await listen(element)).find(({node}) => node === focus)?.phrase ?? '';

/** What live regions say now. */
export const told = (element: Element): string[] =>
  [...flatElements(element)].filter((live) => live.matches('[role=status], [role=alert], [aria-live]'))
    .map(({textContent}) => textContent!.trim()).filter(Boolean);

/** The reader stops for nothing in a shadow root, so it is given the flat tree in one. */
async function listen(element: Element): Promise<Said[]> {
  const [modal] = [...flatElements(element)].filter((dialog) => dialog.matches('dialog:modal'));
  const {copy, originals} = flatCopy(modal ?? element);
  const container = document.createElement('div');
  container.setAttribute('role', 'document');
  container.style.position = 'fixed';
  container.append(...copy);
  document.body.append(container);
  try {
    return (await phrasesIn(container)).map(({node, phrase}) => ({node: node && originals.get(node), phrase})).filter(({phrase}) => !NOISE.test(phrase));
  } finally {
    container.remove();
  }
}

async function phrasesIn(container: HTMLElement): Promise<Said[]> {
  await virtual.start({container});
  const said: Said[] = [];
  do {
    said.push({node: virtual.activeNode ?? undefined, phrase: await virtual.lastSpokenPhrase()});
    await virtual.next();
  } while (await virtual.lastSpokenPhrase() !== 'end of document');
  await virtual.stop();
  return said;
}
