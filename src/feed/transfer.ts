import type {Answer, Attempt, FetchOptions} from './fetch-document.js';
import type {Platform} from './platform.js';
import {readRetryAfter} from './retry.js';

/** Why an attempt at a document came to nothing. */
export interface Failure {
  readonly code: 'network' | 'http' | 'timeout';
  readonly url: string;
  readonly proxy?: string | undefined;
  /** The server's answer, for the code `http`. */
  readonly status?: number | undefined;
  readonly statusText?: string | undefined;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** How long was waited for something to come, in seconds, for the code `timeout`. */
  readonly timeout?: number | undefined;
  /** Whether an answer had begun. */
  readonly brokeOff?: boolean | undefined;
  readonly cause?: unknown;
}

const TIMEOUT_SECONDS = 20;
/** The longest timeout: a timer's numbers end somewhere. */
const MOST_SECONDS = 3600;
/** What has to come within the timeout: a byte a second is as good as nothing. */
const LEAST_BYTES = 1000;

/** What comes of an attempt. It ends in any case: at the latest when for some time next to nothing has come. */
export async function transfer(attempt: Attempt, {proxy, timeout = 0}: FetchOptions, platform: Platform): Promise<Answer | Failure> {
  const seconds = timeout > 0 ? Math.min(timeout, MOST_SECONDS) : TIMEOUT_SECONDS;
  const watch = watchProgress(seconds * 1000, platform);
  const timedOut = watch.stalled.then((): Failure => ({code: 'timeout', url: attempt.question.url, proxy, timeout: seconds}));
  const result = await Promise.race([download(attempt, proxy, watch.progress, platform.now()), timedOut]);
  watch.stop();
  attempt.abort.abort();
  return result;
}

async function download(attempt: Attempt, proxy: string | undefined, progress: (bytes: number) => void, now: number): Promise<Answer | Failure> {
  const {url, address} = attempt.question;
  let brokeOff = false;
  try {
    const response = await attempt.response;
    const {ok, status, statusText, headers} = response;
    if (!ok) return {code: 'http', url, proxy, status, statusText, retryAfter: readRetryAfter(headers.get('retry-after'), now)};
    brokeOff = true;
    progress(LEAST_BYTES);
    const bytes = await bytesOf(response, progress);
    return {url: (!proxy && response.url) || address, bytes, contentType: headers.get('content-type') ?? undefined};
  } catch (cause) {
    return {code: 'network', url, proxy, brokeOff, cause};
  }
}

/** A page may have replaced `fetch` by one of long ago, whose answers come in one piece. */
async function bytesOf(response: Response, progress: (bytes: number) => void): Promise<ArrayBuffer> {
  if (!response.body) return response.arrayBuffer();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    progress(part.value.length);
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes.buffer;
}

/**
 * Whether a document looks as if its end were missing: some engines take what came before a line broke for all
 * of it. JSON ends in a bracket, or in what templates put behind it; with anything else it cannot be read anyway.
 */
export function isCut({bytes}: Answer): boolean {
  const text = new TextDecoder();
  return /^\W*[[{]/.test(text.decode(bytes.slice(0, 100))) && !/[}\]);>/][\s\0]*$/.test(text.decode(bytes.slice(-100)));
}

/** `stalled` is fulfilled as soon as for some time less than {@link LEAST_BYTES} of progress was told. */
function watchProgress(milliseconds: number, {later}: Platform) {
  let told = 0;
  let stall!: () => void;
  const stalled = new Promise<void>((resolve) => (stall = resolve));
  let stop = later(stall, milliseconds);
  const progress = (bytes: number) => {
    told += bytes;
    if (told < LEAST_BYTES) return;
    told = 0;
    stop();
    stop = later(stall, milliseconds);
  };
  return {stalled, progress, stop: () => stop()};
}
