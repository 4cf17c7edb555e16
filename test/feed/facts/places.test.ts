import {expect} from '@open-wc/testing';
import {placesOf} from '../../../src/feed/facts/named-places.js';
import {placesWith} from '../../../src/feed/facts/places.js';
import {MANY} from '../../helpers/growth.js';
import {plain} from '../formats/reading.js';

const names = (text: string) => placesOf(text).map(({name}) => name);

describe('the places that a text names', () => {
  it('are divided by what never stands in a place', () => {
    expect(names('Austin | Chicago')).to.deep.equal(['Austin', 'Chicago']);
    expect(names('Denver, CO; New York, NY')).to.deep.equal(['Denver, CO', 'New York, NY']);
    expect(names('Washington / PNW')).to.deep.equal(['Washington', 'PNW']);
    expect(names('Ahmedabad || GIFT City, IFSC')).to.deep.equal(['Ahmedabad', 'GIFT City, IFSC']);
    expect(names('Germany/Remote')).to.deep.equal(['Germany/Remote']);
  });

  it('are each named once', () => expect(names('New York, NY; Austin, TX | New York, NY')).to.deep.equal(['New York, NY', 'Austin, TX']));

  it('are not divided inside of brackets', () => expect(names('Remote (Italy | France) | Lyon')).to.deep.equal(['Remote (Italy | France)', 'Lyon']));

  it('are none where nothing is named', () => expect([names(''), names(' | - ; '), plain(placesOf(undefined))]).to.deep.equal([[], [], []]));

  it('are found in linear time', () => {
    placesOf('|('.repeat(MANY / 2));
  });
});

describe('the places of an entry', () => {
  it('have its address if it is one place', () => {
    expect(plain(placesWith('Lyon', {addressCountry: 'FR'}))).to.deep.equal([{name: 'Lyon', addressCountry: 'FR'}]);
    expect(plain(placesWith('Lyon | Paris', {addressCountry: 'FR'}))).to.deep.equal([{name: 'Lyon'}, {name: 'Paris'}]);
  });

  it('have the work mode that the name says, or the vendor, or what is likely', () => {
    expect(plain(placesWith('Lyon (remote)', {}, 'hybrid', 'on-site'))).to.deep.equal([{name: 'Lyon (remote)', workMode: 'remote'}]);
    expect(plain(placesWith('Lyon | Remote', {}, 'hybrid'))).to.deep.equal([{name: 'Lyon', workMode: 'hybrid'}, {workMode: 'remote'}]);
    expect(plain(placesWith('Lyon (remote) | Paris', {}, undefined, 'on-site'))).to.deep.equal([{name: 'Lyon (remote)', workMode: 'remote'}, {name: 'Paris', workMode: 'on-site'}]);
    expect(plain(placesWith(undefined, {}, 'remote'))).to.deep.equal([{workMode: 'remote'}]);
  });

  it('have no town and no region that is how one works', () => {
    expect(plain(placesWith('France', {addressLocality: 'Remote', addressRegion: 'Remote', addressCountry: 'FR'}, 'on-site'))).to.deep.equal([{name: 'France', addressCountry: 'FR', workMode: 'remote'}]);
    expect(plain(placesWith(undefined, {addressLocality: 'Lyon', addressCountry: 'FR'}, 'on-site'))).to.deep.equal([{addressLocality: 'Lyon', addressCountry: 'FR', workMode: 'on-site'}]);
  });

  it('are none where nothing is known', () => expect(placesWith(undefined, {})).to.deep.equal([]));
});
