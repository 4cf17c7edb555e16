import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {readCountry} from '../facts/country.js';
import {namedPlace} from '../facts/named-places.js';
import {placesWith, readAddress, saysAnything} from '../facts/places.js';
import {readTitle} from '../texts.js';
import type {Value} from '../value.js';

/** What a document says beside its postings, by `@id`. */
export type NodesById = ReadonlyMap<unknown, Value>;

/** What a node refers to, or itself. */
export const resolve = (node: Value, beside: NodesById): Value => beside.get(node.rawOf('@id')) ?? node;

/**
 * The physical places of a JobPosting, and where one may work remotely: both may be given, and both are shown.
 * @param organization the employer's name, which some publishers give all their places
 */
export function readPlaces(node: Value, organization: string | undefined, beside: NodesById): readonly Place[] {
  const mode = workMode(node.texts('jobLocationType').join(' '));
  const places = ownAddresses(node.items('jobLocation').flatMap((location) => readLocation(resolve(location, beside), organization)));
  if (mode !== 'remote') return once(mode ? places.map((place) => ({...place, workMode: place.workMode ?? mode})) : places);
  const regions = node.map(readRegion, 'applicantLocationRequirements');
  return once([...places, ...(regions.length > 0 ? regions : [{workMode: mode}])]);
}

/** None for a place that says nothing: remote jobs often have such a one. */
function readLocation(location: Value, organization: string | undefined): readonly Place[] {
  if (!location.isObject) return placesWith(location.text(), {});
  const address = location.items('address')[0];
  const name = readTitle(location, 'name');
  const own = name === organization ? undefined : name;
  return placesWith(own, address?.isObject ? saidOnce(readAddress(address)) : {addressLocality: address?.text()});
}

/** Forms with one field put it into every member: it counts once, and not at all if it is no place, as in "(All zones)". */
function saidOnce(address: Place): Place {
  const {addressLocality: town = '', postalCode, addressCountry} = address;
  return town === postalCode ? {addressLocality: town.startsWith('(') ? undefined : town, addressCountry} : address;
}

/**
 * Some publishers give all places the address of one of them, and only their names right: the address then
 * belongs to the place whose name has it. The country is believed.
 */
function ownAddresses(places: readonly Place[]): readonly Place[] {
  const town = places[0]?.addressLocality;
  const isThere = ({name}: Place) => town !== undefined && name?.includes(town) === true;
  const shared = places.every((place) => place.name && addressOf(place) === addressOf(places[0]!));
  if (!shared || !places.some(isThere)) return places;
  return places.map((place) => (isThere(place) ? place : {name: place.name, addressCountry: place.addressCountry, workMode: place.workMode}));
}

const addressOf = ({streetAddress, addressLocality, addressRegion, postalCode}: Place): string =>
  JSON.stringify([streetAddress, addressLocality, addressRegion, postalCode]);

/** A country, unless it says that it is a part of one: "CA" may be either. */
function readRegion(region: Value): Place | undefined {
  const isPart = region.texts('@type').some((type) => /state|city/i.test(type));
  const place = isPart ? {addressRegion: region.text('name')} : {addressCountry: namedPlace(readCountry(region) ?? '').name};
  return saysAnything(place) ? {...place, workMode: 'remote'} : undefined;
}

/** Of two that differ only in how one works there, the second counts: it is where one may work remotely. */
function once(places: readonly Place[]): readonly Place[] {
  return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify({...place, workMode: undefined}), place])).values()];
}
