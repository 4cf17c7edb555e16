import {isoDate} from '../posting/date.js';
import {linkUrl, webUrl} from '../posting/url.js';
import type {Note} from './feed.js';

/** What feeds write where they know nothing. */
const UNKNOWN = /^(n\/a|unavailable|not specified)?$/i;
const LONGEST_UNKNOWN = 20;
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
 */
export class Value {
  // Not #private: there is one for each member of thousands of postings, and those take twice as long to make.
  constructor(
    readonly raw: unknown,
    private readonly reading: Reading,
    private readonly parent?: Value,
    private readonly key: string | number = '',
  ) {}

  /** The place of this value in its document: a JSON pointer (RFC 6901). */
  get pointer(): string {
    const key = String(this.key).replaceAll('~', '~0').replaceAll('/', '~1');
    return this.parent ? `${this.parent.pointer}/${key}` : '';
  }

  /** Whether it says anything: null, "", [], {} and placeholders such as "N/A" do not. */
  get known(): boolean {
    const {raw} = this;
    if (typeof raw === 'string') return raw.length > LONGEST_UNKNOWN ? raw.trim() !== '' : !UNKNOWN.test(raw.trim());
    if (Array.isArray(raw)) return raw.length > 0;
    return isRecord(raw) ? Object.keys(raw).length > 0 : raw != null;
  }

  get isObject(): boolean {
    return isRecord(this.raw);
  }

  /** Whether it has a member of this name, even one that says nothing. */
  has(name: string): boolean {
    return isRecord(this.raw) && Object.hasOwn(this.raw, name);
  }

  /** The document's address. */
  get url(): string | undefined {
    return this.reading.url;
  }

  /** The first of these members that says something, or a value that says nothing. */
  get(name: string, second?: string, third?: string): Value {
    const member = this.member(name);
    if (member.known || second === undefined) return member;
    return this.get(second, third);
  }

  /** The entries of an array; of anything else that says something, itself. */
  items(): readonly Value[] {
    if (!Array.isArray(this.raw)) return this.known ? [this] : NONE;
    const items: Value[] = [];
    for (let index = 0; index < this.raw.length; index++) {
      const item = new Value(this.raw[index], this.reading, this, index);
      if (item.known) items.push(item);
    }
    return items;
  }

  /** The members of an object that are not among these names. */
  others(names: ReadonlySet<string>): Record<string, unknown> | undefined {
    if (!isRecord(this.raw)) return undefined;
    const others = Object.keys(this.raw).filter((name) => !names.has(name));
    return others.length > 0 ? Object.fromEntries(others.map((name) => [name, (this.raw as Record<string, unknown>)[name]])) : undefined;
  }

  /** A text of one line: white space folded, numbers as digits. */
  text(): string | undefined {
    const text = this.rawText();
    return text && UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  }

  /** A text with its line breaks. */
  rawText(): string | undefined {
    if (!this.known) return undefined;
    if (typeof this.raw === 'string') return this.raw;
    if (typeof this.raw === 'number') return String(this.raw);
    return this.#refuse('a text');
  }

  /** The texts of an array of texts, or of a single one. */
  texts(): readonly string[] {
    return this.map((item) => item.text());
  }

  /** What is read of each item, without what gives undefined. An empty result is one and the same for all. */
  map<Result>(read: (item: Value) => Result | undefined): readonly Result[] {
    const items = this.items();
    if (items.length === 0) return NONE;
    const results: Result[] = [];
    for (const item of items) {
      const result = read(item);
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  number(): number | undefined {
    if (!this.known) return undefined;
    const {raw} = this;
    const number = typeof raw === 'string' ? Number(raw.replace(/[,\s](?=\d{3})/g, '')) : raw;
    return typeof number === 'number' && Number.isFinite(number) ? number : this.#refuse('a number');
  }

  date(): string | undefined {
    return this.known ? (isoDate(this.raw) ?? this.#refuse('a date such as "2026-11-30"')) : undefined;
  }

  /** A URL that may be linked to: http, https, mailto or tel. */
  link(): string | undefined {
    return this.#url(linkUrl, 'a web address, mailto: or tel: link');
  }

  /** A URL that may be loaded or visited: http or https. */
  webUrl(): string | undefined {
    return this.#url(webUrl, 'a web address');
  }

  /** Makes a note about this value. */
  note(message: string): void {
    this.notes.push({pointer: this.pointer, message});
  }

  /** The notes made so far about the whole document. */
  get notes(): Note[] {
    return this.reading.notes;
  }

  private member(name: string): Value {
    const {raw} = this;
    if (!isRecord(raw) || !Object.hasOwn(raw, name)) return NOTHING;
    return new Value(raw[name], this.reading, this, name);
  }

  #url(read: (value: string, base?: string) => string | undefined, expected: string): string | undefined {
    const text = this.text();
    return text === undefined ? undefined : (read(text, this.reading.url) ?? this.#refuse(expected));
  }

  #refuse(expected: string): undefined {
    this.note(`Left out ${describe(this.raw)}: expected ${expected}.`);
  }
}

/** What is not there; nothing can be noted about it. */
const NOTHING = new Value(undefined, {notes: []});
const NONE: readonly never[] = [];

/** Whether a value is a JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short word for a value in a note: its text, cut, or its type. */
function describe(raw: unknown): string {
  if (typeof raw === 'string') return JSON.stringify(raw.length > 60 ? `${raw.slice(0, 60)}…` : raw);
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' ? 'an object' : String(raw);
}
