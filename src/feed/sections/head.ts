import type {Block} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';
import type {Border} from './borders.js';
import type {HeadingMatch} from './headings.js';
import {lineText, type Line} from './lines.js';

/** A line that stands as a heading, and the block it is where it begins no section. */
export interface Head {
  readonly type: 'head';
  readonly title: string;
  readonly kind: SectionKind | undefined;
  /** How much of the title tells its kind. */
  readonly share: number;
  /** Its level: that of a real heading, then bold lines, then plain ones. */
  readonly rank: number;
  readonly block: Block;
  /** What stands behind it in its line. */
  readonly rest?: Line;
}

export type Piece = Head | Block | {readonly type: 'border'; readonly border: Border};

/** How to find the headings of a text. */
export interface Finding {
  /** In plain text, a short line that ends with a colon or is all in capitals is a heading whatever it says. */
  readonly isPlain: boolean;
  match(title: string): HeadingMatch | undefined;
}

export const RANK = {closing: 1, unknown: 2, bold: 7, plain: 8};
export const LONGEST = {heading: 120, bold: 100, plain: 80, unknown: 40};
/** A plain line says no more than a heading would; one with a colon may. */
export const SURE = {plain: 0.85, colon: 0.5};

export function headOf(title: string, match: HeadingMatch | undefined, rank: number, block: Block): Head {
  return {type: 'head', title, kind: match?.kind, share: match?.share ?? 0, rank, block};
}

export const titleOf = (line: Line): string => lineText(line).replace(/^【(.+)】$/, '$1').replace(/\s*[:：]$/, '');
