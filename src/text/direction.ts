/** A letter that is written from the right, or a sign that changes directions. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Between these signs (FSI, PDI), a text has a direction of its own, and reorders nothing around. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A text of a feed for a sentence of ours, or a page's: apart, if it is written in the other direction. */
export const apart = (text: string, sentence: string): string =>
  isRightToLeft(text) !== isRightToLeft(sentence) && /\p{L}/u.test(text) ? isolated(text) : text;

/** Texts beside each other, with dots between: each apart, if they are written in both directions. */
export const beside = (texts: readonly string[]): string =>
  (new Set(texts.map(isRightToLeft)).size > 1 ? texts.map(isolated) : texts).join(' · ');
