/** The script decides where the tag names one: Arabic in Latin letters is read from the left. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?![a-z]|[-_][a-z]{4}\b)|[-_](arab|hebr|nkoo|syrc|thaa)\b/i;

/** What can be a BCP 47 tag. Feeds also have "English", or whatever else came into that field. */
const TAG = /^[a-z]{2,3}([-_][a-z\d]+)*$/i;

/** A feed's language as the `lang` of an element; undefined if it is none that software knows. */
export const languageTag = (language: string | undefined): string | undefined =>
  language !== undefined && TAG.test(language) ? language.replaceAll('_', '-') : undefined;

/** The direction of texts in a language; of an unknown one, the texts themselves must tell. */
export const directionOf = (language: string | undefined): 'ltr' | 'rtl' | 'auto' =>
  languageTag(language) === undefined ? 'auto' : RIGHT_TO_LEFT.test(language!) ? 'rtl' : 'ltr';
