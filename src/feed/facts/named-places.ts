import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {remembered} from '../../posting/remembered.js';

/** A work mode that is typed where a place belongs: it is shown in the reader's language, and is no place to filter by. */
const ONLY_WORK_MODE = /^(fully |100 ?% ?)?(remot[eo]|worldwide|anywhere|hybrid|on-?site|telecommute|home-?office)( work(ing)?| job| position)?$/i;
/** A place of which only the name is known. */
export const namedPlace = remembered((name): Place => ({name: ONLY_WORK_MODE.test(name) ? undefined : name || undefined, workMode: workMode(name)}));

/** What stands between places, though not inside of brackets. The look-ahead is bounded, so that it stays linear. */
const BETWEEN_PLACES = /\s*(?:[|;•]|\s\/\s)\s*(?![^()]{0,80}\))/;
const namedPlaces = remembered((text): readonly Place[] =>
  [...new Set(text.split(BETWEEN_PLACES).map((name) => name.trim()))].filter((name) => /\w|[^\x00-\x7f]/.test(name)).map(namedPlace));

export const NO_PLACES: readonly Place[] = [];

/** The places that a text names: "Austin | Chicago", "Denver, CO; New York, NY". A comma belongs to a place. */
export const placesOf = (text: string | undefined): readonly Place[] => (text ? namedPlaces(text) : NO_PLACES);
