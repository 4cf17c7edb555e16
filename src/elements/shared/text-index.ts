import type {Posting} from '../../posting/posting.js';
import type {TextMatches, TextSearch} from '../../query/query.js';
import type {FeedOptions} from './feed-controller.js';
import {Lazy} from './lazy.js';

const engine = new Lazy(() => import('../../query/search/text-search.js'));

interface Index {
  readonly key: string;
  search?: TextSearch;
  readonly building: Promise<void>;
}

const indexes = new WeakMap<readonly Posting[], Index>();

/**
 * Finds postings by text; undefined while what does so, or its index, is not there yet.
 * @param changed called when it is
 */
export function textIndex(postings: readonly Posting[], options: FeedOptions, changed: () => void): TextSearch | undefined {
  const index = indexOf(postings, options, changed);
  if (index && !index.search) void index.building.then(changed);
  return index?.search;
}

function indexOf(postings: readonly Posting[], {searchTexts = false, synonyms = []}: FeedOptions, changed: () => void): Index | undefined {
  const key = JSON.stringify([searchTexts, synonyms]);
  const known = indexes.get(postings);
  if (known?.key === key) return known;
  const create = engine.get(changed)?.createTextSearch;
  if (!create) return undefined;
  const index: Index = {
    key,
    building: create(postings, {texts: searchTexts, synonyms}).then((search) => void (index.search = remember(search))),
  };
  indexes.set(postings, index);
  return index;
}

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

/** Whether what searches could not be loaded: then everything matches. */
export const searchFailed = (): boolean => engine.failed;
