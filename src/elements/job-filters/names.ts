import type {Note} from '../../feed/feed.js';
import {SORTS} from '../../query/query.js';
import type {JobFiltersElement} from './job-filters.js';

export const CONTROLS = ['search', 'facets', 'chips', 'summary'] as const;

/** The names that an attribute lists. Scripts without types may set anything. */
export const namesIn = (value: unknown): string[] => [...new Set(String(value ?? '').split(/[\s,]+/).filter(Boolean))];

/**
 * What filters are asked for by their page and can't do, for developers.
 * @param shown the facets with something to choose
 */
export function mistakesIn({facets, controls, sort}: JobFiltersElement, shown: readonly string[]): Note[] {
  const isControl = (name: string) => (CONTROLS as readonly string[]).includes(name);
  const messages = [
    ...namesIn(facets).filter((name) => !shown.includes(name)).map((name) => `facets="${name}": It is not shown, as all postings say the same of it, or nothing.`),
    ...namesIn(controls).filter((name) => !isControl(name)).map((name) => `controls="${name}": It is none of ${CONTROLS.join(', ')}.`),
    ...(sort && !SORTS.includes(sort) ? [`sort="${sort}": It is none of ${SORTS.join(', ')}.`] : []),
  ];
  return messages.map((message) => ({pointer: '', message}));
}
