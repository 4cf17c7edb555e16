import {withSource} from '../../posting/apply-source.js';

/** An element whose links say where candidates come from. */
export interface Embedding extends Element {
  readonly source?: string | undefined;
  readonly sourceParameters?: string | undefined;
}

/** A link to somebody's application form, with where the candidate comes from as far as the page and the element can tell. */
export const withOrigin = (url: string, {ownerDocument, source, sourceParameters}: Embedding): string =>
  withSource(url, {page: new URL(ownerDocument.URL), source, parameters: sourceParameters?.split(/[\s,]+/)});
