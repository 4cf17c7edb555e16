import type {PayRange} from '../../query/facets/pay-range.js';
import type {FacetOption, Query, QueryChange} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import type {FacetState} from './facet-state.js';

/** What the controls of facets need. */
export interface FacetContext {
  readonly formatter: Formatter;
  /** What is asked for now, also between two renders. */
  readonly query: Query;
  /** The facets to show, in order. */
  readonly names: readonly string[];
  readonly state: FacetState;
  /** A facet's name for people. */
  label(facet: string): string;
  options(facet: string): readonly FacetOption[];
  /** The range of pay, in the currency that is wanted if there is any; undefined if no posting says it in numbers. */
  pay(currency: string | undefined): PayRange | undefined;
  /** Makes these the choices of a facet. */
  choose(facet: string, keys: readonly string[], change?: QueryChange): void;
}

/** What is chosen in a facet. */
export const chosen = ({query}: Pick<FacetContext, 'query'>, facet: string): readonly string[] =>
  Object.hasOwn(query.facets, facet) ? query.facets[facet]! : [];
