import {closingTime} from '../posting/date.js';
import type {Posting} from '../posting/posting.js';
import {kept} from './facets/kept.js';
import {yearlyPays} from './facets/pay.js';
import {payRange} from './facets/pay-range.js';
import type {Words} from './facets/words.js';
import type {Sort} from './query.js';

/** The positions of postings in an order; what is equal keeps the order of the feed. */
export type Order = readonly number[];

/** Orders that don't depend on a text. Postings that don't say what is ordered by come last. */
export const orderOf = (postings: readonly Posting[], sort: Exclude<Sort, 'relevance'>, words: Words, now: number): Order =>
  kept(postings, `order ${sort}`, [words, sort === 'closing' && now], () => ORDERS[sort](postings, words, now));

type MakeOrder = (postings: readonly Posting[], words: Words, now: number) => Order;

const ORDERS: Readonly<Record<Exclude<Sort, 'relevance'>, MakeOrder>> = {
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

/** By the most that is paid in the currency that most postings have; others can't be compared and come after those. */
function byPay(postings: readonly Posting[]): Order {
  const currency = payRange(postings)?.currency;
  return byNumber(postings.map(({baseSalary}, index) => {
    const pays = yearlyPays(postings[index]!).filter((pay) => pay.currency === currency);
    return pays.length > 0 ? -Math.max(...pays.map(({max}) => max)) : baseSalary.length > 0 ? BEFORE_LAST : LAST;
  }));
}

const byNumber = (numbers: readonly number[]): Order => [...numbers.keys()].sort((one, other) => numbers[one]! - numbers[other]!);

const byName = (names: readonly string[], {compare}: Words): Order =>
  [...names.keys()].sort((one, other) => Number(!names[one]) - Number(!names[other]) || compare(names[one]!, names[other]!));

/** Those that match a text, the best first. */
export function byRank(ranks: ArrayLike<number>): Order {
  const byRank = new Map<number, number[]>();
  for (let posting = 0; posting < ranks.length; posting++) {
    const own = byRank.get(ranks[posting]!);
    if (own) own.push(posting);
    else byRank.set(ranks[posting]!, [posting]);
  }
  return [...byRank.keys()].sort((one, other) => other - one).flatMap((rank) => byRank.get(rank)!);
}
