/** What Windows-1252 has for the bytes 80 to 9F. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Signs in a row that are UTF-8 as Latin-1 has it: so they were meant if one is a control character, which no text has. */
const BYTES = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+/g;
/** What else nobody writes: `Ã¡`, `â€™`, an emoji. After a capital letter, Ã may be meant, and before what ends a word. */
const MISREAD = /(?<!\p{Lu})(?:[ÂÃ][\xa0-\xbf]|Ã[^\0-\xff](?=\p{L}))|â(?:€.|‚¬|„¢)|ðŸ../gu;

/** What was escaped once too often: `\n`, `&#xa;` and `<br>` that reach the reader as text. In `\name`, it is part of a word. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?!\p{Ll})|&#(?:[xX]0?[aAdD]|10|13);|<[bB][rR] *\/?>/gu;
/** Characters that are not seen and mean nothing in a text. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã¡` is an á. */
export const readAgain = (text: string): string =>
  text.replace(BYTES, (bytes) => (/[\x80-\x9f]/.test(bytes) ? decode(bytes) : bytes)).replace(MISREAD, decode);

function decode(misread: string): string {
  const meant = new TextDecoder().decode(Uint8Array.from(misread, (sign) => (sign > '\xff' ? 128 + WINDOWS.indexOf(sign) : sign.charCodeAt(0))));
  return meant.includes('\ufffd') ? misread : meant;
}

/** Puts right what software has done to a text on its way. Line breaks that were escaped are lines again. */
export const repair = (text: string): string =>
  readAgain(text)
    .replace(INVISIBLE, '')
    .replace(/Â(?=\s)/g, '')
    .replace(ESCAPED_BREAK, '\n');
