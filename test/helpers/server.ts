import {until} from './until.js';

export interface AnswerOptions {
  readonly status?: number;
  readonly type?: string;
}

/** An address on the test server that answers what, and when, the test says. */
export class Address {
  /** Without an extension: what has one, the test runner lets browsers cache. */
  readonly #name = crypto.randomUUID();

  /** Relative to the server, as a page would write it. */
  readonly url = `/answers/${this.#name}`;

  /** Answers all requests that wait now; waits for one if there is none. Later ones wait again. */
  async answer(body: unknown, options?: AnswerOptions): Promise<void> {
    await this.requested();
    await this.#control('POST', body, options);
  }

  /** Answers the requests that wait now and all later ones. */
  async serve(body: unknown, options?: AnswerOptions): Promise<void> {
    await this.#control('PUT', body, options);
  }

  /** Waits until somebody waits for an answer. */
  async requested(): Promise<void> {
    await until(async () => (await this.counts()).waiting > 0, `a request for ${this.url}`);
  }

  async counts(): Promise<{requests: number; aborted: number; waiting: number}> {
    return (await fetch(`/control/${this.#name}`)).json() as never;
  }

  async requests(): Promise<number> {
    return (await this.counts()).requests;
  }

  async #control(method: string, body: unknown, {status = 200, type = 'application/json'}: AnswerOptions = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    await fetch(`/control/${this.#name}`, {method, body: JSON.stringify({status, type, body: text})});
  }
}

/** An address whose requests wait for the test. */
export const held = (): Address => new Address();

/** An address that answers at once. Text is sent as it is, anything else as JSON. */
export async function served(body: unknown, options?: AnswerOptions): Promise<Address> {
  const address = new Address();
  await address.serve(body, options);
  return address;
}

/**
 * A module that cannot be loaded, by its path in src/ without an extension: as on a slow line, or after a new release.
 * @returns how it can be loaded again
 */
export async function refuseModule(path: string): Promise<() => Promise<void>> {
  const control = async (method: string) => void (await fetch('/refusals', {method, body: `/src/${path}`}));
  await control('POST');
  return () => control('DELETE');
}
