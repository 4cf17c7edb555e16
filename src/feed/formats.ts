import type {Format, ReadFormat} from './format.js';
import {jobFeed} from './formats/job-feed.js';
import {schemaOrg} from './formats/schema-org.js';
import {isRecord} from './value.js';

/**
 * The formats we read, in the order in which they are tried: the most particular first. Those of
 * single vendors are known by members that only they have, and loaded when one is met.
 */
export const FORMATS: readonly Format[] = [
  schemaOrg,
  later('greenhouse', (document) => has(first(document, 'jobs') ?? document, 'absolute_url', 'internal_job_id'), async () => (await import('./formats/greenhouse.js')).readGreenhouse),
  jobFeed,
];

/** A format whose reader is loaded when a document of it is met. */
function later(name: string, recognise: (document: unknown) => boolean, load: () => Promise<ReadFormat>): Format {
  return {name, recognise, read: async (document) => (await load())(document)};
}

/** The first entry of a list: of the document itself, or of the list at a path of members in it. */
export function first(document: unknown, ...path: readonly string[]): unknown {
  const list = path.reduce((value, name) => (isRecord(value) ? value[name] : undefined), document);
  return Array.isArray(list) ? list[0] : undefined;
}

/** Whether a value is an object with all of these members. */
export const has = (value: unknown, ...names: readonly string[]): boolean => isRecord(value) && names.every((name) => Object.hasOwn(value, name));
