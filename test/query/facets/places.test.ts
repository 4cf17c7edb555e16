import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Place, Posting} from '../../../src/posting/posting.js';
import {EVERYTHING, type FacetOption} from '../../../src/query/query.js';
import {optionsOf, resultsOf} from '../../../src/query/results.js';
import {MANY} from '../../helpers/growth.js';
import {makePosting, postingsAt, WORDS} from './make.js';

const optionsAt = (postings: readonly Posting[], facets = {}) => optionsOf(postings, {...EVERYTHING, facets}, 'place', {words: WORDS});
const keysIn = (options: readonly FacetOption[]): string[] => options.flatMap(({key, options: inner}) => [key, ...keysIn(inner)]);
/** The innermost choices of a place, in a feed that has no other. */
const readPlace = (place: string | Place): string[] => {
  const leaves = (options: readonly FacetOption[]): string[] => options.flatMap(({key, options: inner}) => (inner.length > 0 ? leaves(inner) : [key]));
  return leaves(optionsAt(postingsAt(place))).sort();
};

describe('a place', () => {
  const PLACES: readonly (readonly [string | Place, ...string[]])[] = [
    ['Menlo Park, CA', 'us/ca/menlo-park'],
    ['Berlin, Germany', 'de/berlin'],
    ['Berlin, DE', 'de/berlin'],
    ['Castellanza VA, Lombardia, Italy', 'it/lombardia/castellanza'],
    ['London, UK', 'gb/london'],
    ['London, England', 'gb/london'],
    ['Austin, TX, US', 'us/tx/austin'],
    ['Lehi UT', 'us/ut/lehi'],
    ['Toronto, ON, Canada', 'ca/on/toronto'],
    ['Canada - Quebec', 'ca/qc'],
    ['Québec, Canada', 'ca/qc'],
    ['Germany, Berlin', 'de/berlin'],
    ['Paris, Île-de-France, France', 'fr/ile-de-france/paris'],
    ['Sydney, NSW', 'au/nsw/sydney'],
    ['Atlanta, Georgia', 'us/ga/atlanta'],
    ['Lebanon, NH', 'us/nh/lebanon'],
    ['Georgia', 'ge'],
    ['New York City', 'us/ny/new-york'],
    ['NYC', 'us/ny/new-york'],
    ['New York, NY (HQ)', 'us/ny/new-york'],
    ['Brooklyn, New York', 'us/ny/brooklyn'],
    ['Washington, D.C.', 'us/dc/washington'],
    ['St. Louis, MO', 'us/mo/st-louis'],
    ['South Africa', 'za'],
    ['The Netherlands', 'nl'],
    ['Trinidad & Tobago', 'tt'],
    ['Côte d’Ivoire', 'ci'],
    ['UAE', 'ae'],
    ['Remote (US)', 'us'],
    ['US-Remote', 'us'],
    ['Remote in the U.S.', 'us'],
    ['Remote - EMEA', 'emea'],
    ['Home based - Americas, EMEA', 'americas', 'emea'],
    ['Remote (United States | Canada)', 'ca', 'us'],
    ['Anywhere in Belgium, France', 'be', 'fr'],
    ['US or Canada', 'ca', 'us'],
    ['Paris, TX or Paris, France', 'fr/paris', 'us/tx/paris'],
    ['München', 'münchen'.normalize('NFD').replace('\u0308', '')],
    ['Multiple locations', 'multiple-locations'],
    ['Kuala Lumpur, Selangor', 'kuala-lumpur,-selangor'],
    [{addressLocality: 'Berlin', addressRegion: 'Berlin', addressCountry: 'DE'}, 'de/berlin'],
    [{addressLocality: 'Toulouse', addressRegion: 'Languedoc-Roussillon/Midi-Pyrénées', addressCountry: 'France'}, 'fr/languedoc-roussillon/toulouse'],
    [{addressLocality: 'Graz', addressRegion: 'Steiermark', addressCountry: 'Austria'}, 'at/steiermark/graz'],
    [{addressLocality: 'Menlo Park', addressRegion: 'California'}, 'us/ca/menlo-park'],
    [{addressRegion: 'New South Wales', addressCountry: 'AU'}, 'au/nsw'],
    [{name: 'Our Office', addressLocality: 'Oslo', addressCountry: 'NO'}, 'no/oslo'],
    [{name: 'Redwood City', addressCountry: 'US'}, 'us/redwood-city'],
    [{name: 'Georgia', addressCountry: 'US'}, 'us/ga'],
    [{name: 'Berlin, DE', addressCountry: 'US'}, 'us/de/berlin'],
  ];
  for (const [place, ...keys] of PLACES) {
    it(`is found as ${keys.join(' and ')}: ${typeof place === 'string' ? place : Object.values(place).join(' · ')}`, () => expect(readPlace(place)).to.deep.equal(keys));
  }

  it('is a whole country if that is what it is called and one works remotely', () => {
    const place: Place = {name: 'USA (Remote)', addressLocality: 'San Francisco', addressRegion: 'CA', addressCountry: 'US'};
    expect(readPlace({...place, workMode: 'remote'})).to.deep.equal(['us']);
    expect(readPlace(place)).to.deep.equal(['us/ca/san-francisco']);
  });

  it('has the names of countries in the language of its posting, too', () => {
    const [posting] = postingsAt('Köln, Deutschland');
    expect(keysIn(optionsAt([{...posting!, language: 'de-AT'}]))).to.deep.equal(['de', 'de/koln']);
    expect(keysIn(optionsAt([posting!]))).to.deep.equal(['koln,-deutschland']);
  });

  it('is never lost', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 30}).filter((name) => /\p{L}/u.test(name)), (name) => {
      const [option] = optionsAt(postingsAt(name));
      expect(option?.count).to.equal(1);
    }));
  });

  it('is read in time that does not grow with its square', () => {
    for (const part of ['(', 'a, ', 'remote ', ' or ', '- ']) optionsAt(postingsAt(part.repeat(MANY / part.length)));
  });
});

describe('the places of a feed', () => {
  it('are a tree of countries, regions and cities in the words of the reader, with those first that more postings have', () => {
    const postings = postingsAt('Oakland, CA', 'Menlo Park, California', 'MENLO PARK, CA', 'Menlo Park, CA', 'Berlin, Germany');
    expect(optionsAt(postings)).to.deep.equal([
      option('us', 'United States', 4, [
        option('us/ca', 'California', 4, [option('us/ca/menlo-park', 'Menlo Park', 3), option('us/ca/oakland', 'Oakland', 1)]),
      ]),
      option('de', 'Germany', 1, [option('de/berlin', 'Berlin', 1)]),
    ]);
  });

  it('complete each other where there is one place of a name', () => {
    expect(keysIn(optionsAt(postingsAt('Berlin', 'Berlin, Germany')))).to.deep.equal(['de', 'de/berlin']);
    expect(keysIn(optionsAt(postingsAt('Portland', 'Portland, OR', 'Portland, ME')))).to.include.members(['portland', 'us/or/portland', 'us/me/portland']);
    expect(keysIn(optionsAt(postingsAt('Portland, United States', 'Portland, OR')))).to.deep.equal(['us', 'us/or', 'us/or/portland']);
    expect(keysIn(optionsAt(postingsAt('Tel Aviv, IL', 'Tel Aviv, Israel')))).to.deep.equal(['il', 'il/tel-aviv']);
  });

  it('are one where only their regions are written in several ways', () => {
    const inLondon = (addressRegion: string): Place => ({addressLocality: 'London', addressRegion, addressCountry: 'GB'});
    expect(keysIn(optionsAt(postingsAt('London, UK', 'London, UK', inLondon('Greater London'), inLondon('England'), inLondon('London'))))).to.deep.equal(['gb', 'gb/london']);
  });

  it('count once for a posting, however many of its places are in them', () => {
    const postings = [makePosting({places: [{name: 'Berlin, Germany'}, {name: 'Bonn, Germany'}, {name: 'Berlin, DE'}]})];
    const [germany] = optionsAt(postings);
    expect([germany?.count, germany?.options.map(({count}) => count)]).to.deep.equal([1, [1, 1]]);
  });

  const option = (key: string, label: string, count: number, options: FacetOption[] = []): FacetOption => ({key, label, count, selected: false, options});
});

describe('a place in a query', () => {
  const postings = postingsAt('Berlin, Germany', 'Portland, OR', 'Portland, ME', {addressLocality: 'Munich', addressRegion: 'Bavaria', addressCountry: 'DE'});
  const found = (...place: string[]) => resultsOf(postings, {...EVERYTHING, facets: {place}}, {words: WORDS}).postings.map((posting) => postings.indexOf(posting));

  it('may be written by hand', () => {
    expect(found('berlin')).to.deep.equal([0]);
    expect(found('DE/Berlin')).to.deep.equal([0]);
    expect(found('portland')).to.deep.equal([1, 2]);
    expect(found('us')).to.deep.equal([1, 2]);
  });

  it('stays true when the feed says more or less of its regions', () => {
    expect(found('de/munich')).to.deep.equal([3]);
    expect(found('de/berlin-brandenburg/berlin')).to.deep.equal([0]);
    expect(found('us/portland')).to.deep.equal([1, 2]);
    expect(found('us/tx/portland')).to.deep.equal([]);
    expect(found('gb/berlin')).to.deep.equal([]);
  });

  it('is taken back by the key with which it is meant', () => {
    const [germany] = optionsAt(postings, {place: ['Berlin']});
    expect(germany?.options.map(({key, selected}) => [key, selected])).to.deep.equal([['de/bavaria', false], ['Berlin', true]]);
  });
});
