import type {Feed} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import type {TextMatches, TextSearch} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import type {FeedOptions} from './feed-controller.js';
import {Lazy} from './lazy.js';

const indexes = new WeakMap<readonly Posting[], Map<string, Lazy<TextSearch>>>();

/** What finds the postings of a feed by text, made once for the same postings, options and language. The page's synonyms go with the feed's. */
export function textIndex(feed: Feed, {searchTexts = false, synonyms}: FeedOptions, {locale, place}: Formatter): Lazy<TextSearch> {
  const {postings} = feed;
  const groups = [...wordGroups(synonyms), ...wordGroups(feed.synonyms)];
  const key = JSON.stringify([searchTexts, groups, locale]);
  const known = indexes.get(postings) ?? new Map<string, Lazy<TextSearch>>();
  const index = known.get(key) ?? new Lazy(async () => {
    const {createTextSearch} = await import('../../query/search/text-search.js');
    return remember(await createTextSearch(postings, {texts: Boolean(searchTexts), synonyms: groups, placeName: place}));
  });
  indexes.set(postings, known.set(key, index));
  return index;
}

/** Scripts without types may set anything. */
const wordGroups = (synonyms: unknown): string[][] =>
  (Array.isArray(synonyms) ? synonyms : []).filter(Array.isArray).map((group: unknown[]) => group.filter((word) => typeof word === 'string'));

/** A search that gives the same matches for the same text again: several elements show one query. */
function remember(search: TextSearch): TextSearch {
  let [last, matches]: [string, TextMatches | undefined] = ['', undefined];
  return {
    search(text) {
      if (text !== last) [last, matches] = [text, search.search(text)];
      return matches;
    },
  };
}
