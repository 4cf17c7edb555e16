import type {ReactiveControllerHost} from 'lit';
import {painted} from './painted.js';

/**
 * For what may wait until something is painted.
 * @returns whether the thing asked about last has been; when it is, the host is updated
 */
export function afterPaint<Thing>(host: ReactiveControllerHost): (thing: Thing) => boolean {
  let awaited: Thing | undefined;
  let known: Thing | undefined;
  return (thing) => {
    if (thing !== awaited) {
      void painted().then(() => {
        known = thing;
        host.requestUpdate();
      });
    }
    awaited = thing;
    return thing === known;
  };
}
