import type {Platform} from './platform.js';
import type {Failure} from './transfer.js';

/** The most often that a document is asked for before it is given up. */
const MOST_ATTEMPTS = 3;
/** The longest pause before the second attempt; each further one may be twice as long. */
const FIRST_PAUSE_MS = 1000;
/** A server that wants to be left alone for longer is not asked again: nobody waits that long. */
const LONGEST_PAUSE_MS = 30_000;
/** What a server may answer differently in a moment. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/**
 * How long to wait before a document is asked for again, in milliseconds; undefined where that would
 * be in vain. Half of a pause is chance, so that the pages of a server that has failed don't all come
 * back at once; what the server says itself (`Retry-After`) is kept to.
 * @param attempts how often it was asked for until now
 */
export function pauseAfter({status, retryAfter = 0}: Partial<Failure>, attempts: number, {random, isOnline}: Platform): number | undefined {
  const mayPass = status === undefined ? isOnline() : PASSING.includes(status);
  if (!mayPass || attempts >= MOST_ATTEMPTS || retryAfter > LONGEST_PAUSE_MS) return undefined;
  return Math.max(retryAfter, FIRST_PAUSE_MS * 2 ** (attempts - 1) * (1 + random()) / 2);
}

/**
 * What a `Retry-After` means, in milliseconds: it holds seconds, or a date (RFC 9110, 10.2.3). Pages of other
 * sites can read it only where the server exposes it.
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return milliseconds >= 0 ? milliseconds : undefined;
}
