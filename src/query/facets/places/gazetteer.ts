import type {Path, Step} from '../tree.js';
import {nameKey} from './countries.js';
import type {Location} from './locate.js';
import type {Region} from './regions.js';

/** The choices of a location, the outermost first: `de`, `de/berlin`. */
export function pathOf({country, region, city}: Location): Path {
  const steps: Step[] = [];
  const add = (key: string, name: string) => steps.push({key: [steps.at(-1)?.key, key].filter(Boolean).join('/'), name});
  if (country) add(country, country.toUpperCase());
  if (region && region.key !== (city && nameKey(city))) add(region.key, region.name);
  if (city) add(nameKey(city), city);
  return steps;
}

/**
 * Completes what a feed says of its places by what it says of others: "Berlin" is `de/berlin` if that is the only
 * Berlin in the feed, and "London, England" and "London, Greater London" are one place.
 * @param locations all of the feed, those that it names most often first
 */
export function gazetteerOf(locations: readonly Location[]): (location: Location) => Path {
  const regions = regionsByCity(locations);
  const fullPath = (location: Location): Path => {
    const {country, region, city} = abroad(location);
    return pathOf({country, region: regionAmong(regions.get(cityKey({country, region, city})), region), city});
  };
  // "Tel Aviv, IL" is not in Illinois if the feed knows a Tel Aviv in Israel.
  const abroad = ({country, region, city}: Location): Location =>
    city && region && regions.has(cityKey({country: region.key, city})) ? {country: region.key, city} : {country, region, city};
  const paths = new Map<string, Path | undefined>();
  for (const location of locations) {
    if (!location.country || !location.city) continue;
    const [path, name] = [fullPath(location), nameKey(location.city)];
    paths.set(name, !paths.has(name) || keyOfPath(paths.get(name)) === keyOfPath(path) ? path : undefined);
  }
  return (location) => (location.city && !location.country && paths.get(nameKey(location.city))) || fullPath(location);
}

const keyOfPath = (path: Path | undefined): string | undefined => path?.at(-1)?.key;

function regionsByCity(locations: readonly Location[]): ReadonlyMap<string, readonly (Region | undefined)[]> {
  const regions = new Map<string, (Region | undefined)[]>();
  for (const location of locations) {
    const own = regions.get(cityKey(location));
    if (own) own.push(location.region);
    else regions.set(cityKey(location), [location.region]);
  }
  return regions;
}

/** Without a city, a region is what it is. */
const cityKey = ({country, region, city}: Location): string => (city ? `${country}/${nameKey(city)}` : `${country}//${region?.key}`);

/** Regions that we know tell cities of one name apart; how else a region is written says little, so all have the first. */
function regionAmong(regions: readonly (Region | undefined)[] | undefined, own: Region | undefined): Region | undefined {
  if (!regions || own?.isCertain) return own;
  const certain = new Set(regions.filter((region) => region?.isCertain));
  return certain.size > 1 ? undefined : certain.size === 1 ? [...certain][0] : regions[0];
}
