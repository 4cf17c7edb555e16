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
  const regions = regionByCity(locations);
  const fullPath = (location: Location): Path => {
    const {country, region, city} = isAbroad(location, regions) ? {...location, country: location.region?.key, region: undefined} : location;
    return pathOf({country, region: region?.isCertain ? region : regions.get(cityKey({country, region, city})), city});
  };
  const paths = new Map<string, Path | undefined>();
  for (const location of locations) {
    if (!location.country || !location.city) continue;
    const [path, name] = [fullPath(location), nameKey(location.city)];
    paths.set(name, !paths.has(name) || keyOfPath(paths.get(name)) === keyOfPath(path) ? path : undefined);
  }
  return (location) => (location.city && !location.country && paths.get(nameKey(location.city))) || fullPath(location);
}

const keyOfPath = (path: Path | undefined): string | undefined => path?.at(-1)?.key;

/** "Tel Aviv, IL" is not in Illinois if the feed knows a Tel Aviv in Israel. */
const isAbroad = ({region, city}: Location, regions: ReadonlyMap<string, unknown>): boolean =>
  region !== undefined && city !== undefined && regions.has(cityKey({country: region.key, city}));

/**
 * The region in which a city is where that is not certain. Regions that we know tell cities of one name apart; how else a
 * region is written says little, so all have the first.
 */
function regionByCity(locations: readonly Location[]): ReadonlyMap<string, Region | undefined> {
  const regions = new Map<string, Set<Region | undefined>>();
  for (const location of locations) regions.set(cityKey(location), (regions.get(cityKey(location)) ?? new Set()).add(location.region));
  return new Map([...regions].map(([city, own]) => {
    const certain = [...own].filter((region) => region?.isCertain);
    return [city, certain.length > 1 ? undefined : certain[0] ?? [...own][0]];
  }));
}

/** Without a city, a region is what it is. */
const cityKey = ({country, region, city}: Location): string => (city ? `${country}/${nameKey(city)}` : `${country}//${region?.key}`);
