import type {RichText} from './rich-text.js';
import type {SectionKind} from './section-kind.js';

/** A titled part of a posting, read. */
export interface Section {
  readonly kind: SectionKind;
  /** The feed's own title. Undefined: the kind's title in the reader's language; "": none is shown. */
  readonly title?: string | undefined;
  readonly content: RichText;
}
