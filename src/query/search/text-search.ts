import type {Posting} from '../../posting/posting.js';
import type {TextSearch} from '../query.js';
import {markWords} from './marks.js';
import {rankPostings} from './ranks.js';
import {searchedTexts, type PlaceName} from './searched-texts.js';
import {inSlices, nextTask} from './slices.js';
import {readSynonyms, readWanted} from './wanted.js';
import {WordIndex} from './word-index.js';
import {formsIn} from './words.js';

export interface TextSearchOptions {
  /** Whether the texts of the postings are searched, too. Default: false. */
  readonly texts?: boolean | undefined;
  /** Groups of terms that mean the same, each of one or more words: `[['SRE', 'site reliability']]`. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** A place as it is shown, where that is in other words than the feed's. */
  readonly placeName?: PlaceName | undefined;
  /** Lets the page do something else between two slices of work; if it rejects, the work ends. Default: until the next task. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Makes a search of postings by text. The README beside this file says what it finds, and in which order. */
export async function createTextSearch(postings: readonly Posting[], options: TextSearchOptions = {}): Promise<TextSearch> {
  const {texts = false, synonyms = [], placeName, pause = nextTask} = options;
  const index = new WordIndex(postings.length);
  const titles: string[] = [];
  const formsOf = remembered(formsIn);
  await inSlices(postings, pause, (posting, number) => {
    titles.push(` ${formsOf(posting.title).join(' ')} `);
    searchedTexts(posting, texts, placeName).forEach((fieldTexts, field) => {
      for (const text of fieldTexts) for (const form of formsOf(text)) index.add(form, number, field);
    });
  });
  const terms = readSynonyms(synonyms);
  return {
    search(text) {
      const wanted = readWanted(text, terms, index);
      return wanted && {ranks: rankPostings(wanted, index, titles), marks: (shown) => markWords(shown, wanted)};
    },
  };
}

/** A feed says the same few things of thousands of postings; a long text is said once. */
const LONGEST_REMEMBERED = 100;

function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const result = results.get(text) ?? make(text);
    if (text.length <= LONGEST_REMEMBERED) results.set(text, result);
    return result;
  };
}
