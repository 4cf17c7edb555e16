import {readFeed} from '../../../src/feed/read.js';

export const URL_OF_FEED = 'https://acme.example/careers/jobs.json';

/** A document as it is read from {@link URL_OF_FEED}. */
export const read = (document: unknown) => readFeed(document, URL_OF_FEED);

/** A feed of one posting, read; without the members that say nothing. */
export async function readJob(job: object) {
  const {postings, notes} = await read({version: 1, jobs: [{id: 'baker', title: 'Baker', ...job}]});
  return {job: plain(postings[0]), notes: notes.map(({posting, pointer}) => `${posting} ${pointer}`)};
}

/** The same as JSON would give it: without what is undefined. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
