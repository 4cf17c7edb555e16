/** The choice of those about which the feed doesn't say; what a feed writes as "-" is meant so, too. */
export const NOT_STATED = '-';

const PLAIN = /^[a-z\d-]*$/;
const ACCENTS = /(\p{Script=Latin})\p{M}+/gu;
/** Letters that Unicode doesn't take apart, by what is typed instead. */
const SPELLINGS: Readonly<Record<string, string>> = {ß: 'ss', ø: 'o', ł: 'l'};
/** A half of a letter: a URL can't hold it. */
const HALVES = /\p{Surrogate}/gu;

/**
 * A value as it stands in a query and in the URL, so that "ENGINEERING" and "Engineering" are one choice: small
 * letters, Latin ones without accents, `-` for blanks, otherwise as it is ("C++" is `c++`).
 */
export function keyOf(text: string): string {
  const key = text.trim().toLowerCase().replace(/\s+/g, '-');
  if (PLAIN.test(key)) return key;
  const letters = key.replace(HALVES, '\ufffd').normalize('NFD').replace(ACCENTS, '$1').replace(/[ßøł]/g, (letter) => SPELLINGS[letter]!);
  return letters.normalize('NFC');
}
