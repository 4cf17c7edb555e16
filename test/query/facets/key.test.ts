import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {keyOf} from '../../../src/query/facets/key.js';

describe('the key of a value', () => {
  it('is the same however the value is written', () => {
    expect(keyOf('ENGINEERING')).to.equal('engineering');
    expect(keyOf(' Customer \n Success ')).to.equal('customer-success');
    expect([keyOf('São Paulo'), keyOf('SA\u0303O PAULO')]).to.deep.equal(['sao-paulo', 'sao-paulo']);
    expect([keyOf('Łódź'), keyOf('Gießen'), keyOf('Tromsø')]).to.deep.equal(['lodz', 'giessen', 'tromso']);
  });

  it('keeps what tells values apart', () => {
    expect([keyOf('C++'), keyOf('C#'), keyOf('R&D'), keyOf('.NET')]).to.deep.equal(['c++', 'c#', 'r&d', '.net']);
    expect([keyOf('Й'), keyOf('И')]).to.deep.equal(['й', 'и']);
    expect([keyOf('が'), keyOf('か')]).to.deep.equal(['が', 'か']);
  });

  it('is its own key, and fits into a URL', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 20}), (text) => {
      const key = keyOf(text);
      expect(keyOf(key)).to.equal(key);
      expect(decodeURIComponent(encodeURIComponent(key))).to.equal(key);
    }));
    expect(encodeURIComponent(keyOf('half \ud83d'))).to.be.a('string');
  });
});
