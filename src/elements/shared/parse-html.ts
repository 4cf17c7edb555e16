import type {ParseHtml} from '../../feed/sections/html.js';

/** The name to allow in a page's `trusted-types` policy list. */
const POLICY = 'job-widgets';

interface TrustedTypes {
  createPolicy(name: string, rules: {createHTML(html: string): string}): {createHTML(html: string): string};
}

/**
 * The page's parser, into a document of its own: nothing in it runs, loads or is shown. The policy
 * lets a page that enforces Trusted Types see that it is only ever used for this.
 */
export const parseHtml: ParseHtml = (html) => new DOMParser().parseFromString(trust(html), 'text/html').body;

let policy: {createHTML(html: string): string} | undefined;

function trust(html: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(POLICY, {createHTML: (text) => text}) ?? {createHTML: (text) => text};
  return policy.createHTML(html);
}
