import type {Posting} from '../posting/posting.js';

/** Which postings a page wants: those of one of these alternatives, for which all its terms hold. */
export type Expression = readonly (readonly Term[])[];

/** A posting has one of these values of a facet; negated, none of them. */
export interface Term {
  /** As filters name it, or `id`. */
  readonly facet: string;
  /** At least one. One that ends in `*` stands for all that begin so; `*` for any. */
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** A text is no expression. The message says to developers what was expected, and where. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';

  /** @param at the index in the text at which something else was expected */
  constructor(text: string, readonly at: number, expected: string) {
    super(`Expected ${expected} ${at < text.length ? `at character ${at + 1}, "${text.slice(at, at + 20)}"` : 'at the end'}.`);
  }
}

/** Whether a posting has one of a facet's values, written as in {@link Term}; case and accents don't matter. */
export type MatchesFacet = (posting: Posting, facet: string, values: readonly string[]) => boolean;

/** Whether an expression wants a posting. */
export const matchesExpression = (expression: Expression, posting: Posting, matchesFacet: MatchesFacet): boolean =>
  expression.some((terms) => terms.every(({facet, values, negated}) =>
    negated !== (facet === 'id' ? matchesId(posting, values) : matchesFacet(posting, facet, values))));

function matchesId({id}: Posting, values: readonly string[]): boolean {
  const own = id.toLowerCase();
  return values.map((value) => value.toLowerCase()).some((value) => (value.endsWith('*') ? own.startsWith(value.slice(0, -1)) : own === value));
}

/**
 * Reads what a page writes in attributes, `department:"Customer Success",Design place:de -level:Intern; id:12,34`:
 *
 *     expression  = alternative *( ";" alternative )
 *     alternative = [ term *( blank term ) ]            an empty one is left out
 *     term        = [ "-" ] word ":" value *( "," value )
 *     value       = word [ "*" ]
 *     word        = 1*( any but a blank, ":", ";", "," and a double quote )
 *                 / '"' 1*( any but a double quote / '""' for one ) '"'
 *
 * Blanks may also stand around `;` and `,`, and after `:`.
 * @throws {ExpressionError} for anything else, also for a text that says nothing: who asked for it should then filter
 * nothing and tell developers, so that a mistake never hides jobs.
 */
export function parseExpression(text: string): Expression {
  const scanner = new Scanner(text);
  const expression = readAlternatives(scanner).filter((terms) => terms.length > 0);
  if (expression.length === 0) scanner.fail('a facet');
  return expression;
}

function readAlternatives(scanner: Scanner): Term[][] {
  const alternatives = [readTerms(scanner)];
  while (scanner.take(/;/y)) alternatives.push(readTerms(scanner));
  return alternatives;
}

function readTerms(scanner: Scanner): Term[] {
  const terms: Term[] = [];
  scanner.take(/\s+/y);
  while (scanner.take(/(?=;|$)/y) === undefined) terms.push(readTerm(scanner));
  return terms;
}

function readTerm(scanner: Scanner): Term {
  const negated = scanner.take(/-/y) !== undefined;
  const facet = readWord(scanner, 'a facet');
  scanner.expect(/:\s*/y, '":" (a value with blanks stands in double quotes)');
  const values = [readValue(scanner)];
  while (scanner.take(/\s*,\s*/y)) values.push(readValue(scanner));
  scanner.expect(/\s+|(?=;|$)/y, '",", ";" or a blank');
  return {facet, values, negated};
}

const readValue = (scanner: Scanner): string => readWord(scanner, 'a value') + (scanner.take(/\*/y) ?? '');

function readWord(scanner: Scanner, expected: string): string {
  const word = scanner.expect(/[^\s:;,"]+|"(?:[^"]|"")+"/y, expected);
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word;
}

/** Goes through a text by sticky patterns. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a pattern matches from here, if it does. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }

  expect(pattern: RegExp, expected: string): string {
    return this.take(pattern) ?? this.fail(expected);
  }

  fail(expected: string): never {
    throw new ExpressionError(this.#text, this.#at, expected);
  }
}
