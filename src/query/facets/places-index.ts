import type {Posting} from '../../posting/posting.js';
import {choiceIndex, entriesWithin} from './choice-index.js';
import {countChoices} from './count.js';
import {chosenKeys, type Choices, type FacetIndex} from './facet-index.js';
import {keyOf} from './key.js';
import {placeFacet, workModeFacet} from './places.js';
import {countReach, reachOf} from './reach.js';
import {readSpots} from './spots.js';

/**
 * The indexes of places and work modes. A posting has both of a choice if one of its places has: who is on site in
 * Berlin and remote in the US is not remote in Berlin. Where remote work is asked for, a remote place counts for all
 * that is within it: "Remote (US)" for New York, and "Remote" for everywhere.
 */
export function placesIndexes(postings: readonly Posting[]): Readonly<Record<'place' | 'work-mode', FacetIndex>> {
  const spots = readSpots(postings);
  const allows = (chosen: readonly number[], isReaching: boolean): Uint8Array => {
    const within = entriesWithin(spots.places, chosen);
    return isReaching ? reachOf(spots, chosen).map((reaches, spot) => reaches | within[spot]!) : within;
  };
  const place = choiceIndex('place', placeFacet, spots.places, {
    allows: (chosen, choices) => allows(chosen, asksForRemote(choices)),
    count: ({open, choices}) => (asksForRemote(choices) ? countReach(spots, open, mode.allowed(choices)) : countChoices(spots.places, open, mode.allowed(choices))),
  });
  const mode = choiceIndex('work-mode', workModeFacet, spots.modes, {
    count: ({open, choices}) => countChoices(spots.modes, open, place.allowed({...choices, 'work-mode': ['remote']})),
  });
  return {place, 'work-mode': mode};
}

const asksForRemote = (choices: Choices): boolean => chosenKeys(choices, 'work-mode').some((key) => keyOf(key) === 'remote');
