import {closeness, lettersOf, type Pattern} from './pattern.js';

/** What a word is worth by where it stands: in the title, another fact, a place, a text. */
const WEIGHTS = [8, 4, 3, 1];
/** A posting and one of its fields are kept as one number. */
const FIELD_BITS = 2;
const FIELD = (1 << FIELD_BITS) - 1;

/** Which postings have which words. Feeds repeat themselves: 10,000 postings have some thousand words. */
export class WordIndex {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #letters: number[] = [];
  /** By word, where it stands: each posting once, with the field of the most weight. */
  readonly #entries: number[][] = [];

  constructor(readonly postings: number) {}

  /** Postings come in their order, and so do the fields of each. */
  add(word: string, posting: number, field: number): void {
    const entries = this.#entries[this.#ids.get(word) ?? this.#newWord(word)]!;
    const last = entries.at(-1) ?? -1;
    if (last >> FIELD_BITS !== posting) entries.push((posting << FIELD_BITS) | field);
  }

  #newWord(word: string): number {
    this.#letters.push(lettersOf(word));
    this.#entries.push([]);
    this.#ids.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** Whether a pattern matches any word. */
  finds(pattern: Pattern): boolean {
    return this.#words.some((word, id) => closeness(pattern, word, this.#letters[id]) > 0);
  }

  /** What a pattern gives each posting: the most of all words that match it, by how close they are and where they stand. */
  points(pattern: Pattern): Float32Array {
    const points = new Float32Array(this.postings);
    this.#words.forEach((word, id) => {
      const close = closeness(pattern, word, this.#letters[id]);
      if (close > 0) raise(points, this.#entries[id]!, close);
    });
    return points;
  }
}

function raise(points: Float32Array, entries: readonly number[], close: number): void {
  for (const entry of entries) {
    const posting = entry >> FIELD_BITS;
    const own = WEIGHTS[entry & FIELD]! * close;
    if (own > points[posting]!) points[posting] = own;
  }
}
