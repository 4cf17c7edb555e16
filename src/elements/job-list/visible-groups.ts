import type {Posting} from '../../posting/posting.js';
import {groupBy, sliceGroups, type Group} from '../../query/groups.js';
import {partOf} from '../../query/pages.js';
import type {Formatter} from '../../text/formatter.js';
import {groupName, type GroupFacet} from './group-name.js';
import type {Position} from './paging.js';

/** The part of a group that is on the page. */
export interface VisibleGroup extends Group<Posting> {
  /** How many postings the whole group has. */
  readonly total: number;
}

/** The postings on the page, in groups; without a facet, in one group without a name. */
export function visibleGroups(
  postings: readonly Posting[],
  {paging, page, size}: Position,
  facet: GroupFacet | undefined,
  formatter: Formatter,
): VisibleGroup[] {
  const groups = facet
    ? groupBy(postings, (posting) => groupName(posting, facet, formatter), new Intl.Collator(formatter.locale).compare)
    : [{name: '', entries: postings}];
  const totals = new Map(groups.map(({name, entries}) => [name, entries.length]));
  const {start, end} = partOf(postings.length, paging, page, size);
  return sliceGroups(groups, start, end).map((group) => ({...group, total: totals.get(group.name)!}));
}
