import {readText, type TextOptions} from '../../../src/feed/read-text.js';
import {FeedError} from '../../../src/feed/feed-error.js';

export const URL_OF_TEXT = 'https://acme.example/jobs';

/** Reads a text as the page would. */
export const read = (text: string, options: TextOptions = {}) => readText(text, {url: URL_OF_TEXT, parser: new DOMParser(), ...options});

/** Why a text was not read. */
export async function refusalOf(text: string, options?: TextOptions): Promise<FeedError> {
  try {
    await read(text, options);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error(`was read: ${text.slice(0, 200)}`);
}

/** The same without what is undefined. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
