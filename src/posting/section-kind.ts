/**
 * What a section of a posting is about, in the order in which we show them when a feed
 * gives no order of its own. `other` is any section we cannot classify: it keeps its own title.
 */
export const SECTION_KINDS = [
  'about',
  'company',
  'responsibilities',
  'minimum-qualifications',
  'preferred-qualifications',
  'benefits',
  'compensation',
  'how-to-apply',
  'equal-opportunity',
  'other',
] as const;

/** One of {@link SECTION_KINDS}. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Whether a text is one of {@link SECTION_KINDS}. */
export const isSectionKind = (value: unknown): value is SectionKind =>
  SECTION_KINDS.includes(value as SectionKind);
