import {expect} from '@open-wc/testing';
import {tellsApart} from '../../src/query/tells-apart.js';
import {makePosting, postingsAt} from './facets/make.js';

const NOW = Date.UTC(2026, 5, 15, 12);

describe('a facet tells postings apart', () => {
  it('if two of them say different things, or one of them nothing', () => {
    expect(tellsApart([makePosting({department: 'Works'}), makePosting({department: 'Sales'})], 'department')).to.equal(true);
    expect(tellsApart([makePosting({department: 'Works'}), makePosting()], 'department')).to.equal(true);
    expect(tellsApart([makePosting({tags: ['a', 'b']}), makePosting({tags: ['a']})], 'tags')).to.equal(true);
  });

  it('not if all say the same, however they write it, or nothing', () => {
    expect(tellsApart([makePosting({department: 'Works'}), makePosting({department: 'WORKS'})], 'department')).to.equal(false);
    expect(tellsApart([makePosting({tags: ['a', 'b']}), makePosting({tags: ['b', 'a']})], 'tags')).to.equal(false);
    expect(tellsApart([makePosting(), makePosting()], 'department')).to.equal(false);
    expect(tellsApart([makePosting({department: 'Works'})], 'department')).to.equal(false);
    expect(tellsApart([], 'department')).to.equal(false);
  });

  it('that is about places, days or pay', () => {
    expect(tellsApart(postingsAt('Berlin, Germany', 'Lyon, France'), 'place')).to.equal(true);
    expect(tellsApart(postingsAt('Berlin, Germany', {addressLocality: 'Berlin', addressCountry: 'DE'}), 'place')).to.equal(false);
    expect(tellsApart(['2026-06-15', '2026-06-01'].map((datePosted) => makePosting({datePosted})), 'posted', NOW)).to.equal(true);
    expect(tellsApart(['2020-01-01', '2019-01-01'].map((datePosted) => makePosting({datePosted})), 'posted', NOW)).to.equal(false);
    const paying = (minValue: number) => makePosting({baseSalary: [{minValue, currency: 'EUR', unitText: 'YEAR'}]});
    expect(tellsApart([paying(1000), paying(2000)], 'pay')).to.equal(true);
    expect(tellsApart([paying(1000), paying(1000)], 'pay')).to.equal(false);
  });

  it('or is a member of the feed, whatever its name', () => {
    expect(tellsApart([makePosting({extra: {visa: true}}), makePosting({extra: {visa: false}})], 'visa')).to.equal(true);
    for (const name of ['__proto__', 'constructor', '']) expect(tellsApart([makePosting({extra: {}}), makePosting()], name)).to.equal(false);
  });
});
