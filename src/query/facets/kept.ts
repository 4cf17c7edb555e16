import type {Posting} from '../../posting/posting.js';

interface Kept {
  readonly stamp: readonly unknown[];
  readonly value: unknown;
}

const all = new WeakMap<readonly Posting[], Map<string, Kept>>();

/**
 * What is made of postings, made once for as long as they are the same array.
 * @param name of what is made; the latest of each name is kept
 * @param stamp what else it depends on: it is made anew if one of these is another
 */
export function kept<Value>(postings: readonly Posting[], name: string, stamp: readonly unknown[], make: () => Value): Value {
  const byName = all.get(postings) ?? new Map<string, Kept>();
  all.set(postings, byName);
  const known = byName.get(name);
  if (known && known.stamp.every((value, index) => value === stamp[index])) return known.value as Value;
  const value = make();
  byName.set(name, {stamp, value});
  return value;
}
