import {expect} from '@open-wc/testing';
import {allNamed} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {becomes, listed, open, putBoard, type as typeInto} from './boards.js';

const TARGETS: readonly EventTarget[] = [window, document, document.documentElement, document.body];
const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
const {setTimeout: start, clearTimeout: stop} = window;

/** Keeps what listens to the page, and what timers run, from now on. */
function watch(): {readonly listeners: Map<unknown, string>; readonly timers: Set<unknown>} {
  const kept = {listeners: new Map<unknown, string>(), timers: new Set<unknown>()};
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (TARGETS.includes(this ?? window)) {
      kept.listeners.set(listener, type);
      (options as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => kept.listeners.delete(listener));
    }
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    kept.listeners.delete(listener);
    remove.call(this ?? window, type, listener, options);
  };
  window.setTimeout = ((run: () => void, after?: number) => {
    const id = start(() => {
      kept.timers.delete(id);
      run();
    }, after);
    kept.timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    kept.timers.delete(id);
    stop(id);
  }) as typeof clearTimeout;
  return kept;
}

function unwatch(): void {
  Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
  Object.assign(window, {setTimeout: start, clearTimeout: stop});
}

/** All that one does on a board. */
async function use(attributes: string): Promise<void> {
  const board = await putBoard(`actions="save share" impressions ${attributes}`, {width: 900});
  await open(board, 'Driver 4');
  [...allNamed(board, 'link', /^(Back|Close)/), ...allNamed(board, 'button', 'Close')][0]!.click();
  await becomes(board, '');
  typeInto(board, 'driver');
  await until(() => listed(board).length === 5);
  await open(board, 'Driver 10');
  board.remove();
}

describe('of a board that is gone, nothing is left', () => {
  afterEach(unwatch);

  for (const attributes of ['layout="replace"', 'layout="dialog" routing="hash"', 'layout="inline" filters-layout="column" routing="none"']) {
    it(`no listener and no timer: ${attributes}`, async () => {
      const {listeners, timers} = watch();
      await use(attributes);
      await settled();
      expect([...listeners.values()]).to.deep.equal([]);
      expect([...timers]).to.deep.equal([]);
    });
  }
});
