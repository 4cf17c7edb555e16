import type {Value} from '../value.js';

/** What a vendor calls a member: one name, or up to three of which the first that says something counts. */
export type Names = string | readonly [string, string, string?];

export const textAt = (value: Value, names: Names | undefined): string | undefined =>
  typeof names === 'string' ? value.text(names) : names && value.text(...names);

export const numberAt = (value: Value, names: Names | undefined): number | undefined =>
  typeof names === 'string' ? value.number(names) : names && value.number(...names);

/** A vendor's code as words: `mid_level`, `entry-level`. */
export const wordsOf = (code: string | undefined): string | undefined =>
  code && code[0]!.toUpperCase() + code.slice(1).replace(/[-_]/g, ' ');
