import type {Wanted} from './wanted.js';
import type {WordIndex} from './word-index.js';

/** What other words are worth that stand for typed ones. */
const ALTERNATIVE = 0.9;

/** What it adds if two typed words stand side by side in a title, for each two; if it begins with all of them; if it is them. */
const NEIGHBOURS = 1;
const BEGINNING = 1;
const WHOLE = 2;

/**
 * How well each posting matches: the points of all words, and what its title's wording adds; 0 if a word isn't found.
 * @param titles the words of each, with blanks between and around them
 */
export function rankPostings(wanted: Wanted, index: WordIndex, titles: readonly string[]): Float32Array {
  const points = wanted.patterns.map((pattern) => index.points(pattern));
  for (const {start, end, patterns} of wanted.alternatives) {
    const others = patterns.map((pattern) => index.points(pattern)).reduce(lesser);
    for (const own of points.slice(start, end)) raise(own, others);
  }
  const ranks = points.reduce(sum);
  const wording = wordingOf(wanted);
  for (let posting = 0; posting < titles.length; posting++) {
    if (ranks[posting]! > 0) ranks[posting]! += wording(titles[posting]!);
  }
  return ranks;
}

const lesser = (one: Float32Array, other: Float32Array) => one.map((value, posting) => Math.min(value, other[posting]!));

/** Only where both are found. */
const sum = (one: Float32Array, other: Float32Array) => one.map((value, posting) => value && other[posting]! && value + other[posting]!);

function raise(points: Float32Array, others: Float32Array): void {
  for (let posting = 0; posting < points.length; posting++) {
    points[posting] = Math.max(points[posting]!, others[posting]! * ALTERNATIVE);
  }
}

function wordingOf({patterns, isUnfinished}: Wanted): (title: string) => number {
  const words = patterns.map(({word}) => word);
  const end = isUnfinished ? '' : ' ';
  const whole = ` ${words.join(' ')}${end}`;
  const pairs = words.slice(1).map((word, at) => ` ${words[at]} ${word}${at + 2 === words.length ? end : ' '}`);
  return (title) => {
    const neighbours = NEIGHBOURS * pairs.filter((pair) => title.includes(pair)).length;
    if (!title.startsWith(whole)) return neighbours;
    return neighbours + (title.trimEnd() === whole.trimEnd() ? WHOLE : BEGINNING);
  };
}
