import type {Note} from '../../feed/feed.js';
import {SORTS} from '../../query/query.js';
import type {Engine} from '../shared/results-controller.js';
import type {JobListElement} from './job-list.js';

/**
 * What a list is asked for by its page and can't do, for developers.
 * @param isGrouped whether `group-by` could be done
 */
export function mistakesIn({sort, pinned, featured, groupBy}: JobListElement, engine: Engine | undefined, isGrouped: boolean): Note[] {
  const messages = [
    sort && !SORTS.includes(sort) && `sort="${sort}": It is none of ${SORTS.join(', ')}.`,
    groupBy && !isGrouped && `group-by="${groupBy}": No posting here says anything of it.`,
    ...Object.entries({pinned, featured}).map(([name, text]) => {
      const mistake = text && engine?.presetOf(text).mistake;
      return mistake && `${name}="${text}": ${mistake}`;
    }),
  ];
  return messages.flatMap((message) => (message ? {pointer: '', message} : []));
}
