import type {Posting} from '../../posting/posting.js';
import {simpleFacetOf} from '../../query/facets/facet.js';
import type {Formatter} from '../../text/formatter.js';
import {wordsOf} from '../shared/words.js';

/** What a list can be grouped by; any other name is a member of the feed's own. */
export type GroupFacet = 'department' | 'team' | 'level' | 'place' | 'work-mode' | 'employment-type' | 'company' | 'language' | 'tags' | (string & {});

/** Names the group that a posting is in, by its first value; undefined if the feed doesn't say. */
export type GroupName = (posting: Posting) => string | undefined;

export function groupNames(facet: GroupFacet, formatter: Formatter): GroupName {
  if (facet === 'place') return ({places: [first]}) => first && formatter.place(first);
  if (facet === 'work-mode') return ({places}) => workModeOf(places, formatter);
  const {textsOf, pathsOf, labelOf} = simpleFacetOf(facet);
  return (posting) => {
    const [step] = textsOf(posting).flatMap(pathsOf)[0] ?? [];
    return step && labelOf(step, wordsOf(formatter));
  };
}

function workModeOf(places: Posting['places'], {strings}: Formatter): string | undefined {
  const mode = places.find(({workMode}) => workMode)?.workMode;
  return mode && strings.workModes[mode];
}
