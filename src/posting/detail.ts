import type {Posting} from './posting.js';

/** Whether a feed left a posting's texts out and says where they are. */
export const lacksTexts = ({detail, sections}: Posting): boolean => detail !== undefined && sections.length === 0;

/** A posting of a list with what its own document says of it, which is more and newer. */
export function withDetail(posting: Posting, detail: Posting): Posting {
  const known = Object.entries(detail).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return {...posting, ...Object.fromEntries(known), id: posting.id};
}
