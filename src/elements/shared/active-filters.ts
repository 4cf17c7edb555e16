import type {FacetOption, Query} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {fill} from '../../text/strings.js';

/** One choice that is active. */
export interface ActiveFilter {
  readonly facet: string;
  readonly key: string;
  /** For people, in their language. */
  readonly label: string;
}

/** What tells active choices to people. */
export interface FilterNames {
  /** A facet's name. */
  label(facet: string): string;
  options(facet: string): readonly FacetOption[];
}

/** All active choices, also of facets that are not on the page: a link may have them. */
export const activeFilters = ({facets}: Query, {label: facetLabel, options}: FilterNames): ActiveFilter[] =>
  Object.keys(facets).flatMap((facet) => {
    const labels = new Map(selectedIn(options(facet)).map(({key, label}) => [key, label]));
    return facets[facet]!.map((key) => {
      const label = labels.get(key) ?? key;
      return {facet, key, label: SAYS_LITTLE.test(key) ? `${facetLabel(facet)}: ${label}` : label};
    });
  });

/** "Not stated", "yes" and "no" say nothing without what they are about. */
const SAYS_LITTLE = /^(-|true|false)$/;

const selectedIn = (options: readonly FacetOption[]): FacetOption[] =>
  options.flatMap((option) => [...(option.selected ? [option] : []), ...selectedIn(option.options)]);

/** What is active, as a sentence; "" for nothing. */
export const filtersInWords = (active: readonly ActiveFilter[], {strings, locale}: Formatter): string =>
  active.length > 0 ? fill(strings.filteredBy, {filters: new Intl.ListFormat(locale, {style: 'narrow'}).format(active.map(({label}) => label))}) : '';
