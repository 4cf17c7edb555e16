import {expect} from '@open-wc/testing';
import type {JobBoardElement, JobListElement} from '../../src/index.js';
// What a page loads later, compiled before one waits for it.
import '../../src/elements/job-board/board-view.js';
import '../../src/elements/shared/engine.js';
import '../../src/feed/readers.js';
import {stateOf} from '../helpers/reader.js';
import {until} from '../helpers/until.js';

type AppWindow = Window & typeof globalThis & {complaints?: string[]; remember(): void; changes(): string[]};

/** A page with an app, in a frame, and what a person does there. */
export class AppPage {
  readonly #frame = document.createElement('iframe');

  private constructor(address: string) {
    Object.assign(this.#frame, {src: address, width: '1000', height: '800'});
    document.body.append(this.#frame);
  }

  /** @param elements how many of ours to wait for */
  static async open(address: string, elements?: number): Promise<AppPage> {
    const page = new AppPage(address);
    // On a cold start, the test runner has much to compile.
    await new Promise((resolve) => page.#frame.addEventListener('load', resolve, {once: true}));
    if (elements) await page.has(elements);
    return page;
  }

  get window(): AppWindow {
    return this.#frame.contentWindow as AppWindow;
  }

  get board(): JobBoardElement {
    return this.#find('job-board') as JobBoardElement;
  }

  get list(): JobListElement {
    return this.#find('job-list') as JobListElement;
  }

  /** What the app has heard of our elements. */
  get heard(): string {
    return this.#find('output')!.textContent.trim();
  }

  /** Waits until there are so many elements of ours, all with jobs. */
  async has(count: number): Promise<void> {
    const isWhole = () => {
      const elements = [...this.window.document.querySelectorAll('job-board, job-list')];
      return elements.length === count && elements.every((element) => stateOf(element) === 'ready');
    };
    await until(() => this.#complaints.length > 0 || isWhole(), `${count} elements of ours`);
    this.expectQuiet();
  }

  /** Presses a button, or follows a link, of the app's own. */
  press(name: string): void {
    const found = [...this.window.document.querySelectorAll<HTMLElement>('button, a')].find(({textContent}) => textContent.trim() === name);
    if (!found) throw new Error(`There is no "${name}"`);
    found.click();
  }

  /** How often a file was asked for. */
  requests(path: string): number {
    return this.window.performance.getEntriesByType('resource').filter(({name}) => new URL(name).pathname === path).length;
  }

  expectQuiet(): void {
    expect(this.#complaints, 'errors and console messages in the page').to.deep.equal([]);
  }

  /** Outside our elements, the page is as it was, but for what is named in this way. */
  expectUnchanged(others?: RegExp): void {
    expect(this.window.changes().filter((change) => !others?.test(change)), 'changes of the page').to.deep.equal([]);
  }

  close(): void {
    this.#frame.remove();
  }

  get #complaints(): string[] {
    return this.window.complaints ?? [];
  }

  #find(selector: string): Element | null {
    return this.window.document.querySelector(selector);
  }
}
