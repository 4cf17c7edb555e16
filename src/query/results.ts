import type {Posting} from '../posting/posting.js';
import {indexOf} from './facets/indexes.js';
import {kept} from './facets/kept.js';
import type {Words} from './facets/words.js';
import {filterPostings, type Filtered} from './filter.js';
import type {FacetOption, Query, Results, TextMatches} from './query.js';
import {byRank, orderOf, type Order} from './sort.js';

/** What a query is answered with. */
export interface Terms {
  readonly words: Words;
  /** What matches the query's text: the same object for the same text. */
  readonly matches?: TextMatches | undefined;
  /** In milliseconds since the epoch. Default: now. Answers change with the hour. */
  readonly now?: number | undefined;
}

/** What results are bounded by besides. */
export interface ListTerms extends Terms {
  /** Postings that come first in any order, but not before what a text finds better: the same function as long as it says the same. */
  readonly pinned?: ((posting: Posting) => boolean) | undefined;
  /** How many postings are listed at most. */
  readonly limit?: number | undefined;
}

const HOUR = 3_600_000;
const hourOf = ({now = Date.now()}: Terms): number => Math.floor(now / HOUR) * HOUR;

/**
 * What a query gives. For the same postings, query and terms it is the same object again, so whoever asks for the same
 * pays once.
 */
export function resultsOf(postings: readonly Posting[], query: Query, terms: ListTerms): Results {
  const {matches, limit} = terms;
  const pinned = matches ? undefined : terms.pinned;
  const {found} = filteredOf(postings, query, terms);
  const order = orderFor(postings, query, terms);
  return kept(postings, 'results', [found, order, pinned, limit], () => {
    const ordered: Posting[] = [];
    for (const posting of order) if (found[posting]) ordered.push(postings[posting]!);
    const listed = pinned ? [...ordered.filter(pinned), ...ordered.filter((posting) => !pinned(posting))] : ordered;
    return {postings: listed.slice(0, limit), total: postings.length, matches};
  });
}

/**
 * The choices of a facet, each with the number of postings that one would see with it: those that match the text and the
 * choices in all other facets. Choices with none stay, and so does what is chosen.
 * @param name `department`, `team`, `place`, `work-mode`, `employment-type`, `level`, `company`, `language`, `pay`, `posted`, `tags`, or a member of `extra`
 */
export function optionsOf(postings: readonly Posting[], query: Query, name: string, terms: Terms): readonly FacetOption[] {
  const index = indexOf(postings, name, hourOf(terms));
  const filtered = filteredOf(postings, query, terms);
  return kept(postings, `options ${name}`, [filtered, terms.words], () =>
    index.options({open: filtered.open.get(index.column) ?? filtered.found, choices: query.facets, words: terms.words}));
}

/** Whether any posting says something of a facet: where none does, its name may be mistyped. */
export const isKnownFacet = (postings: readonly Posting[], name: string): boolean => indexOf(postings, name, Date.now()).isKnown;

function filteredOf(postings: readonly Posting[], {facets}: Query, terms: Terms): Filtered {
  const now = hourOf(terms);
  return kept(postings, 'filtered', [JSON.stringify(facets), terms.matches, now], () => filterPostings(postings, facets, terms.matches, now));
}

function orderFor(postings: readonly Posting[], {sort = 'relevance'}: Query, terms: Terms): Order {
  const {matches, words} = terms;
  if (sort === 'relevance' && matches) return kept(postings, 'order of ranks', [matches], () => byRank(matches.ranks));
  return orderOf(postings, sort, words, hourOf(terms));
}
