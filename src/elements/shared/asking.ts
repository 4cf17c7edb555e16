import {JobFilterEvent, JobPageEvent, JobSearchEvent, JobSortEvent} from '../../events.js';
import type {QueryChange, Sort} from '../../query/query.js';
import type {SharedSource} from './feed-controller.js';

/** An element by which candidates ask for something: it tells the page so, too. */
interface Asking extends EventTarget {
  readonly feedSource: SharedSource;
}

export function searchFor(element: Asking, text: string): void {
  element.feedSource.ask({text}, 'typing');
  const event = new JobSearchEvent(text.trim());
  element.dispatchEvent(event);
}

/** Makes these the choices of a facet. */
export function choose(element: Asking, facet: string, keys: readonly string[], change?: QueryChange): void {
  const {[facet]: _before, ...others} = element.feedSource.query.facets;
  element.feedSource.ask({facets: keys.length > 0 ? {...others, [facet]: keys} : others}, change);
  const event = new JobFilterEvent(facet, keys);
  element.dispatchEvent(event);
}

/** Asks for all postings again. */
export function clear(element: Asking): void {
  const {text, facets} = element.feedSource.query;
  element.feedSource.ask({text: '', facets: {}});
  const search = new JobSearchEvent('');
  if (text) element.dispatchEvent(search);
  for (const facet of Object.keys(facets)) {
    const filter = new JobFilterEvent(facet, []);
    element.dispatchEvent(filter);
  }
}

/** @param sort undefined for the page's own order */
export function sortBy(element: Asking, sort: Sort | undefined): void {
  element.feedSource.ask({sort});
  const event = new JobSortEvent(sort);
  element.dispatchEvent(event);
}

export function goToPage(element: Asking, page: number): void {
  element.feedSource.ask({page});
  const event = new JobPageEvent(page);
  element.dispatchEvent(event);
}
