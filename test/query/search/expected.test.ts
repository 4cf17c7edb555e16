import {expect} from '@open-wc/testing';
import type {Posting} from '../../../src/posting/posting.js';
import {createTextSearch} from '../../../src/query/search/text-search.js';
import {makePosting} from './search.js';

interface Searches {
  readonly synonyms: string[][];
  readonly postings: (Omit<Partial<Posting>, 'places'> & {readonly id: string; readonly title: string; readonly company?: string; readonly places: string[]})[];
  /** By kind and text, the ids of what must be among the first five. */
  readonly searches: Record<string, Record<string, string[]>>;
}

const {synonyms, postings, searches} = await (await fetch(new URL('./searches.json', import.meta.url))).json() as Searches;
const {search} = await createTextSearch(postings.map(({company, places, ...members}) => makePosting(members.title, {
  ...members, hiringOrganization: company ? {name: company} : undefined, places: places.map((name) => ({name})),
})), {synonyms});

function firstFive(text: string): string[] {
  const {ranks} = search(text)!;
  const found = postings.map(({id}, index) => ({id, rank: ranks[index]!})).filter(({rank}) => rank > 0);
  return found.sort((one, other) => other.rank - one.rank).slice(0, 5).map(({id}) => id);
}

describe('among the first five found', () => {
  for (const [kind, expected] of Object.entries(searches)) {
    it(`is what must be: ${kind}`, () => {
      for (const [text, ids] of Object.entries(expected)) expect(firstFive(text), text).to.include.members(ids);
    });
  }
});
