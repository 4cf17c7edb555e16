/** The documents to break: real ones, where they stand beside the project, and ours. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {FORMATS} from './fixtures.mjs';

const SAMPLES = new URL('../../../shared/feeds/samples/', import.meta.url);
/** More of a list is more of the same. */
const MOST_ENTRIES = 4;

export const haveSamples = existsSync(SAMPLES);

/** @returns {{name: string, text: string, document?: unknown}[]} with the parsed document if it is JSON */
export function documents() {
  const ours = Object.entries(FORMATS).map(([name, document]) => (typeof document === 'string' ? {name, text: document} : jsonOf(name, JSON.stringify(document))));
  return haveSamples ? [...ours, ...samples()] : ours;
}

function samples() {
  const folders = readdirSync(SAMPLES, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name);
  return folders.flatMap((folder) => readdirSync(new URL(`${folder}/`, SAMPLES)).map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, SAMPLES), 'utf8');
    return file.endsWith('.json') ? jsonOf(`${folder}/${file}`, text) : {name: `${folder}/${file}`, text};
  }));
}

function jsonOf(name, text) {
  const document = JSON.parse(text);
  listOf(document).splice(MOST_ENTRIES);
  return {name, text: JSON.stringify(document), document};
}

/** The list of postings in a document: the first array of objects, from the outside in. An empty one if there is none. */
export function listOf(document) {
  for (let level = [document]; level.length > 0 && level.length < 1000; level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))) {
    const list = level.find((value) => Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null && Object.keys(entry).length > 3));
    if (list) return list;
  }
  return [];
}
