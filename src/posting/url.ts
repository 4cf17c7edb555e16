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
