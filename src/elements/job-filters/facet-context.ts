import type {PayRange} from '../../query/facets/pay-range.js';
import type {FacetOption, Query} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';

/** What the controls of facets need. */
export interface FacetContext {
  readonly formatter: Formatter;
  readonly query: Query;
  /** The facets to show, in order. */
  readonly names: readonly string[];
  readonly isOpen: (facet: string) => boolean;
  /** A facet's name for people. */
  label(facet: string): string;
  options(facet: string): readonly FacetOption[];
  /** The range of pay; undefined if no posting says it in numbers. */
  readonly pay: PayRange | undefined;
  /** Makes these the choices of a facet. */
  choose(facet: string, keys: readonly string[]): void;
  toggleOpen(facet: string): void;
  /** What was typed to find a choice of a long facet. */
  wanted(facet: string): string;
  want(facet: string, text: string): void;
}

/** What is chosen in a facet. */
export const chosen = ({query}: Pick<FacetContext, 'query'>, facet: string): readonly string[] =>
  Object.hasOwn(query.facets, facet) ? query.facets[facet]! : [];
