import type {Value} from './value.js';

/** The number that the document's address gives a parameter: which page of a feed it is. */
export function parameterOf({url}: Value, name: string): number | undefined {
  const text = url && URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The document's address with another value of a parameter; undefined if it is not known where it came from. */
export function pageAt({url}: Value, name: string, value: number | string): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  page.searchParams.set(name, String(value));
  return page.href;
}

/** Boards of all the world's jobs have thousands of pages and ask not to be read whole. */
export const MOST_PAGES_OF_THE_WORLD = 10;

/**
 * The next page of a feed of all the world's jobs, while it is one of the first.
 * @param page the number of this page, from 1
 */
export function nextOfTheWorld(document: Value, page: number, next: string | undefined): string | undefined {
  if (!next || page < MOST_PAGES_OF_THE_WORLD) return next;
  document.note(`Stopped after ${MOST_PAGES_OF_THE_WORLD} pages: this feed has jobs of many companies and goes on at ${next}.`);
  return undefined;
}
