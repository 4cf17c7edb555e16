import type {Feed} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import type {JobBoardElement} from './job-board.js';
import {isOnPage} from './listed.js';
import type {Neighbours} from './navigation.js';

/** The posting that is open. */
export interface OpenPosting {
  readonly id: string;
  /** Undefined for one that isn't in the feed, or not any more. */
  readonly posting: Posting | undefined;
  readonly neighbours: Neighbours;
  /** Where it stands. */
  readonly layout: Exclude<JobBoardElement['layout'], 'link'>;
}

/** @param order all results, as the list has them */
export function openPosting(id: string | undefined, {postings}: Feed, order: readonly Posting[], board: JobBoardElement): OpenPosting | undefined {
  const {layout, feedSource: {query: {page}}} = board;
  if (id === undefined || layout === 'link') return undefined;
  const index = order.findIndex((posting) => posting.id === id);
  // A row of a table has no room for it, and a card that is not on the page none at all.
  const hasCard = board.listLayout !== 'table' && isOnPage(index, order.length, page, board);
  return {
    id,
    posting: postings.find((posting) => posting.id === id),
    neighbours: index < 0 ? {} : {previous: order[index - 1], next: order[index + 1]},
    layout: layout === 'inline' && !hasCard ? 'replace' : layout,
  };
}
