import type {Sort} from '../../query/query.js';
import type {OwnCards} from './own-cards.js';

/** How the postings of a list are shown. */
export interface Look {
  readonly layout: 'cards' | 'rows' | 'table';
  readonly isGrouped: boolean;
  /** Level of the groups' headings. */
  readonly groupLevel: number;
  readonly template: HTMLTemplateElement | null;
  readonly ownCards: OwnCards;
  /** How many cards of a list are rendered now; those after them stay as they are. */
  readonly count: number;
  /** Whether the page has something to show in the current posting's card. */
  readonly hasOpen: boolean;
  /** Asks for an order, or, if it is asked for already, for none. */
  sortBy(sort: Sort): void;
}
