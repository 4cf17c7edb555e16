import {expect} from '@open-wc/testing';
import {readAddress} from '../../../src/feed/facts/places.js';
import {clean, read} from './reading-facts.js';

it('a country is given by code, by name, as a Country, or as the first of several', () => {
  for (const [given, country] of [['de', 'DE'], ['Germany', 'Germany'], [{'@type': 'Country', name: 'USA'}, 'US'], [{name: ['USA', 'USA']}, 'US'], ['gbr', 'GB'], ['Mars', 'Mars']]) {
    expect(read(readAddress, {addressCountry: given})).to.deep.equal(clean({addressCountry: country}));
  }
});
