import type {Note} from '../../feed/feed.js';
import type {Engine} from '../shared/results-controller.js';
import type {JobBoardElement} from './job-board.js';

/** What a board is asked for in vain, by its page or by an address, for developers. */
export function mistakesIn({routing, routingBase, feedSource: {query, state}}: JobBoardElement, engine: Engine | undefined): Note[] {
  const postings = state.feed?.postings ?? [];
  const messages = [
    ...(routing === 'path' && !routingBase ? ['routing="path" needs routing-base, the path of this page: until then it is as "query".'] : []),
    ...Object.keys(query.facets).filter((name) => engine?.tellsApart(postings, name) === false).map((name) => `${name}: It is asked for, but all postings say the same of it, or nothing.`),
  ];
  return messages.map((message) => ({pointer: '', message}));
}
