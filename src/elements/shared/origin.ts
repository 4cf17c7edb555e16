import {withSource} from '../../posting/apply-source.js';

/** An element whose links say where candidates come from. */
export interface Embedding extends Element {
  readonly source?: string | undefined;
  readonly sourceParameters?: string | undefined;
}

/** A link to somebody's application form, with where the candidate comes from as far as the page and the element can tell. */
export const withOrigin = (url: string, {ownerDocument, source, sourceParameters}: Embedding): string =>
  withSource(url, {page: pageOf(ownerDocument), source, parameters: sourceParameters?.split(/[\s,]+/)});

/** A page's address, with what it was opened with behind: a router may have dropped that since. The browser remembers it for us. */
function pageOf({URL: address, defaultView}: Document): URL {
  const page = new URL(address);
  const [landing] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  if (landing && URL.canParse(landing.name)) page.search += `&${new URL(landing.name).search.slice(1)}`;
  return page;
}
