import type {Posting} from '../../posting/posting.js';
import {sliceGroups, type Group} from '../../query/groups.js';
import {pageCount, partOf, type Paging} from '../../query/pages.js';
import type {Formatter} from '../../text/formatter.js';
import type {GroupFacet} from './group-name.js';
import {groupResults} from './group-results.js';
import type {Position} from './paging.js';

/** The part of a group that is on the page. */
export interface VisibleGroup extends Group<Posting> {
  /** How many postings the whole group has. */
  readonly total: number;
}

/** What of the results is on the page. */
export interface Listing {
  readonly position: Position;
  readonly groups: readonly VisibleGroup[];
  /** Otherwise, there is one group without a name. */
  readonly isGrouped: boolean;
  /** All that are shown, in order. */
  readonly postings: readonly Posting[];
}

/** What a listing is made of. */
interface Given {
  /** The results. */
  readonly all: readonly Posting[];
  /** From 1. */
  readonly page: number;
  readonly paging: Paging;
  readonly pageSize: number;
  readonly groupBy: GroupFacet | undefined;
  readonly formatter: Formatter;
}

const USUAL_SIZE = 20;

/** What a list shows of its results. */
export function listingOf({all, page, paging, pageSize, groupBy, formatter}: Given): Listing {
  const size = pageSize >= 1 ? Math.trunc(pageSize) : USUAL_SIZE;
  const position = {paging, page: Math.min(page, pageCount(all.length, size)), size, total: all.length};
  const groups = groupResults(all, groupBy, formatter);
  const visible = visibleIn(groups, position);
  return {position, groups: visible, isGrouped: groups.some(({name}) => name), postings: visible.flatMap(({entries}) => entries)};
}

function visibleIn(groups: readonly Group<Posting>[], {paging, page, size, total}: Position): VisibleGroup[] {
  const totals = new Map(groups.map(({name, entries}) => [name, entries.length]));
  const {start, end} = partOf(total, paging, page, size);
  return sliceGroups(groups, start, end).map((group) => ({...group, total: totals.get(group.name)!}));
}
