import {closingTime} from '../posting/date.js';
import type {Posting} from '../posting/posting.js';
import {kept} from './facets/kept.js';
import {yearlyPays} from './facets/pay.js';
import {payRange} from './facets/pay-range.js';
import type {Words} from './facets/words.js';
import type {Sort} from './query.js';

/** The numbers of postings in an order; what is equal keeps the order of the feed. */
export type Order = Uint32Array;

/** Orders that don't depend on a text; by relevance is then as the feed does. Postings that don't say what is ordered by come last. */
export const orderOf = (postings: readonly Posting[], sort: Sort, words: Words, now: number): Order =>
  kept(postings, `order ${sort}`, [words, sort === 'closing' && now], () => ORDERS[sort](postings, words, now));

type MakeOrder = (postings: readonly Posting[], words: Words, now: number) => Order;

const ORDERS: Readonly<Record<Sort, MakeOrder>> = {
  relevance: (postings) => Uint32Array.from(postings.keys()),
  newest: (postings) => byNumber(postings.map(({datePosted}) => (datePosted ? -Date.parse(datePosted) : LAST))),
  title: (postings, words) => byName(postings.map(({title}) => title), words),
  place: (postings, words) => byName(postings.map(({places: [first]}) => (first ? words.place(first) : '')), words),
  pay: byPay,
  closing: (postings, _, now) => byNumber(postings.map((posting) => closing(posting, now))),
};

const LAST = Infinity;
const BEFORE_LAST = Number.MAX_VALUE;

/** The closed ones after those that never close. */
function closing(posting: Posting, now: number): number {
  const time = closingTime(posting);
  return time > now ? Math.min(time, BEFORE_LAST) : LAST;
}

interface OrderedPay {
  /** By currency, as one cannot be compared with another: those of the most frequent come first. */
  readonly group: number;
  readonly max: number;
}

const comparePays = (one: OrderedPay, other: OrderedPay): number => one.group - other.group || other.max - one.max;

/** By the most that is paid, one currency after the other; what can't be compared comes after those. */
function byPay(postings: readonly Posting[]): Order {
  const currencies = payRange(postings)?.currencies ?? [];
  const payOf = (posting: Posting): OrderedPay => {
    const [best] = yearlyPays(posting).map(({currency, max}) => ({group: currencies.indexOf(currency), max})).sort(comparePays);
    return best ?? {group: currencies.length + Number(posting.baseSalary.length === 0), max: 0};
  };
  const pays = postings.map(payOf);
  return new Uint32Array([...postings.keys()].sort((one, other) => comparePays(pays[one]!, pays[other]!)));
}

const byNumber = (numbers: readonly number[]): Order =>
  new Uint32Array([...numbers.keys()].sort((one, other) => numbers[one]! - numbers[other]!));

const byName = (names: readonly string[], {compare}: Words): Order =>
  new Uint32Array([...names.keys()].sort((one, other) => Number(!names[one]) - Number(!names[other]) || compare(names[one]!, names[other]!)));

/** Finer differences between ranks say nothing. */
const LEVELS = 0xfff;
const NO_LEVEL = LEVELS + 1;

/** Those that match a text, the best first. It is done for each letter that is typed, so without comparing. */
export function byRank(ranks: ArrayLike<number>): Order {
  let best = 0;
  for (let posting = 0; posting < ranks.length; posting++) if (ranks[posting]! > best) best = ranks[posting]!;
  const levels = new Uint16Array(ranks.length);
  const ends = new Uint32Array(NO_LEVEL + 1);
  for (let posting = 0; posting < ranks.length; posting++) {
    levels[posting] = ranks[posting]! > 0 ? Math.round((1 - ranks[posting]! / best) * LEVELS) : NO_LEVEL;
    ends[levels[posting]!]!++;
  }
  for (let level = 1; level <= LEVELS; level++) ends[level]! += ends[level - 1]!;
  const order = new Uint32Array(ends[LEVELS]!);
  for (let posting = levels.length - 1; posting >= 0; posting--) if (levels[posting] !== NO_LEVEL) order[--ends[levels[posting]!]!] = posting;
  return order;
}
