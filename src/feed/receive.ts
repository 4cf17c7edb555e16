import {FeedError} from './feed-error.js';
import {ask, type Answer, type Attempt, type FetchOptions} from './fetch-document.js';
import {PLATFORM, wait} from './platform.js';
import {pauseAfter} from './retry.js';
import {isCut, transfer, type Failure} from './transfer.js';

/**
 * The document that was asked for. If an attempt fails and another one may not, it is asked for again, after a
 * pause; when nobody waits for it any more, no longer.
 * @param attempts how often it was asked for, this one included
 * @throws {FeedError} `network`, `timeout` or `http`
 */
export async function receive(attempt: Attempt, options: FetchOptions, attempts = 1): Promise<Answer> {
  const {signal, platform = PLATFORM} = options;
  const result = await transfer(attempt, options, platform);
  const isOver = signal?.aborted || !('code' in result || isCut(result));
  const pause = isOver ? undefined : pauseAfter(result, attempts, platform);
  if (pause !== undefined) await wait(pause, platform, signal);
  if (pause !== undefined && !signal?.aborted) return receive(ask(attempt.question, options), options, attempts + 1);
  if ('code' in result) throw await inWords(result, attempts, signal);
  return result;
}

/** Nobody waits for the words after an abort, and what has them may be out of reach as well. */
async function inWords(failure: Failure, attempts: number, signal: AbortSignal | undefined): Promise<FeedError> {
  const {code, url, status, cause} = failure;
  const short = `No feed from ${url}.`;
  const why = signal?.aborted ? short : await import('./vendors.js').then(({whyNot}) => whyNot(failure), () => short);
  return new FeedError(code, attempts > 1 ? `${why} Asked ${attempts} times.` : why, {cause, ...(status !== undefined && {status})});
}
