import {linkUrl} from './url.js';

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
