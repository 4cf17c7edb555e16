/** UTF-8 that was read as Windows-1252, by its third byte: `â€¢` is a bullet. */
const MISREAD = '“”˜™œ\u009d¢¦';
const MEANT = '–—‘’“”•…';
/** What was escaped once too often: `\n`, `&#xa;` and `<br>` that reach the reader as text. In `\name`, it is part of a word. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?!\p{Ll})|&#(?:[xX]0?[aAdD]|10|13);|<[bB][rR] *\/?>/gu;
/** Characters that are not seen and mean nothing in a text. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** Letters of UTF-8 that were read as Latin-1: `Ã¡` is an á. After a capital letter, Ã may be meant. */
export const readAgain = (text: string): string =>
  text.replace(/(?<!\p{Lu})([ÂÃ])([\u00a1-\u00bf])/gu, (_, lead: string, trail: string) => String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) | (trail.charCodeAt(0) & 0x3f)));

/** Puts right what software has done to a text on its way. Line breaks that were escaped are lines again. */
export const repair = (text: string): string =>
  readAgain(text)
    .replace(INVISIBLE, '')
    .replace(/â€([“”˜™œ\u009d¢¦])/g, (_, misread: string) => MEANT[MISREAD.indexOf(misread)]!)
    .replace(/Â(?=\s)/g, '')
    .replace(ESCAPED_BREAK, '\n');
