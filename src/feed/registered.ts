import type {Format} from './format.js';

const formats: Format[] = [];

/** Formats that a page has added, the latest first. */
export const registeredFormats: readonly Format[] = formats;

/**
 * Adds a format of your own. It is tried before ours, from the next document on; what has already
 * failed is read with it on a reload. One of the same name takes the place of the earlier one.
 *
 * This module stands in every entry, so that the readers, which are loaded later, find what it holds.
 */
export function registerFormat(format: Format): void {
  const before = formats.findIndex(({name}) => name === format.name);
  if (before >= 0) formats.splice(before, 1);
  formats.unshift(format);
}
