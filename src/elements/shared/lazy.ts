/** A module that is loaded when it is first needed, once for the page. */
export class Lazy<Module> {
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #loading: Promise<void> | undefined;
  /** Whether the last attempt to load it failed. */
  failed = false;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /**
   * The module; undefined while it is being loaded, or if that failed.
   * @param changed called once that is over, if the module is not there yet
   */
  get(changed: () => void): Module | undefined {
    if (!this.#module && !this.failed) {
      this.#loading ??= this.#start();
      void this.#loading.then(changed);
    }
    return this.#module;
  }

  /** Forgets a failure: the next one who asks starts anew. */
  retry(): void {
    this.failed = false;
  }

  async #start(): Promise<void> {
    try {
      this.#module = await this.#load();
    } catch {
      this.failed = true;
    }
    this.#loading = undefined;
  }
}
