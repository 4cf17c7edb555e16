import {en} from './languages/en.js';
import type {Strings} from './strings.js';

type LoadStrings = () => Promise<Strings>;

/** The languages we speak besides English, each loaded when a page first needs it. */
const LANGUAGES: Readonly<Record<string, LoadStrings>> = {
  ar: async () => (await import('./languages/ar.js')).ar,
  de: async () => (await import('./languages/de.js')).de,
  es: async () => (await import('./languages/es.js')).es,
  fr: async () => (await import('./languages/fr.js')).fr,
  it: async () => (await import('./languages/it.js')).it,
  ja: async () => (await import('./languages/ja.js')).ja,
  ko: async () => (await import('./languages/ko.js')).ko,
  nl: async () => (await import('./languages/nl.js')).nl,
  pl: async () => (await import('./languages/pl.js')).pl,
  pt: async () => (await import('./languages/pt.js')).pt,
  sv: async () => (await import('./languages/sv.js')).sv,
  zh: async () => (await import('./languages/zh.js')).zh,
};

const loaded = new Map<string, Strings | Promise<Strings>>([['en', en]]);

/** The language of a BCP 47 tag without its script and region: what our words depend on. */
const baseLanguage = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/**
 * Our words in a language: at once where they are at hand, else as a promise. English stands in
 * for a language we don't speak, and for one that could not be loaded.
 * @param tag BCP 47, e.g. `pt-BR`
 */
export function stringsFor(tag: string): Strings | Promise<Strings> {
  const language = baseLanguage(tag);
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!loaded.has(language) && load) {
    loaded.set(language, load().catch(() => en).then((strings) => {
      loaded.set(language, strings);
      return strings;
    }));
  }
  return loaded.get(language) ?? en;
}

/**
 * The locale that dates, numbers and names are written in: the page's own with its region and
 * script, but never in another language than the words around them.
 */
export const formatLocale = (tag: string, {language}: Strings): string =>
  (baseLanguage(tag) === language && supported(tag.replaceAll('_', '-'))) || language;

/** A tag as `Intl` knows it. One that is malformed would make it throw; pages have such (`en_US`). */
function supported(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
