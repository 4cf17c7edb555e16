const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * A link from a feed as an absolute URL, or undefined if it is none that a page may link to.
 * Only http, https, mailto and tel pass: `javascript:` and `data:` never reach an `href`.
 * The platform's URL parser decides, so control characters and odd spellings cannot hide a scheme.
 * @param base what a relative URL is relative to; without it, relative URLs are refused
 */
export function linkUrl(value: string, base?: string): string | undefined {
  if (NORMAL.test(value)) return value;
  const url = parseUrl(value, base);
  return url && LINK_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
}

/** As {@link linkUrl}, for what is loaded: only http and https. */
export function webUrl(value: string, base?: string): string | undefined {
  if (NORMAL.test(value)) return value;
  const url = parseUrl(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A URL that the platform's parser would leave as it is; most are, and asking it for thousands takes long. */
const NORMAL = /^https:\/\/[a-z\d-]+(?:\.[a-z][a-z\d-]*)+\/[\w~:@!$&()*+,;=/-]*(?:\?[\w~:@!$&()*+,;=/.-]*)?$/;

function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** A web or mail address inside a text, without the punctuation after it, but with a bracket that it has opened itself. The look-behind keeps it linear. */
const ADDRESS = /https?:\/\/(?:\([^\s<>"'()]*\)|\((?![^\s<>"'()]*\))|[^\s<>"'()])*(?:\([^\s<>"'()]*\)|[^\s<>"'.,;:!?()\]}])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/** A piece of a text: its words, and where they link to if they are an address. */
export interface LinkedText {
  readonly text: string;
  readonly href?: string | undefined;
}

/** Divides a plain text into words and the addresses in them. Joined again, it is the same text. */
export function linkedText(text: string): LinkedText[] {
  const parts: LinkedText[] = [];
  let end = 0;
  for (const {0: address, index} of text.matchAll(ADDRESS)) {
    if (index > end) parts.push({text: text.slice(end, index)});
    parts.push({text: address, href: linkUrl(/^https?:/i.test(address) ? address : `mailto:${address}`)});
    end = index + address.length;
  }
  return end < text.length ? [...parts, {text: text.slice(end)}] : parts;
}

/** The first web or mail address in a text, as a link. */
export const findLink = (text: string): string | undefined => linkedText(text).find(({href}) => href)?.href;
