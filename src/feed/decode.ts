import type {Note} from './feed.js';

/** A document in characters. */
export interface Decoded {
  readonly text: string;
  /** What had to be guessed. */
  readonly notes: readonly Note[];
}

const DECLARED = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)|<meta[^>]*\bcharset=["']?([\w-]+)/i;
const TYPED = /\bcharset="?([\w-]+)/i;

/**
 * Decodes a document. What its first bytes show counts most: UTF-16 cannot be mistaken. Otherwise XML and web
 * pages are what is said of them, and JSON is UTF-8 whatever is said. What is no UTF-8 after all is what is said
 * of it, or else Windows' western European, which holds Latin-1.
 */
export function decode(bytes: ArrayBuffer, contentType = ''): Decoded {
  const text = new TextDecoder(utf16(new Uint8Array(bytes))).decode(bytes);
  const isMarkup = /^\s*</.test(text);
  const [, xml, page] = (isMarkup && DECLARED.exec(text.slice(0, 2000))) || [];
  const said = [TYPED.exec(contentType)?.[1], xml, page].flatMap((name) => encodingOf(name) ?? []);
  const other = said.find((encoding) => !encoding.startsWith('utf-'));
  if (isMarkup && other && said[0] === other) return {text: new TextDecoder(other).decode(bytes), notes: []};
  if (!isBroken(text)) return {text, notes: []};
  const guess = other ?? 'windows-1252';
  return {text: new TextDecoder(guess).decode(bytes), notes: [{pointer: '', message: `This should be UTF-8, and is not: it was read as ${guess}.`}]};
}

/** Known by its mark, or by the half of the first letter that is nothing: every document begins with a letter of ASCII. */
function utf16([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

/** The platform's name of an encoding; undefined if it knows none of this name. */
function encodingOf(name: string | undefined): string | undefined {
  try {
    return name && new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Where most of the letters beyond ASCII are none. A few are only that: a text that was cut in the middle of a letter. */
const isBroken = (text: string): boolean =>
  text.includes('\uFFFD') && text.replace(/[^\uFFFD]/g, '').length > text.replace(/[\x00-\x7f\uFFFD]/g, '').length;
