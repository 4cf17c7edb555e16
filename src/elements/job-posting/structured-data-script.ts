import type {Posting} from '../../posting/posting.js';
import type {Section} from '../../posting/section.js';
import {jobPostingJsonLd} from '../../structured-data/json-ld.js';
import {parseDocument} from '../shared/parse-document.js';

/**
 * A posting as a JSON-LD script element. Parsed, because a page that enforces Trusted Types lets
 * nobody set a script's text; with `<` written otherwise, so that no text can end the script.
 */
export function structuredDataScript(posting: Posting, sections: readonly Section[]): Element {
  const json = JSON.stringify(jobPostingJsonLd(posting, sections)).replaceAll('<', '\\u003c');
  return parseDocument(`<script type="application/ld+json">${json}</script>`).querySelector('script')!;
}
