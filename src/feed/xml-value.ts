import {isKnown, isRecord} from './known.js';
import type {Value} from './value.js';

/**
 * An element of a document read from XML, as an object of JSON would be: its children by their tags without a
 * prefix, each by itself where it is the only one that says something, and texts without their attributes. Of
 * two with one name, that without a prefix counts.
 */
export function elementOf(element: Value): Value {
  const members = new Map<string, unknown>();
  for (const [tag, children] of Object.entries(isRecord(element.raw) ? element.raw : {})) {
    const name = tag.replace(/^.*:/, '');
    const known = (Array.isArray(children) ? children : [children]).map(textOf).filter(isKnown);
    if (known.length > 0 && (name === tag || !members.has(name))) members.set(name, known.length > 1 ? known : known[0]);
  }
  return element.isObject ? element.as(Object.fromEntries(members)) : element;
}

const textOf = (child: unknown): unknown => (isRecord(child) && Object.hasOwn(child, '#text') ? child['#text'] : child);

/** The texts of all children of a name, and of lists in them: "Full-time, Contract" is two. */
export const listedTexts = (element: Value, name: string, second?: string, third?: string): readonly string[] =>
  element.texts(name, second, third).flatMap((text) => text.split(/\s*,\s*/));
