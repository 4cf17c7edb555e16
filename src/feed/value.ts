import {isoDate} from '../posting/date.js';
import {linkUrl, webUrl} from '../posting/url.js';
import type {Note} from './feed.js';

/** What feeds write where they know nothing. */
const UNKNOWN = /^(n\/a|unavailable|not\s+specified)?$/i;
const LONGEST_UNKNOWN = 20;
/** What is surely a tidy line that says something: most texts need no closer look. */
const TIDY = /^[!-MO-TV-mo-tv-~][!-~]*(?: [!-~]+)*$/;
/** White space that a line of text does not keep. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** What every value of one document shares: where it came from, and the notes made about it. */
export interface Reading {
  /** The document's address, which its relative URLs are relative to. */
  readonly url?: string | undefined;
  readonly notes: Note[];
}

/**
 * A value in an untrusted document, and where it stands there. Asking it for a text, a date or a
 * URL gives a clean one or undefined, and notes what had to be left out, with its JSON pointer.
 * Asked with names, it answers for the first of those members that says something, which is
 * quicker than to `get` the member first: there are many in thousands of postings.
 */
export class Value {
  // Not #private: there is one for each of thousands of postings, and those take twice as long to make.
  private readonly members: Record<string, unknown> | undefined;

  constructor(
    readonly raw: unknown,
    private readonly reading: Reading,
    private readonly parent?: Value,
    private readonly key: string | number = '',
  ) {
    this.members = isRecord(raw) ? raw : undefined;
  }

  /** The place of this value in its document: a JSON pointer (RFC 6901). */
  get pointer(): string {
    const key = String(this.key).replaceAll('~', '~0').replaceAll('/', '~1');
    return this.parent ? `${this.parent.pointer}/${key}` : '';
  }

  /** Whether it says anything: null, "", [], {} and placeholders such as "N/A" do not. */
  get known(): boolean {
    return isKnown(this.raw);
  }

  get isObject(): boolean {
    return this.members !== undefined;
  }

  /** Whether it has a member of this name, even one that says nothing. */
  has(name: string): boolean {
    return this.members !== undefined && Object.hasOwn(this.members, name);
  }

  /** The document's address. */
  get url(): string | undefined {
    return this.reading.url;
  }

  /** The first of these members that says something, or a value that says nothing. */
  get(name: string, second?: string, third?: string): Value {
    const {members} = this;
    if (members === undefined) return NOTHING;
    const found = nameOf(members, name, second, third);
    return Object.hasOwn(members, found) ? new Value(members[found], this.reading, this, found) : NOTHING;
  }

  /** As it came: the first of these members that says something; without a name, this value itself. */
  rawOf(name?: string, second?: string, third?: string): unknown {
    const {members} = this;
    if (name === undefined) return this.raw;
    if (members === undefined) return undefined;
    const found = second === undefined ? name : nameOf(members, name, second, third);
    return Object.hasOwn(members, found) ? members[found] : undefined;
  }

  /** The entries of an array that say something; of anything else that does, itself. */
  items(name?: string): readonly Value[] {
    const entries = this.entries(name);
    return entries.every(says) ? entries : entries.filter(says);
  }

  /** As {@link items}, with the entries that say nothing: for lists in which those are mistakes. */
  entries(name?: string): readonly Value[] {
    if (name !== undefined) return isEmptyList(this.rawOf(name)) ? NONE : this.get(name).entries();
    const {raw} = this;
    if (!Array.isArray(raw)) return isKnown(raw) ? [this] : NONE;
    return raw.length > 0 ? raw.map((item, index) => new Value(item, this.reading, this, index)) : NONE;
  }

  /** The members of an object that are not among these names. */
  others(names: ReadonlySet<string>): Record<string, unknown> | undefined {
    const {members} = this;
    const others = Object.keys(members ?? {}).filter((name) => !names.has(name));
    return members && others.length > 0 ? Object.fromEntries(others.map((name) => [name, members[name]])) : undefined;
  }

  /** A text of one line: white space folded, numbers as digits. */
  text(name?: string, second?: string, third?: string): string | undefined {
    const raw = this.rawOf(name, second, third);
    if (typeof raw === 'string' && TIDY.test(raw)) return raw;
    const text = this.rawText(name, second, third);
    return text === undefined || !UNTIDY.test(text) ? text : text.replace(/\s+/g, ' ').trim();
  }

  /** A text with its line breaks. */
  rawText(name?: string, second?: string, third?: string): string | undefined {
    const raw = this.rawOf(name, second, third);
    if (typeof raw === 'string') return isKnown(raw) ? raw : undefined;
    if (typeof raw === 'number') return String(raw);
    return isKnown(raw) ? this.refuse('a text', name, second, third) : undefined;
  }

  /** The texts of an array of texts, or of a single one. */
  texts(name?: string): readonly string[] {
    return this.map((item) => item.text(), name);
  }

  /** What is read of each item, without what gives undefined. An empty result is one and the same for all. */
  map<Result>(read: (item: Value) => Result | undefined, name?: string): readonly Result[] {
    const items = this.items(name);
    if (items.length === 0) return NONE;
    const results: Result[] = [];
    for (const item of items) {
      const result = read(item);
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  number(name?: string, second?: string): number | undefined {
    const raw = this.rawOf(name, second);
    if (!isKnown(raw)) return undefined;
    const number = typeof raw === 'string' ? Number(raw.replace(/[,\s](?=\d{3})/g, '')) : raw;
    return typeof number === 'number' && Number.isFinite(number) ? number : this.refuse('a number', name, second);
  }

  /** Yes or no, which some write as 1 and 0, or as texts. */
  flag(name?: string): boolean | undefined {
    const raw = this.rawOf(name);
    if (typeof raw === 'boolean') return raw;
    if (!isKnown(raw)) return undefined;
    if (raw === 1 || raw === '1' || raw === 'true') return true;
    return raw === 0 || raw === '0' || raw === 'false' ? false : this.refuse('true or false', name);
  }

  date(name?: string, second?: string, third?: string): string | undefined {
    const raw = this.rawOf(name, second, third);
    const date = isoDate(raw);
    return date ?? (isKnown(raw) ? this.refuse('a date such as "2026-11-30"', name, second, third) : undefined);
  }

  /** A URL that may be linked to: http, https, mailto or tel. */
  link(name?: string, second?: string): string | undefined {
    const text = this.rawText(name, second)?.trim();
    return text === undefined ? undefined : (linkUrl(text, this.reading.url) ?? this.refuse('a web address, mailto: or tel: link', name, second));
  }

  /** A URL that may be loaded or visited: http or https. */
  webUrl(name?: string, second?: string): string | undefined {
    const text = this.rawText(name, second)?.trim();
    return text === undefined ? undefined : (webUrl(text, this.reading.url) ?? this.refuse('a web address', name, second));
  }

  /** Makes a note about this value. */
  note(message: string): void {
    this.notes.push({pointer: this.pointer, message});
  }

  /** The notes made so far about the whole document. */
  get notes(): Note[] {
    return this.reading.notes;
  }

  private refuse(expected: string, name?: string, second?: string, third?: string): undefined {
    const value = name === undefined ? this : this.get(name, second, third);
    value.note(`Left out ${describe(value.raw)}: expected ${expected}.`);
  }
}

const NONE: readonly never[] = [];
/** What is not there; nothing can be noted about it. */
const NOTHING = new Value(undefined, {notes: []});

/** The first of these names whose member says something, or the last. */
function nameOf(record: Record<string, unknown>, name: string, second?: string, third?: string): string {
  if (second === undefined || (Object.hasOwn(record, name) && isKnown(record[name]))) return name;
  return nameOf(record, second, third);
}

/** Whether a value says anything; see {@link Value.known}. */
function isKnown(raw: unknown): boolean {
  if (typeof raw === 'string') return beginsAsNone(raw) || (raw.length > LONGEST_UNKNOWN ? raw.trim() !== '' : !UNKNOWN.test(raw.trim()));
  if (typeof raw !== 'object' || raw === null) return raw !== undefined && raw !== null;
  if (Array.isArray(raw)) return raw.length > 0;
  for (const name in raw) if (Object.hasOwn(raw, name)) return true;
  return false;
}

const says = ({raw}: Value): boolean => isKnown(raw);

/** Whether a text begins neither with a blank nor as one of the words that say nothing: most do, and need no closer look. */
function beginsAsNone(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127 && (code | 32) !== 110 && (code | 32) !== 117;
}

const isEmptyList = (raw: unknown): boolean => Array.isArray(raw) && raw.length === 0;

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  let more = 0;
  for (const name in one) {
    if (!isSame(one[name], other[name])) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}

/** A short word for a value in a note: its text, cut, or its type. */
function describe(raw: unknown): string {
  if (typeof raw === 'string') return JSON.stringify(raw.length > 60 ? `${raw.slice(0, 60)}…` : raw);
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' ? 'an object' : String(raw);
}
