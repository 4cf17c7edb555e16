import type {Posting} from '../../posting/posting.js';
import type {Formatter} from '../../text/formatter.js';

/** What a list can be grouped by, and the name of the group that a posting is in: by its first value. */
const GROUP_NAMES = {
  department: ({department}: Posting) => department,
  team: ({team}: Posting) => team,
  level: ({level}: Posting) => level,
  company: ({hiringOrganization}: Posting) => hiringOrganization?.name,
  place: ({places: [first]}: Posting, {place}: Formatter) => first && place(first),
  'work-mode': ({places}: Posting, {strings}: Formatter) => {
    const mode = places.find(({workMode}) => workMode)?.workMode;
    return mode && strings.workModes[mode];
  },
  'employment-type': ({employmentType: [first]}: Posting, formatter: Formatter) => first && formatter.employmentType(first),
};

export type GroupFacet = keyof typeof GROUP_NAMES;

/** The group of a posting; undefined if the feed doesn't say, or the page asks for a facet there is not. */
export const groupName = (posting: Posting, facet: GroupFacet, formatter: Formatter): string | undefined =>
  Object.hasOwn(GROUP_NAMES, facet) ? GROUP_NAMES[facet](posting, formatter) : undefined;
