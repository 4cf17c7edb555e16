import type {Place, WorkMode} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import type {Value} from '../value.js';
import {countryCode} from './country.js';
import {textAt, type Names} from './names.js';
import {placesWith} from './places.js';

/** What a vendor calls the members of a place. */
type PlaceNames = {readonly [Name in Exclude<keyof Place, 'workMode'>]?: Names};

/**
 * The places of a vendor's list of them, each an object or a name; without one, no more than how one works.
 * @param mode what the vendor says of it, if the name doesn't: that is of this place alone
 * @param otherwise what is taken if neither tells
 */
export function readPlaces(values: readonly Value[], names: PlaceNames, mode?: WorkMode, otherwise?: WorkMode): readonly Place[] {
  const places = values.flatMap((value) => readPlace(value, names, mode, otherwise));
  return places.length > 0 ? places : placesWith(undefined, {}, mode, otherwise);
}

/** As {@link readPlaces}, of one value. Its name may name several. */
export function readPlace(value: Value, names: PlaceNames, mode?: WorkMode, otherwise?: WorkMode): readonly Place[] {
  if (!value.isObject) return placesWith(value.text(), {}, mode, otherwise);
  const address = {
    streetAddress: textAt(value, names.streetAddress),
    addressLocality: textAt(value, names.addressLocality),
    addressRegion: textAt(value, names.addressRegion),
    postalCode: textAt(value, names.postalCode),
    addressCountry: countryCode(textAt(value, names.addressCountry)),
  };
  return placesWith(textAt(value, names.name), address, mode, otherwise);
}

/** The work mode that a member of a vendor's names. */
export function readWorkMode(value: Value, name?: string, second?: string, third?: string): WorkMode | undefined {
  const text = value.text(name, second, third);
  return text === undefined ? undefined : workMode(text);
}
