import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {focused} from './reader.js';
import {until} from './until.js';

/** Presses a key as a person does: `Enter`, `Tab`, `ArrowDown`; the space bar is a blank. */
export const press = (key: string): Promise<void> => sendKeys(key === 'Space' ? {type: ' '} : {press: key});

/** Presses Tab until this has the focus. @throws if it can't be reached */
export async function tabTo(element: Element): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (focused() === element) return;
    await press('Tab');
  }
  throw new Error(`The Tab key doesn't reach ${element.outerHTML}`);
}

/** Waits until this is there and has the focus. */
export const focusReaches = (find: () => Element | undefined): Promise<unknown> =>
  until(() => {
    try {
      return focused() === find();
    } catch {
      return false;
    }
  }, `the focus on ${find}`);

/** Drags the mouse over an element's text, which selects it. The click ends on the same element. */
export async function dragOver(element: Element): Promise<void> {
  const {left, width, top, height} = element.getBoundingClientRect();
  const y = Math.round(top + height / 2);
  await sendMouse({type: 'move', position: [Math.round(left + 2), y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.round(left + width / 2), y]});
  await sendMouse({type: 'move', position: [Math.round(left + width - 2), y]});
  await sendMouse({type: 'up'});
}
