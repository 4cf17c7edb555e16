/** Finding things as they are seen: through shadow roots, and only what is laid out. Methods as they were before the page changed them. */
const {setTimeout, performance, Array: {from}} = globalThis;
const now = performance.now.bind(performance);

const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

/** All elements in this one or its shadow root, in any depth, that match. */
export function deep(selector, root = document) {
  const found = [];
  const inner = root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const tree of inner) {
    for (const element of from(tree.querySelectorAll('*'))) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...deep(selector, {querySelectorAll: (all) => element.shadowRoot.querySelectorAll(all)}));
    }
  }
  return found;
}

/** Closed details are laid out, too, in WebKit. */
export const isShown = (element) => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
export const seen = (selector, root) => deep(selector, root).filter(isShown);
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a condition gives something, and gives that. */
export async function until(condition, what) {
  const end = now() + PATIENCE_MS;
  for (;;) {
    const found = condition();
    if (found) return found;
    if (now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(PAUSE_MS);
  }
}
