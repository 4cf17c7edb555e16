import 'axe-core/axe.min.js';
import {expect} from '@open-wc/testing';
import type Axe from 'axe-core';
import type {RunOptions} from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** These look at a whole page, which a test doesn't have. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** All animations in an element, also in shadow roots. */
const animationsIn = (root: Element | ShadowRoot): Animation[] => [
  ...root.getAnimations({subtree: true} as never),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? animationsIn(shadowRoot) : [])),
];

/** What fades in has little contrast for as long; what goes on for ever is not waited for. */
async function movementEnds(element: Element): Promise<void> {
  const roots = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
  const ending = roots.flatMap(animationsIn).filter(({effect}) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({finished}) => finished));
}

/** axe finds nothing to complain of in an element. */
export const expectAccessible = (element: Element): Promise<void> =>
  expectNone(element, {runOnly: RULES, rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, {enabled: false}]))});

/** axe finds nothing to complain of in an element's colours: all that can differ where only they do. */
export const expectContrast = (element: Element): Promise<void> => expectNone(element, {runOnly: {type: 'rule', values: OF_COLOURS}});

async function expectNone(element: Element, options: RunOptions): Promise<void> {
  await movementEnds(element);
  const {axe} = globalThis as unknown as {axe: typeof Axe};
  const {violations} = await axe.run(element, {...options, resultTypes: ['violations']});
  const found = violations.flatMap(({id, help, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`));
  expect(found, 'axe violations').to.deep.equal([]);
}
