import type {Place} from '../../posting/posting.js';
import {workMode} from '../../posting/work-mode.js';
import {namedPlace} from '../facts/named-places.js';
import {readAddress, saysAnything} from '../facts/places.js';
import type {Value} from '../value.js';

/** A place: its name, or an object with the members of schema.org's PostalAddress. */
export function readOwnPlace(value: Value): Place | undefined {
  if (!value.isObject) {
    const name = value.text();
    return name ? namedPlace(name) : undefined;
  }
  const name = value.text('name');
  const mode = value.text('workMode');
  const place: Place = {name, ...readAddress(value), workMode: workMode(mode ?? '') ?? workMode(name ?? '')};
  if (mode && !workMode(mode)) value.get('workMode').note(`Left out the work mode "${mode}": expected on-site, hybrid or remote.`);
  if (saysAnything(place)) return place;
  value.note('Left out a place without a name or an address.');
  return undefined;
}
