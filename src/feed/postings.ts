import type {Place, Posting} from '../posting/posting.js';
import type {Value} from './value.js';

/** The lists that every posting has, where nothing is known of them. */
export const NO_FACTS = {places: [], employmentType: [], baseSalary: [], tags: [], sections: []} as const satisfies Partial<Posting>;

/**
 * What a format says of a posting. What it knows nothing of, it leaves out: then lists are empty, and where
 * to apply is the posting's page.
 */
export type PostingFacts = {readonly [Name in keyof Posting]?: Posting[Name] | undefined};

type ReadEntry = (entry: Value) => PostingFacts | undefined;

/**
 * Reads entries as postings, each on its own: one that cannot be read is left out with a note and
 * never hides the others. Gives every posting an id that is unique in the feed; a job that a feed
 * lists once for each of its places becomes one posting.
 * @param read gives what is known of a posting, or undefined for an entry that is none
 */
export function readPostings(entries: readonly Value[], read: ReadEntry): Posting[] {
  const postings = new Map<string, Posting>();
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!;
    const {notes} = entry;
    const firstNote = notes.length;
    const posting = attempt(entry, read);
    const id = posting ? add(postings, posting, index, entry) : idOf(entry);
    if (id) for (let at = firstNote; at < notes.length; at++) notes[at] = {posting: id, ...notes[at]!};
  }
  return [...postings.values()];
}

/** Adds a posting, or its places to the same job. Gives the id that it came with, or got in its stead. */
function add(postings: Map<string, Posting>, posting: Posting, index: number, entry: Value): string {
  const id = posting.id || missingId(posting, index, entry);
  const same = postings.get(id);
  if (!same) postings.set(id, posting.id === id ? posting : {...posting, id});
  else if (isSameJob(same, posting)) postings.set(id, withPlaces(same, posting.places));
  else addAgain(postings, {...posting, id}, index, entry);
  return id;
}

/** What an entry that is left out can be found by. */
function idOf(entry: Value): string | undefined {
  const id = entry.rawOf('id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** The postings of a vendor's list: of the first of these members that is there, of a bare list, or a posting by itself. */
export const entriesOf = (document: Value, ...names: readonly string[]): readonly Value[] => document.entries(names.find((name) => document.has(name)));

function attempt(entry: Value, read: ReadEntry): Posting | undefined {
  if (!entry.isObject) {
    entry.note('Left out an entry that is not an object.');
    return undefined;
  }
  try {
    const facts = read(entry);
    if (facts?.title) return complete(facts);
    if (facts) entry.note('Left out a posting without a title.');
  } catch (error) {
    entry.note(`Left out a posting that could not be read: ${String(error)}`);
  }
  return undefined;
}

/** In place: to copy thousands of postings takes as long as to read them, and longer where the copy begins with a spread. */
function complete(facts: {-readonly [Name in keyof PostingFacts]: PostingFacts[Name]}): Posting {
  facts.id ??= '';
  if (!('applyUrl' in facts)) facts.applyUrl = facts.url;
  facts.places ??= NO_FACTS.places;
  facts.employmentType ??= NO_FACTS.employmentType;
  facts.baseSalary ??= NO_FACTS.baseSalary;
  facts.tags ??= NO_FACTS.tags;
  facts.sections ??= NO_FACTS.sections;
  return facts as Posting;
}

function missingId({url}: Posting, index: number, entry: Value): string {
  const id = url ?? `job-${index + 1}`;
  entry.note(`It has no id: "${id}" stands in; links to this posting may break when the feed changes.`);
  return id;
}

export const isSameJob = (one: Posting, other: Posting): boolean =>
  one.title === other.title && JSON.stringify(one.sections) === JSON.stringify(other.sections);

export function withPlaces(posting: Posting, places: readonly Place[]): Posting {
  const known = new Set(posting.places.map((place) => JSON.stringify(place)));
  return {...posting, places: [...posting.places, ...places.filter((place) => !known.has(JSON.stringify(place)))]};
}

/** Adds another posting of the same id, under one of its own. */
function addAgain(postings: Map<string, Posting>, posting: Posting, index: number, entry: Value): void {
  let {id} = posting;
  entry.note(`The id "${id}" is used twice; links to this posting may break when the feed changes.`);
  while (postings.has(id)) id += `-${index + 1}`;
  postings.set(id, {...posting, id});
}
