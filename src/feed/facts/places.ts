import type {Place, WorkMode} from '../../posting/posting.js';
import type {Value} from '../value.js';
import {readCountry} from './country.js';
import {namedPlace, NO_PLACES, placesOf} from './named-places.js';

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
    addressLocality: town.name,
    addressRegion: namedPlace(address.addressRegion ?? '').name,
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
