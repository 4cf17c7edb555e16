/** Signs of Latin writing besides ASCII, dashes, quotes and currencies: none of them is a mark, a blank or unseen. */
const LATIN = '\\u00a1-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf';
/** What is surely a tidy line that says something: most texts need no closer look. At the beginning no letter that "N/A" or "unavailable" has. */
const TIDY = new RegExp(`^[!-MO-TV-mo-tv-~${LATIN}][!-~${LATIN}]*(?: [!-~${LATIN}]+)*$`);
/** A longer one may be too long for a line. */
const LONGEST_TIDY = 500;

/** Whether a text is one line that needs no tidying, and no placeholder. */
export const isTidy = (text: string): boolean => text.length <= LONGEST_TIDY && TIDY.test(text);

/** A finite number, also one that is written as a text: `"60,000"`, `"1 250 000"`. */
export function numberOf(raw: unknown): number | undefined {
  const number = typeof raw === 'string' ? Number(raw.replace(/[,\s](?=\d{3})/g, '')) : raw;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Yes or no, which some write as 1 and 0, or as texts. */
export function flagOf(raw: unknown): boolean | undefined {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return true;
  return raw === false || raw === 0 || raw === '0' || raw === 'false' ? false : undefined;
}

/** A short word for a value in a note: its text, cut, or its type. */
export function describe(raw: unknown): string {
  if (typeof raw === 'string') return JSON.stringify(raw.length > 60 ? `${raw.slice(0, 60)}…` : raw).replace(UNSEEN, escapeUnseen);
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' ? 'an object' : String(raw);
}

/** Not seen themselves, they may reorder what is. */
const UNSEEN = /\p{Cf}/gu;
const escapeUnseen = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
