import type {Value} from './value.js';

/**
 * The first of these child elements that says something, in a document read from XML: there, every child is
 * in a list, and a text that has attributes is an object with `#text`.
 */
export function child(parent: Value, ...names: readonly string[]): Value | undefined {
  for (const name of names) {
    const [first] = parent.items(name);
    const value = first?.has('#text') ? first.get('#text') : first;
    if (value?.known) return value;
  }
  return undefined;
}

/** Its text, as one line. */
export function childText(parent: Value, ...names: readonly string[]): string | undefined {
  const value = child(parent, ...names);
  return value?.isObject ? undefined : value?.text();
}

/** The texts of all children of a name, and of lists in them: "Full-time, Contract" is two. */
export const childTexts = (parent: Value, name: string): readonly string[] =>
  parent.items(name).flatMap((value) => (value.isObject ? value.get('#text') : value).text()?.split(/\s*,\s*/) ?? []);

/** A date; also as RSS writes them: `Thu, 23 Apr 2026 12:41:59 +0200`. */
export function childDate(parent: Value, ...names: readonly string[]): string | undefined {
  const value = child(parent, ...names);
  const text = value?.isObject ? undefined : value?.text();
  if (text && RFC_822.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  return value?.isObject ? undefined : value?.date();
}

/** @see https://www.rfc-editor.org/rfc/rfc822#section-5, with years of four digits as RSS wants them */
const RFC_822 = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[a-z]{1,4}|[+-]\d{4})$/i;
