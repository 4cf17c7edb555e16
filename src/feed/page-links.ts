import type {Value} from './value.js';

/** What the document's address says for a parameter. */
export const parameterOf = ({url}: Value, name: string): string | undefined =>
  (url && URL.canParse(url) ? new URL(url).searchParams.get(name) : null) ?? undefined;

/** As {@link parameterOf}, a number: which page of a feed it is. */
export function countOf(document: Value, name: string): number | undefined {
  const text = parameterOf(document, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The document's address with another value of a parameter; undefined if it is not known where it came from. */
export function pageAt({url}: Value, name: string, value: number | string): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  page.searchParams.set(name, String(value));
  return page.href;
}

/** The part of the document's address that matches. */
export const addressPart = ({url}: Value, pattern: RegExp): string | undefined => pattern.exec(url ?? '')?.[0];

/** The list of a board's jobs, below which each has a document of its own. */
export const BOARD_JOBS = /^https?:\/\/[^?#]+\/boards?\/[^/?#]+\/jobs(?=\/?(?:[?#]|$))/;

/** An address below another one; undefined if that or a part of the way is not known. */
export const below = (base: string | undefined, ...parts: readonly (string | undefined)[]): string | undefined =>
  base && parts.every(Boolean) ? [base, ...parts.map((part) => encode(part!))].join('/') : undefined;

/** Half a surrogate pair cannot be encoded. */
const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Boards of all the world's jobs have thousands of pages and ask not to be read whole. */
const MOST_PAGES_OF_THE_WORLD = 10;

/**
 * The next page of a feed of all the world's jobs, while it is one of the first.
 * @param page the number of this page, from 1
 */
export function nextOfTheWorld(document: Value, page: number, next: string | undefined): string | undefined {
  if (!next || page < MOST_PAGES_OF_THE_WORLD) return next;
  document.note(`Stopped after ${MOST_PAGES_OF_THE_WORLD} pages: this feed has jobs of many companies and goes on at ${next}.`);
  return undefined;
}
