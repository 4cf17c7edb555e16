import type {FacetOption} from '../../query/query.js';

/** How many choices there are, also within others. */
export const countOptions = (options: readonly FacetOption[]): number =>
  options.reduce((sum, {options: inner}) => sum + 1 + countOptions(inner), 0);

/** The choices that have a text in their labels, with those they are within, and all that is within them. Case and accents don't matter. */
export function optionsWith(options: readonly FacetOption[], text: string): readonly FacetOption[] {
  const wanted = folded(text.trim());
  const find = (among: readonly FacetOption[]): FacetOption[] => among.flatMap((option) => {
    if (folded(option.label).includes(wanted)) return [option];
    const inner = find(option.options);
    return inner.length > 0 ? [{...option, options: inner}] : [];
  });
  return wanted ? find(options) : options;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

/** The first choices, and those that are chosen: they can be taken back where they stand. */
export function firstOptions(options: readonly FacetOption[], most: number): FacetOption[] {
  let left = most;
  const take = (among: readonly FacetOption[]): FacetOption[] => among.flatMap((option) => {
    const isFirst = left-- > 0;
    const inner = take(option.options);
    return isFirst || option.selected || inner.length > 0 ? [{...option, options: inner}] : [];
  });
  return take(options);
}
