import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Place, Posting, WorkMode} from '../../src/posting/posting.js';
import {matchesFacet} from '../../src/query/filter.js';
import {EVERYTHING, type FacetOption, type TextMatches} from '../../src/query/query.js';
import {optionsOf, resultsOf} from '../../src/query/results.js';
import {makePosting, WORDS} from './facets/make.js';

const NOW = Date.UTC(2026, 5, 15, 12);
const DAY = 86_400_000;

type Choices = Readonly<Record<string, readonly string[]>>;
const NAMES = ['department', 'tags', 'employment-type', 'place', 'work-mode', 'posted', 'pay', 'visa'] as const;

/** Filtering by plain loops over what was put in, by the rules as they are written down. */
const oracle = {
  matches: (posting: Posting, choices: Choices, feed: readonly Posting[]) =>
    NAMES.every((name) => name === 'place' || name === 'work-mode' || !choices[name]?.length || choices[name].some((key) => oracle.has(posting, name, key))) &&
    oracle.matchesPlace(posting, choices['place'] ?? [], choices['work-mode'] ?? [], feed.flatMap(({places}) => places.map(pathOf))),

  has(posting: Posting, name: (typeof NAMES)[number], key: string): boolean {
    const {department, tags, employmentType, datePosted, baseSalary: [pay], extra} = posting;
    const age = datePosted === undefined ? undefined : (Date.UTC(2026, 5, 15) - Date.parse(datePosted)) / DAY;
    switch (name) {
      case 'department': return key === (department?.toLowerCase() ?? '-');
      case 'tags': return key === '-' ? tags.length === 0 : tags.includes(key);
      case 'employment-type': return key === '-' ? employmentType.length === 0 : employmentType.some((type) => type.toLowerCase().replace('_', '-') === key);
      case 'posted': return key === '-' ? age === undefined : age !== undefined && age <= parseInt(key, 10);
      case 'pay': return key === '-' ? !pay?.currency : pay?.currency === 'EUR' && pay.maxValue! >= 40_000 && pay.minValue! <= 60_000;
      case 'visa': return key === String(extra?.['visa'] ?? '-');
      default: throw new Error(name);
    }
  },

  /** @param paths all of the feed: what is in none of them means nothing */
  matchesPlace: ({places}: Posting, keys: readonly string[], modes: readonly string[], paths: readonly string[]) =>
    (places.length > 0 ? places : [{}]).some((place) => {
      const path = pathOf(place);
      const isWide = modes.includes('remote') && place.workMode === 'remote';
      const isAt = (key: string) => isIn(path, key) || (isWide && paths.some((other) => isIn(other, key)) && (path === '-' || isIn(key, path)));
      return (modes.length === 0 || modes.includes(place.workMode ?? '-')) && (keys.length === 0 || keys.some(isAt));
    }),
};

const pathOf = ({addressCountry, addressRegion, addressLocality}: Place): string =>
  [addressCountry, addressRegion, addressLocality].filter((part) => part !== undefined).join('/').toLowerCase() || '-';
const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const PLACES: readonly Place[] = [
  {addressCountry: 'US', addressRegion: 'CA', addressLocality: 'Oakland'}, {addressCountry: 'US', addressRegion: 'NY', addressLocality: 'Albany'},
  {addressCountry: 'US', addressRegion: 'CA'}, {addressCountry: 'US'}, {addressCountry: 'DE', addressLocality: 'Bonn'}, {addressCountry: 'DE'}, {},
];
const MODES: readonly (WorkMode | undefined)[] = ['remote', 'on-site', undefined];
const place = fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...MODES)).map(([where, workMode]) => ({...where, workMode}));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});

const posting: fc.Arbitrary<Posting> = fc.record({
  department: maybe(fc.constantFrom('Works', 'WORKS', 'Sales')),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  employmentType: fc.uniqueArray(fc.constantFrom('FULL_TIME', 'PART_TIME')),
  places: fc.array(place, {maxLength: 3}),
  datePosted: maybe(fc.nat(40).map((days) => new Date(NOW - days * DAY).toISOString().slice(0, 10))),
  baseSalary: fc.constantFrom(
    [], [{text: 'plenty'}], [{minValue: 50_000, maxValue: 70_000, currency: 'EUR', unitText: 'YEAR' as const}],
    [{minValue: 61_000, maxValue: 70_000, currency: 'EUR', unitText: 'YEAR' as const}], [{minValue: 50_000, maxValue: 70_000, currency: 'USD', unitText: 'YEAR' as const}],
  ),
  extra: fc.constantFrom(undefined, {}, {visa: true}, {visa: false}),
}).map(makePosting);

const choices: fc.Arbitrary<Choices> = fc.record({
  'department': fc.uniqueArray(fc.constantFrom('works', 'sales', '-', 'nonsense')),
  'tags': fc.uniqueArray(fc.constantFrom('a', 'b', '-')),
  'employment-type': fc.uniqueArray(fc.constantFrom('full-time', 'part-time', '-')),
  'place': fc.uniqueArray(fc.constantFrom('us', 'us/ca', 'us/ca/oakland', 'us/ny', 'de', 'de/bonn', '-', 'fr')),
  'work-mode': fc.uniqueArray(fc.constantFrom('remote', 'on-site', '-')),
  'posted': fc.uniqueArray(fc.constantFrom('1d', '7d', '30d', '-')),
  'pay': fc.uniqueArray(fc.constantFrom('40000..60000/eur/year', '-')),
  'visa': fc.uniqueArray(fc.constantFrom('true', 'false', '-')),
}, {requiredKeys: []});

const feeds = fc.array(posting, {maxLength: 12});
const find = (postings: readonly Posting[], facets: Choices, matches?: TextMatches) => resultsOf(postings, {...EVERYTHING, facets}, {words: WORDS, now: NOW, matches}).postings;
const flat = (options: readonly FacetOption[]): FacetOption[] => options.flatMap((option) => [option, ...flat(option.options)]);

describe('filters', () => {
  it('leave the postings that have one of the values in every facet, in the order of the feed', () => {
    fc.assert(fc.property(feeds, choices, (postings, facets) => {
      expect(find(postings, facets)).to.deep.equal(postings.filter((one) => oracle.matches(one, facets, postings)));
    }), {numRuns: 200});
  });

  it('leave those that match the text, too', () => {
    fc.assert(fc.property(feeds, choices, fc.func(fc.boolean()), (postings, facets, matchesText) => {
      const ranks = postings.map((_, index) => Number(matchesText(index)));
      expect(find(postings, facets, {ranks, marks: () => []})).to.deep.equal(postings.filter((one, index) => ranks[index] && oracle.matches(one, facets, postings)));
    }));
  });

  it('count for each choice what one finds with it instead of what is chosen in its facet', () => {
    fc.assert(fc.property(feeds, choices, fc.constantFrom(...NAMES), (postings, facets, name) => {
      const options = optionsOf(postings, {...EVERYTHING, facets}, name, {words: WORDS, now: NOW});
      for (const {key, count} of flat(options)) {
        expect(count, `${name}=${key}`).to.equal(postings.filter((one) => oracle.matches(one, {...facets, [name]: [key]}, postings)).length);
      }
    }), {numRuns: 200});
  });

  it('offer every value, and what is chosen, however little it finds', () => {
    fc.assert(fc.property(feeds, choices, fc.constantFrom(...NAMES), (postings, facets, name) => {
      const options = flat(optionsOf(postings, {...EVERYTHING, facets}, name, {words: WORDS, now: NOW}));
      const all = flat(optionsOf(postings, EVERYTHING, name, {words: WORDS, now: NOW})).map(({key}) => key);
      expect(options.map(({key}) => key)).to.include.members(all);
      expect(options.filter(({selected}) => selected).map(({key}) => key)).to.have.members([...facets[name] ?? []]);
      expect(options.map(({key}) => key).filter((key) => all.includes(key)), 'their order').to.deep.equal(all);
    }));
  });

  it('say of one posting by itself what they say of it in a feed', () => {
    fc.assert(fc.property(posting, choices, (one, facets) => {
      for (const name of NAMES) {
        const keys = facets[name];
        if (keys?.length) expect(matchesFacet(one, name, keys, NOW), name).to.equal(find([one], {[name]: keys}).length === 1);
      }
    }));
  });

  it('takes a value that ends in * for all that begin so', () => {
    const one = makePosting({department: 'Customer Success'});
    const has = (facet: string, value: string) => matchesFacet(one, facet, [value]);
    expect(['customer s*', 'Customer*', '*'].every((value) => has('department', value))).to.equal(true);
    expect(['Success*', 'Customer Success Team*'].some((value) => has('department', value))).to.equal(false);
    expect(has('level', '*')).to.equal(false);
  });
});

describe('hostile choices', () => {
  const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'length'];
  const hostile = fc.oneof(fc.constantFrom(...NAMES_OF_OBJECTS, '', '-', '/', '..', 'x'.repeat(8000), '/'.repeat(8000), '\ud800', '0..1/eur/year', '%00'), fc.string({unit: 'binary'}));

  it('find nothing, and throw nothing', () => {
    const postings = [makePosting({department: 'Works', language: 'en', places: [{name: 'Bonn, Germany'}], extra: {visa: true}})];
    fc.assert(fc.property(fc.oneof(hostile, fc.constantFrom(...NAMES, 'language', 'level')), fc.array(hostile, {minLength: 1}), (name, keys) => {
      const facets = Object.fromEntries([[name, keys]]);
      const options = optionsOf(postings, {...EVERYTHING, facets}, name, {words: WORDS, now: NOW});
      const isHarmless = keys.includes('-') || name === 'pay' || options.some(({key, count}) => keys.includes(key) && count);
      expect(find(postings, facets)).to.have.lengthOf(isHarmless && find(postings, facets).length ? 1 : 0);
      for (const key of keys) matchesFacet(postings[0]!, name, [key], NOW);
    }));
  });

  it('find members of a posting that have the names of objects only where it has them', () => {
    const postings = [makePosting({extra: {}}), makePosting(), makePosting({extra: JSON.parse('{"__proto__": "a", "constructor": "a"}')})];
    for (const name of ['__proto__', 'constructor']) {
      expect(find(postings, Object.fromEntries([[name, ['a']]]))).to.deep.equal([postings[2]]);
    }
    expect(find(postings, {toString: ['-']})).to.have.lengthOf(3);
  });

  it('are never more than can be counted', () => {
    const facets = Object.fromEntries(Array.from({length: 256}, (_, index) => [`member${index}`, ['a']]));
    expect(find([makePosting()], facets)).to.deep.equal([]);
  });
});
