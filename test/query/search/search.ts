import {createTextSearch, type TextSearchOptions} from '../../../src/query/search/text-search.js';
import type {Posting} from '../../../src/posting/posting.js';

/** A posting with a title, and what else the test says. */
export const makePosting = (title: string, members: Partial<Posting> = {}): Posting =>
  ({id: title, title, places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...members});

/** What finds the titles of postings by text, the best first; all of them, in their order, if there is nothing to look for. */
export async function finderOf(postings: readonly (string | Posting)[], options?: TextSearchOptions): Promise<(text: string) => string[]> {
  const all = postings.map((posting) => (typeof posting === 'string' ? makePosting(posting) : posting));
  const {search} = await createTextSearch(all, options);
  return (text) => {
    const ranks = search(text)?.ranks;
    const rankOf = (posting: Posting) => ranks?.[all.indexOf(posting)] ?? 1;
    return all.filter((posting) => rankOf(posting) > 0).sort((one, other) => rankOf(other) - rankOf(one)).map(({title}) => title);
  };
}

/** What is marked in a text, where postings with these titles are searched. */
export async function marksIn(shown: string, typed: string, titles: readonly string[] = [shown], options?: TextSearchOptions): Promise<string[]> {
  const {search} = await createTextSearch(titles.map((title) => makePosting(title)), options);
  return (search(typed)?.marks(shown) ?? []).map(([start, end]) => shown.slice(start, end));
}
