/** The script decides where the tag names one: Arabic in Latin letters is read from the left. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?![a-z]|[-_][a-z]{4}\b)|[-_](arab|hebr|nkoo|syrc|thaa)\b/i;

/** The direction of texts in a language; of an unknown one, the texts themselves must tell. */
export const directionOf = (language: string | undefined): 'ltr' | 'rtl' | 'auto' =>
  language === undefined ? 'auto' : RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
