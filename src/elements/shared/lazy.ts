import {tell} from '../../feed/listeners.js';

/** Something that takes its time, a module to load for instance, and is begun when it is first needed: once for the page. */
export class Lazy<Value> {
  readonly #make: () => Promise<Value>;
  readonly #waiting = new Set<() => void>();
  #value: Value | undefined;
  #isUnderWay = false;
  /** Whether the last attempt failed. */
  failed = false;

  constructor(make: () => Promise<Value>) {
    this.#make = make;
  }

  /**
   * The value; undefined while it is not there yet, or if that failed.
   * @param changed called once when that is another, also after somebody else's {@link retry}: the same function each time
   */
  get(changed: () => void): Value | undefined {
    if (this.#value) return this.#value;
    this.#waiting.add(changed);
    if (!this.failed && !this.#isUnderWay) void this.#start();
    return undefined;
  }

  /** Begins anew after a failure. */
  retry(): void {
    if (this.failed) void this.#start();
  }

  async #start(): Promise<void> {
    this.#isUnderWay = true;
    this.failed = false;
    try {
      this.#value = await this.#make();
    } catch {
      this.failed = true;
    }
    this.#isUnderWay = false;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    tell(waiting);
  }
}
