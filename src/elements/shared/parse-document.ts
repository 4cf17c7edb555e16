import type {MarkupParser} from '../../feed/documents/markup.js';

/** The name to allow in a page's `trusted-types` policy list. */
const POLICY = 'job-widgets';

interface TrustedTypes {
  createPolicy(name: string, rules: {createHTML(html: string): string}): {createHTML(html: string): string};
}

/** The page's parser, for whole documents: web pages, and XML, which has no handlers. */
export const documentParser: MarkupParser = {
  parseFromString: (text, type) => parseDocument(type === 'text/html' ? withoutHandlers(text) : text, type),
};

/** Event handlers by another name, only because a strict page would report each of them. */
export const withoutHandlers = (html: string): string => html.replace(TAG, (tag) => tag.replace(HANDLER, '$1 data-on'));
const TAG = /<[a-z][^<>]*/gi;
const HANDLER = /([\s/"'])on(?=[a-z]+\s*=)/gi;

/** Parses trusted or inert markup. The policy lets a page that enforces Trusted Types see all of it. */
export const parseDocument = (markup: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(trust(markup), type);

let policy: {createHTML(html: string): string} | undefined;

function trust(html: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(POLICY, {createHTML: (text) => text}) ?? {createHTML: (text) => text};
  return policy.createHTML(html);
}
