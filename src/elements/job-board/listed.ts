import type {Posting} from '../../posting/posting.js';
import {partOf, type Paging} from '../../query/pages.js';
import type {Formatter} from '../../text/formatter.js';
import type {GroupFacet} from '../job-list/group-name.js';
import {groupResults} from '../job-list/group-results.js';

/** Results in the order in which a list shows them: group by group, on all pages. */
export const inListOrder = (postings: readonly Posting[], facet: GroupFacet | undefined, formatter: Formatter): readonly Posting[] =>
  groupResults(postings, facet, formatter).flatMap(({entries}) => entries);

/** How a list is divided. */
export interface Division {
  readonly paging: Paging;
  readonly pageSize: number;
}

const sizeOf = ({pageSize}: Division): number => (pageSize >= 1 ? Math.trunc(pageSize) : 20);

/** Whether a page of a list has the posting with this place in it. */
export function isOnPage(index: number, total: number, page: number, division: Division): boolean {
  const {start, end} = partOf(total, division.paging, page, sizeOf(division));
  return index >= start && index < end;
}

/** The page on which a list has the posting with this place in it; the current one if that has it, too, or none has. */
export function pageWith(index: number, page: number, division: Division): number {
  if (index < 0 || division.paging === 'all') return page;
  const own = Math.floor(index / sizeOf(division)) + 1;
  return division.paging === 'more' ? Math.max(page, own) : own;
}
