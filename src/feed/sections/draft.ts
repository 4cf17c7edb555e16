import type {Block} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';

/** The rank of a section that the feed names: its title is the feed's, and stands for all that is in it. */
export const GIVEN = 0;

/** Kinds that are mostly lists. */
export const IN_LISTS: readonly SectionKind[] = ['responsibilities', 'minimum-qualifications', 'preferred-qualifications', 'benefits'];

/** A section that is being read. */
export interface Draft {
  readonly kind: SectionKind;
  title: string | undefined;
  /** How high its heading stands: a lower one inside of it is its own. */
  readonly rank: number;
  readonly content: Block[];
  /** Whether it is a part that the vendor marks: headings in it that are not of quite another kind are its own. */
  readonly isPart?: boolean;
  /** Which headings of its own rank are its own, too, although nothing says so. */
  adopts?: 'all' | 'lists' | 'none';
}
