/** A word of a text, in the form that is compared, and where it stands. */
export interface Word {
  /** In small letters without accents: "sao" for "São". Without the dot of ".NET". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a dot, like ".NET". */
  readonly isDotted: boolean;
}

/** Scripts that put no blanks between words, and Korean, where people leave them out. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー\\uff66-\\uff9f';
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}]`;
/** Accents, soft hyphens and joiners, too, once a word has begun. */
const MORE = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d])*`;
/** "C++" and "C#" are words, "R+D" is two; ".NET" has its dot, "Node.js" is two. */
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?<![\\p{L}\\p{N}\\p{M}])\\.)?${LETTER}${MORE}(?:[+#]+(?![\\p{L}\\p{N}]))?`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({0: found, index: start}) => {
    const isDotted = found.startsWith('.');
    return {word: fold(isDotted ? found.slice(1) : found), start, end: start + found.length, isDotted};
  });

/** The forms under which the words of a text are found: ".NET" as "net" and ".net". */
export const formsIn = (text: string): string[] => (text.match(WORD) ?? []).flatMap(formsOf);

const formsOf = (found: string): string[] => (found.startsWith('.') ? [fold(found.slice(1)), fold(found)] : [fold(found)]);

/** Whether a word may be several, as its script has no blanks. */
export const isUnspaced = (word: string): boolean => STARTS_UNSPACED.test(word);

const PLAIN = /^[a-z\d]*$/;
/** Accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic, variants of signs, what only divides or joins. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u20d0-\u20ff\ufe00-\ufe0f\u00ad\u200c\u200d]/g;
/** Letters that Unicode doesn't take apart, and what is typed for them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك',
};
const SPELT = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
/** In Arabic, "the" is a part of the word. */
const ARTICLE = /^ال(?=.)/;

function fold(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  const letters = small.normalize('NFKD').replace(MARKS, '').replace(SPELT, (letter) => SPELLINGS[letter]!);
  return letters.replace(ARTICLE, '').normalize('NFC') || word;
}
