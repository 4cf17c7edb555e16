import {readFeed} from '../../../src/feed/read.js';
import {plain} from './reading.js';

/** A vendor's document as it is read from an address: the feed, and its postings as JSON would give them. */
export async function readAt(url: string | undefined, document: unknown) {
  const feed = await readFeed(document, url);
  return {...feed, postings: feed.postings.map(plain), notes: feed.notes.map(({pointer}) => pointer)};
}

/** Everything that is no fact of a job, in the places where one would be: what a broken or hostile feed sends. */
export const NO_FACTS_AT_ALL: readonly unknown[] = [null, 0, '', 'N/A', true, [], {}, [null], {a: {b: []}}, 'javascript:alert(1)', '\u0000'];

/**
 * Reads a document again and again, each time with one member of its job broken: the job may lose that, but
 * nothing throws, and the other job stays.
 * @param make a document of these jobs
 */
export async function readBroken(url: string, make: (jobs: readonly object[]) => unknown, job: object): Promise<readonly (readonly string[])[]> {
  const titles: (readonly string[])[] = [];
  for (const name of Object.keys(job)) {
    for (const broken of NO_FACTS_AT_ALL) {
      const {postings} = await readAt(url, make([job, {...job, [name]: broken}]));
      titles.push(postings.map(({title}) => title));
    }
  }
  return titles;
}
