/** Finding things as they are seen: through shadow roots, and only what is laid out. Methods as they were before the page changed them. */
const {setTimeout, Array: {from}} = globalThis;

/** How often it is looked for. What is counted is pauses, not time: a machine that stood still has not waited. */
const PATIENCE = 1000;
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
  for (let turn = 0; turn < PATIENCE; turn++) {
    const found = condition();
    if (found) return found;
    await pause(PAUSE_MS);
  }
  throw new Error(`waited in vain for ${what}`);
}
