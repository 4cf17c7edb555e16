import {isoDate} from '../posting/date.js';
import {oneLine} from '../posting/one-line.js';
import {linkUrl, webUrl} from '../posting/url.js';
import type {Note} from './feed.js';
import {isKnown, isRecord, memberOf} from './known.js';
import {describe, flagOf, isTidy, numberOf} from './scalars.js';

/** What every value of one document shares: where it came from, and the notes made about it. */
export interface Reading {
  /** The document's address, which its relative URLs are relative to. */
  readonly url?: string | undefined;
  readonly notes: Note[];
}

/**
 * A value in an untrusted document, and where it stands there. Asking it for a text, a date or a
 * URL gives a clean one or undefined, and notes what had to be left out, with its JSON pointer.
 * Asked with names, up to three, it answers for the first of those members that says something, which
 * is quicker than to `get` the member first: there are many in thousands of postings.
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

  /** Another value in the place of this one. */
  as(raw: unknown): Value {
    return new Value(raw, this.reading, this.parent, this.key);
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
    return memberOf(members, second === undefined ? name : nameOf(members, name, second, third));
  }

  /** The entries of an array that say something; of anything else that does, itself. */
  items(name?: string, second?: string, third?: string): readonly Value[] {
    const entries = this.entries(name, second, third);
    return entries.every(says) ? entries : entries.filter(says);
  }

  /** As {@link items}, with the entries that say nothing: for lists in which those are mistakes. */
  entries(name?: string, second?: string, third?: string): readonly Value[] {
    if (name !== undefined) return isKnown(this.rawOf(name, second, third)) ? this.get(name, second, third).entries() : NONE;
    const {raw} = this;
    if (!Array.isArray(raw)) return isKnown(raw) ? [this] : NONE;
    return raw.length > 0 ? raw.map((item, index) => new Value(item, this.reading, this, index)) : NONE;
  }

  /** What is read of each item, without what gives undefined. An empty result is one and the same for all. */
  map<Result>(read: (item: Value) => Result | undefined, name?: string, second?: string, third?: string): readonly Result[] {
    if (name !== undefined) return isKnown(this.rawOf(name, second, third)) ? this.get(name, second, third).map(read) : NONE;
    if (!isKnown(this.raw)) return NONE;
    const list = Array.isArray(this.raw) ? this.raw : undefined;
    const results: Result[] = [];
    for (let index = 0; index < (list?.length ?? 1); index++) {
      const item = list ? new Value(list[index], this.reading, this, index) : this;
      const result = isKnown(item.raw) ? read(item) : undefined;
      if (result !== undefined) results.push(result);
    }
    return results.length > 0 ? results : NONE;
  }

  /** The members of an object that are not among these names. */
  others(names: ReadonlySet<string>): Record<string, unknown> | undefined {
    let others: [string, unknown][] | undefined;
    for (const name in this.members) if (!names.has(name) && Object.hasOwn(this.members, name)) (others ??= []).push([name, this.members[name]]);
    return others && Object.fromEntries(others);
  }

  /** A text of one line: white space folded, numbers as digits, nothing that reaches beyond it. Of an object with a `name` or a `label`, that. */
  text(name?: string, second?: string, third?: string): string | undefined {
    const raw = this.rawOf(name, second, third);
    if (typeof raw === 'string' && isTidy(raw)) return raw;
    const text = isLabelled(raw) ? (name === undefined ? this : this.get(name, second, third)).rawText('name', 'label') : this.rawText(name, second, third);
    return (text !== undefined && oneLine(text)) || undefined;
  }

  /** A text with its line breaks. */
  rawText(name?: string, second?: string, third?: string): string | undefined {
    const raw = this.rawOf(name, second, third);
    if (typeof raw === 'string') return isKnown(raw) ? raw : undefined;
    if (typeof raw === 'number') return String(raw);
    return isKnown(raw) ? this.refuse('a text', name, second, third) : undefined;
  }

  /** The texts of an array of texts, or of a single one. */
  texts(name?: string, second?: string, third?: string): readonly string[] {
    return this.map((item) => item.text(), name, second, third);
  }

  number(name?: string, second?: string, third?: string): number | undefined {
    return this.read(numberOf, 'a number', name, second, third);
  }

  flag(name?: string, second?: string, third?: string): boolean | undefined {
    return this.read(flagOf, 'true or false', name, second, third);
  }

  date(name?: string, second?: string, third?: string): string | undefined {
    return this.read(isoDate, 'a date such as "2026-11-30"', name, second, third);
  }

  /** A URL that may be linked to: http, https, mailto or tel. */
  link(name?: string, second?: string, third?: string): string | undefined {
    return this.read(linkOf, 'a web address, mailto: or tel: link', name, second, third);
  }

  /** A URL that may be loaded or visited: http or https. */
  webUrl(name?: string, second?: string, third?: string): string | undefined {
    return this.read(webUrlOf, 'a web address', name, second, third);
  }

  /** Makes a note about this value. */
  note(message: string): void {
    this.notes.push({pointer: this.pointer, message});
  }

  /** The notes made so far about the whole document. */
  get notes(): Note[] {
    return this.reading.notes;
  }

  private read<Result>(convert: (raw: unknown, base?: string) => Result | undefined, expected: string, name?: string, second?: string, third?: string): Result | undefined {
    const raw = this.rawOf(name, second, third);
    if (raw === undefined || raw === null || raw === '') return undefined;
    const result = typeof raw !== 'string' || isKnown(raw) ? convert(raw, this.reading.url) : undefined;
    return result === undefined && isKnown(raw) ? this.refuse(expected, name, second, third) : result;
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
function nameOf(members: Record<string, unknown>, name: string, second?: string, third?: string): string {
  return second === undefined || isKnown(memberOf(members, name)) ? name : nameOf(members, second, third);
}

const says = ({raw}: Value): boolean => isKnown(raw);

/** Many vendors name things by objects: `{"id": 7, "label": "Full-time"}`. */
const isLabelled = (raw: unknown): boolean => isRecord(raw) && (Object.hasOwn(raw, 'name') || Object.hasOwn(raw, 'label'));

const linkOf = (raw: unknown, base?: string) => (typeof raw === 'string' ? linkUrl(raw.trim(), base) : undefined);
const webUrlOf = (raw: unknown, base?: string) => (typeof raw === 'string' ? webUrl(raw.trim(), base) : undefined);
