import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a text has to stay the same before it is said: longer than between two keys. */
const PAUSE_MS = 700;

/** A text for a live region that says only where a change ends: who types does not want to hear of every key. */
export class LaterText implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said: string | undefined;
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What to say now, while this is what is true. */
  text(now: string): string {
    if (this.#said === undefined) this.#said = this.#next = now;
    if (now !== this.#next) this.#wait(now);
    return this.#said;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#next = this.#said;
  }

  #wait(text: string): void {
    this.#next = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = text;
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }
}
