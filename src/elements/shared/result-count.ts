import type {Results} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';

/** How many jobs there are, in words: of how many, if a query leaves some out. */
export function resultCount({postings, total}: Results, {count, number, strings}: Formatter): string {
  if (total === 0) return strings.empty;
  if (postings.length === 0) return strings.noMatch;
  if (postings.length === total) return count(strings.jobs, total);
  return count(strings.resultCount, total, {count: number(postings.length), total: number(total)});
}
