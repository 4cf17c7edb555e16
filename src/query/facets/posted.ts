import type {Posting} from '../../posting/posting.js';
import {simpleIndex} from './choice-index.js';
import type {FacetIndex} from './facet-index.js';
import type {Facet} from './facet.js';
import {Tree} from './tree.js';

const DAY = 86_400_000;
export const startOfDay = (now: number): number => Math.floor(now / DAY) * DAY;

const CHOICES = [1, 3, 7, 14, 30];
const OLDER = ['older'];
/** By the first choice that a posting has: it has all those after it, too. */
const TEXTS = CHOICES.map((_, first) => CHOICES.slice(first).map((days) => `${days}d`));

/**
 * Since when a posting is there: `1d` for today and yesterday, `3d`, `7d`, `14d`, `30d`. Days are counted as those of
 * the calendar (UTC), as a list writes them: "7 days ago" is in the last 7 days.
 */
export function postedFacet(now: number): Facet {
  const today = Math.floor(now / DAY);
  return {
    textsOf({datePosted}: Posting) {
      if (datePosted === undefined) return [];
      const age = today - Math.floor(Date.parse(datePosted) / DAY);
      return TEXTS[CHOICES.findIndex((days) => age <= days)] ?? OLDER;
    },
    pathsOf: (text) => (text ? [text === OLDER[0] ? [] : [{key: text, name: text}]] : []),
    labelOf: ({key, name}, words) => (/^\d{1,4}d$/.test(key) ? words.postedWithin(parseInt(key, 10)) : name),
  };
}

/** All choices are there, from the newest, also those that no posting has. */
export function postedIndex(postings: readonly Posting[], now: number): FacetIndex {
  const tree = new Tree();
  for (const key of TEXTS[0]!) tree.add([{key, name: key}]);
  return simpleIndex('posted', postedFacet(now), postings, tree, {compareChoices: (one, other) => one - other});
}
