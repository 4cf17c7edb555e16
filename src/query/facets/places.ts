import type {Place, Posting, WorkMode} from '../../posting/posting.js';
import type {Facet} from './facet.js';
import {countryOf, isArea, nameKey} from './places/countries.js';
import {pathOf} from './places/gazetteer.js';
import {locate, type Location} from './places/locate.js';
import {remembered} from '../../posting/remembered.js';

const BETWEEN = '\0';

/** What is known of a place, and the language in which it may be written, as one text. */
export const placeTexts = ({places, language = ''}: Posting): readonly string[] => places.map((place) => placeText(place, language));

const placeText = ({workMode, name, addressLocality, addressRegion, addressCountry}: Place, language: string): string =>
  [workMode, LANGUAGE.exec(language)?.[0] ?? 'en', name, addressLocality, addressRegion, addressCountry].join(BETWEEN);

const LANGUAGE = /^[a-z]{2,3}(?![a-z])/;

export const workModeOf = (text: string): string => text.slice(0, text.indexOf(BETWEEN));

/**
 * The locations that a place's text says: several for "Remote (Italy or Spain)", none for "Remote".
 *
 * The address says where a place is, or else its name. But a remote place that is called as a whole country is all
 * of that, and the address is where the company sits.
 */
export const locationsOf = remembered((text): readonly Location[] => {
  const [workMode, language = 'en', name = '', locality, region, country = ''] = text.split(BETWEEN);
  const within = countryOf(country, language);
  const named = name ? locate(name, within, language) : [];
  if (workMode === 'remote' && named.length > 0 && named.every(isWhole)) return named;
  // Two names of one region: "Languedoc-Roussillon/Midi-Pyrénées".
  const full = [locality || name, locality ? region?.split('/')[0] : region, within ? '' : country].filter(Boolean).join(', ');
  const found = locate(full, within, language).filter((location) => location.country || location.city);
  return found.length > 0 || !name || workMode === 'remote' ? found : [{city: name}];
});

const isWhole = ({country, city}: Location): boolean => (city === undefined ? country !== undefined : isArea(nameKey(city)));

/** `us/ca/menlo-park`: countries, regions in them, cities in those. */
export const placeFacet: Facet = {
  textsOf: placeTexts,
  pathsOf: (text) => locationsOf(text).map(pathOf),
  labelOf: ({key, name}, words) => (/^[a-z]{2}$/.test(key) ? words.place({addressCountry: key.toUpperCase()}) : name),
};

const WORK_MODES = /^(on-site|hybrid|remote)$/;

export const workModeFacet: Facet = {
  textsOf: ({places}) => places.map(({workMode}) => workMode ?? ''),
  pathsOf: (text) => (text ? [[{key: text, name: text}]] : []),
  labelOf: ({key, name}, words) => (WORK_MODES.test(key) ? words.place({workMode: key as WorkMode}) : name),
};
