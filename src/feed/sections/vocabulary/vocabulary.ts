import type {SectionKind} from '../../../posting/section-kind.js';

/** The kinds that headings tell. Where two fit equally, the first: the particular come before the general. */
export const TOLD_KINDS = [
  'equal-opportunity',
  'preferred-qualifications',
  'minimum-qualifications',
  'how-to-apply',
  'benefits',
  'compensation',
  'responsibilities',
  'about',
  'company',
  'other',
] as const satisfies readonly SectionKind[];

/**
 * What the headings of one language say, by kind, as alternatives of a pattern. They are met with a
 * heading's words alone: lower case, without accents, apostrophes and punctuation.
 */
export interface Vocabulary extends Readonly<Record<(typeof TOLD_KINDS)[number], string>> {
  /** What paragraphs say that mostly have no heading, as they say it, in any case. */
  readonly paragraphs: Readonly<Record<'equal-opportunity' | 'how-to-apply', string>> & {
    /** What beside an amount of money makes it the pay. */
    readonly pay: string;
    /** How prose begins that stands behind a list, and is no part of it. */
    readonly openings?: Readonly<Partial<Record<SectionKind, string>>>;
  };
  /** Whether the language is written without blanks between words: its words are met anywhere. */
  readonly unspaced?: boolean;
}
