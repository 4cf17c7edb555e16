import type {Posting} from '../../posting/posting.js';
import {groupBy, type Group} from '../../query/groups.js';
import type {Formatter} from '../../text/formatter.js';
import {groupNames, type GroupFacet} from './group-name.js';

interface Grouped {
  readonly facet: GroupFacet | undefined;
  readonly formatter: Formatter;
  readonly groups: readonly Group<Posting>[];
}

const grouped = new WeakMap<readonly Posting[], Grouped>();

/**
 * Results in their groups, made once for all who show them. Without a facet, and with one of which none of them says
 * anything, as its name may be mistyped, one group without a name.
 */
export function groupResults(postings: readonly Posting[], facet: GroupFacet | undefined, formatter: Formatter): readonly Group<Posting>[] {
  const known = grouped.get(postings);
  if (known?.facet === facet && known?.formatter === formatter) return known.groups;
  const groups = (facet && groupsBy(facet, postings, formatter)) || [{name: '', entries: postings}];
  grouped.set(postings, {facet, formatter, groups});
  return groups;
}

function groupsBy(facet: GroupFacet, postings: readonly Posting[], formatter: Formatter): Group<Posting>[] | undefined {
  const nameOf = groupNames(facet, formatter);
  return postings.some(nameOf) ? groupBy(postings, nameOf, new Intl.Collator(formatter.locale).compare) : undefined;
}
