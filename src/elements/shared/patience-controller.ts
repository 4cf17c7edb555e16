import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** By default 5 seconds: a quarter of the time that a server has. */
const USUAL_SECONDS = 5;

/** Knows when an element has been waiting for longer than usual. */
export class PatienceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isWaiting: () => boolean;
  readonly #timeout: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOver = false;

  /**
   * @param isWaiting asked after each render
   * @param timeout how long a server has, in seconds
   */
  constructor(host: ReactiveControllerHost & Element, isWaiting: () => boolean, timeout: () => number | undefined) {
    this.#host = host;
    this.#isWaiting = isWaiting;
    this.#timeout = timeout;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#isWaiting()) return this.hostDisconnected();
    const timeout = this.#timeout() ?? 0;
    this.#timer ??= setTimeout(this.#lose, 1000 * (timeout > 0 ? Math.min(timeout / 4, USUAL_SECONDS) : USUAL_SECONDS));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isOver = false;
  }

  readonly #lose = (): void => {
    this.isOver = true;
    this.#host.requestUpdate();
  };
}
