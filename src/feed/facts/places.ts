import type {Place, WorkMode} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import type {Value} from '../value.js';
import {countryCode, readCountry} from './country.js';
import {namedPlace, NO_PLACES, placesOf} from './named-places.js';
import {textAt, type Names} from './names.js';

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

/** The places of a vendor's entry, of what its name says (which may be several), and its address where it is one. */
export function placesWith(name: string | undefined, address: Place, mode?: WorkMode, otherwise?: WorkMode): readonly Place[] {
  const named = placesOf(name);
  const ownMode = mode ?? otherwise;
  if (named.length > 1) return named.map((place) => ({...place, workMode: place.workMode ?? ownMode}));
  // "Remote" is no town.
  const town = namedPlace(address.addressLocality ?? '');
  const place: Place = {
    name: named[0]?.name,
    streetAddress: address.streetAddress,
    addressLocality: town.name || undefined,
    addressRegion: namedPlace(address.addressRegion ?? '').name || undefined,
    postalCode: address.postalCode,
    addressCountry: address.addressCountry,
    workMode: named[0]?.workMode ?? town.workMode ?? ownMode,
  };
  return saysAnything(place) ? [place] : NO_PLACES;
}

export const saysAnything = (place: Place): boolean => Object.values(place).some(Boolean);

/** The members of schema.org's PostalAddress. A country may be a code, a name, or a Country. */
export function readAddress(value: Value): Place {
  return {
    streetAddress: value.text('streetAddress'),
    addressLocality: value.text('addressLocality'),
    addressRegion: value.text('addressRegion'),
    postalCode: value.text('postalCode'),
    addressCountry: readCountry(value.get('addressCountry')),
  };
}

/** The work mode that a member of a vendor's names. */
export function readWorkMode(value: Value, name?: string, second?: string, third?: string): WorkMode | undefined {
  const text = value.text(name, second, third);
  return text === undefined ? undefined : workMode(text);
}
