/** What Windows-1252 has for the bytes 80 to 9F. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const LATER = `[\xa0-\xbf${WINDOWS}]`;
/**
 * UTF-8 that was read as Windows-1252, where nobody means what is there: `â€™`, an emoji, an É. Ã may be meant after a
 * capital letter, and before what ends a word.
 */
const AS_WINDOWS = new RegExp(`(?<!\\p{Lu})Ã[${WINDOWS}](?=\\p{L})|â(?:€${LATER}|‚¬|„¢)|ðŸ${LATER}{2}`, 'gu');
/** What was escaped once too often: `\n`, `&#xa;` and `<br>` that reach the reader as text. In `\name`, it is part of a word. */
const ESCAPED_BREAK = /(?:\\r)?\\n(?!\p{Ll})|&#(?:[xX]0?[aAdD]|10|13);|<[bB][rR] *\/?>/gu;
/** Characters that are not seen and mean nothing in a text. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/**
 * UTF-8 that was read as Latin-1: `Ã¡` is an á. That was surely so if control characters are among the signs, as no text
 * has any. After a capital letter, Ã may be meant.
 */
export const readAgain = (text: string): string =>
  text.replace(/(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+/g, (signs, at: number) =>
    /[\x80-\x9f]/.test(signs) || (/^([ÂÃ].)+$/.test(signs) && !/\p{Lu}/u.test(text[at - 1] ?? '')) ? decode(signs) : signs);

function decode(signs: string): string {
  const meant = new TextDecoder().decode(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
  return meant.includes('\ufffd') ? signs : meant;
}

/** Signs of Windows-1252 as those that Latin-1 has for the same bytes. */
const asLatin = (signs: string): string => signs.replace(/[^\0-\xff]/g, (sign) => String.fromCharCode(128 + WINDOWS.indexOf(sign)));

/** Puts right what software has done to a text on its way. Line breaks that were escaped are lines again. */
export const repair = (text: string): string =>
  readAgain(text.replace(AS_WINDOWS, asLatin))
    .replace(INVISIBLE, '')
    .replace(/Â(?=\s)/g, '')
    .replace(ESCAPED_BREAK, '\n');
