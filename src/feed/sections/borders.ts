import type {Block} from '../../posting/rich-text.js';
import type {SectionKind} from '../../posting/section-kind.js';

/** Where something else begins, although no heading says so. */
export interface Border {
  /** What it is, where that is known. */
  readonly kind?: SectionKind;
}

/** By the first block behind them: what is kept of a text has no room for what is not shown. */
const borders = new WeakMap<Block, Border>();

export const borderBefore = (block: Block): Border | undefined => borders.get(block);

export function setBorder(block: Block, border: Border): void {
  borders.set(block, border);
}

/** A line that is a rule: `-----`, `_____`, `* * *`. (In plain text, blanks would make it a list: `blocks.ts` is stricter.) */
export const isRule = (text: string): boolean => /^([-=_*–—])(?:\s*\1){2,}$/.test(text);

/** Parts that a vendor marks in every text, and what comes behind them: Greenhouse's introduction, pay and closing words. */
const PARTS: Readonly<Record<string, readonly [inside: Border, behind: Border]>> = {
  'content-intro': [{kind: 'company'}, {kind: 'about'}],
  'content-pay-transparency': [{kind: 'compensation'}, {kind: 'other'}],
  'content-conclusion': [{kind: 'other'}, {kind: 'other'}],
};

export const partOf = (className: string): readonly [inside: Border, behind: Border] | undefined =>
  (Object.hasOwn(PARTS, className) ? PARTS[className] : undefined);
