import type {Place, Posting, SectionSource} from '../../posting/posting.js';

/** A place in the reader's words, which may be others than the feed's: "Germany" for "DE". */
export type PlaceName = (place: Place) => string;

/** The texts of a posting that are searched: of its title, other facts, places, and sections; the most telling first. */
export function searchedTexts(posting: Posting, withSections: boolean, placeName?: PlaceName): string[][] {
  const {title, department, team, level, hiringOrganization, tags, places, sections} = posting;
  return [
    [title],
    [department, team, level, hiringOrganization?.name, ...tags],
    places.flatMap((place) => [...Object.values(place), placeName?.(place)]),
    withSections ? sections.flatMap(sectionTexts) : [],
  ].map((texts) => texts.filter((text) => text !== undefined));
}

function sectionTexts({title, format, content}: SectionSource): (string | undefined)[] {
  const texts = typeof content === 'string' ? [content] : content;
  return [title, ...(format === 'html' ? texts.map(withoutTags) : texts)];
}

const TAG = /<[^<>]*>/g;
const ACCENTED = /&([a-z])(?:acute|caron|cedil|circ|grave|ring|slash|tilde|uml);/gi;
const ENTITY = /&#?\w{1,8};/g;

/** Enough to find words in it; it is read for good when it is shown. */
const withoutTags = (html: string): string => html.replace(TAG, ' ').replace(ACCENTED, '$1').replace(ENTITY, ' ');
