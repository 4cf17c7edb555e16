/** What could search postings, and what could find the words for a typed one; the libraries set up as well as we know. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../../lib/', import.meta.url);
const {createTextSearch} = await import(new URL('query/search/text-search.js', lib).href);
const {searchedTexts} = await import(new URL('query/search/searched-texts.js', lib).href);
const {closeness, lettersOf, typedPattern} = await import(new URL('query/search/pattern.js', lib).href);
const {formsIn} = await import(new URL('query/search/words.js', lib).href);

export const fieldsOf = (posting) => searchedTexts(posting, false).map((texts) => texts.join(' '));
export const wordsOf = (postings) => [...new Set(postings.flatMap((posting) => fieldsOf(posting).flatMap(formsIn)))];

const fold = (text) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();
const mostTypos = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
const documentOf = (posting, id) => {
  const [title, facts, places] = fieldsOf(posting);
  return {id, title, facts, places};
};

/** uFuzzy's options for one error in a word; and for that in letters of any script, as its manual says. */
const TYPOS = {intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraSlice: [0, Infinity]};
const IN_ANY_SCRIPT = {
  ...TYPOS, unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b",
};

/** Each makes an index of postings, and gives what finds their numbers, the best first. */
export const SEARCHES = {
  async 'job-widgets'(postings, synonyms) {
    const {search} = await createTextSearch(postings, {synonyms});
    return (text) => {
      const {ranks} = search(text);
      const found = [];
      for (let index = 0; index < ranks.length; index++) if (ranks[index] > 0) found.push(index);
      return found.sort((one, other) => ranks[other] - ranks[one]);
    };
  },
  'uFuzzy, any script': (postings) => byFuzzy(postings, IN_ANY_SCRIPT),
  'uFuzzy, only a-z': (postings) => byFuzzy(postings, TYPOS),
  MiniSearch(postings) {
    const searchOptions = {combineWith: 'AND', prefix: true, fuzzy: mostTypos, boost: {title: 8, facts: 4, places: 3}};
    const search = new MiniSearch({fields: ['title', 'facts', 'places'], processTerm: fold, searchOptions});
    search.addAll(postings.map(documentOf));
    return (text) => search.search(text).map(({id}) => id);
  },
  Fuse(postings) {
    const keys = [{name: 'title', weight: 8}, {name: 'facts', weight: 4}, {name: 'places', weight: 3}];
    const options = {keys, useTokenSearch: true, tokenMatch: 'all', threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true};
    const search = new Fuse(postings.map(documentOf), options);
    return (text) => search.search(text).map(({refIndex}) => refIndex);
  },
};

function byFuzzy(postings, options) {
  const texts = postings.map((posting) => fold(fieldsOf(posting).join(' · ')));
  const search = new uFuzzy(options);
  return (text) => {
    const [found, , order] = search.search(texts, fold(text), 4, 1e5);
    return order ? order.map((at) => found[at]) : (found ?? []);
  };
}

/** The first step of our search alone, which is what a library could do for it: each gives what finds the words for a typed one. */
export const WORD_SEARCHES = {
  'job-widgets'(words) {
    const letters = words.map(lettersOf);
    return (typed) => {
      const pattern = typedPattern(typed, true);
      return words.filter((word, index) => closeness(pattern, word, letters[index]) > 0);
    };
  },
  'uFuzzy, any script': (words) => wordsByFuzzy(words, IN_ANY_SCRIPT),
  'uFuzzy, only a-z': (words) => wordsByFuzzy(words, {...TYPOS, interLft: 2}),
  MiniSearch(words) {
    const search = new MiniSearch({fields: ['word'], searchOptions: {prefix: true, fuzzy: mostTypos}});
    search.addAll(words.map((word, id) => ({id, word})));
    return (typed) => search.search(typed).map(({id}) => words[id]);
  },
  Fuse(words) {
    const search = new Fuse(words, {threshold: 0.3, distance: 10});
    return (typed) => search.search(typed).map(({item}) => item);
  },
};

function wordsByFuzzy(words, options) {
  const search = new uFuzzy(options);
  return (typed) => (search.filter(words, typed) ?? []).map((index) => words[index]);
}
