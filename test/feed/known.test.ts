import {expect} from '@open-wc/testing';
import {isSame} from '../../src/feed/known.js';

it('values say the same or not', () => {
  const address = {postal: {city: 'Lyon', country: 'FR'}};
  expect(isSame(address, {postal: {country: 'FR', city: 'Lyon'}})).to.equal(true);
  for (const other of [null, {}, {postal: {city: 'Lyon'}}, {postal: {city: 'Lyon', country: 'FR', zip: ''}}, {postal: {city: 'Lyon', zip: 'FR'}}, {postal: 'Lyon'}]) {
    expect(isSame(address, other), JSON.stringify(other)).to.equal(false);
  }
  expect([isSame(null, null), isSame(1, 1), isSame('a', 'b')]).to.deep.equal([true, true, false]);
});
