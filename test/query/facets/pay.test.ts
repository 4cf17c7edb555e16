import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Pay, PayPeriod} from '../../../src/posting/posting.js';
import {payKey, readPayKey} from '../../../src/query/facets/pay.js';
import {payRange} from '../../../src/query/facets/pay-range.js';
import {EVERYTHING} from '../../../src/query/query.js';
import {optionsOf, resultsOf} from '../../../src/query/results.js';
import {makePosting, WORDS} from './make.js';

const paying = (minValue?: number, maxValue?: number, currency = 'EUR', unitText: PayPeriod = 'YEAR') => makePosting({baseSalary: [{minValue, maxValue, currency, unitText}]});
const isFound = (pay: Pay, key: string) => resultsOf([makePosting({baseSalary: [pay]})], {...EVERYTHING, facets: {pay: [key]}}, {words: WORDS}).postings.length === 1;
const EUROS = {currency: 'EUR', unitText: 'YEAR'} as const;

describe('the key of a range of pay', () => {
  it('says from, to, currency and period', () => {
    expect(readPayKey('60000..90000/eur/year')).to.deep.equal({from: 60000, to: 90000, currency: 'EUR', period: 'YEAR'});
    expect(readPayKey('15.50../USD/hour')).to.deep.equal({from: 15.5, to: undefined, currency: 'USD', period: 'HOUR'});
    expect(readPayKey('..90000/eur/year')).to.deep.equal({from: undefined, to: 90000, currency: 'EUR', period: 'YEAR'});
  });

  it('is written as it is read', () => {
    const end = fc.option(fc.nat(), {nil: undefined});
    const range = fc.record({from: end, to: end, currency: fc.constantFrom('EUR', 'USD'), period: fc.constantFrom<PayPeriod>('HOUR', 'YEAR')});
    fc.assert(fc.property(range.filter(({from, to}) => (from ?? to) !== undefined && (from ?? 0) <= (to ?? Infinity)), (choice) => {
      expect(readPayKey(payKey(choice))).to.deep.equal(choice);
    }));
  });

  it('is ignored if it means nothing', () => {
    for (const key of ['', '../eur/year', '9..1/eur/year', '1..2/eur', '1..2/euro/year', '1..2/eur/decade', '-1..2/eur/year', '1e5..2e5/eur/year', '1..2/eur/year ']) {
      expect(readPayKey(key), key).to.equal(undefined);
      expect(isFound({...EUROS, minValue: 50_000}, key), key).to.equal(true);
    }
  });
});

describe('a filter by pay', () => {
  it('finds pay that may be in the range', () => {
    expect(isFound({...EUROS, minValue: 50_000, maxValue: 70_000}, '60000..90000/eur/year')).to.equal(true);
    expect(isFound({...EUROS, minValue: 50_000, maxValue: 60_000}, '60000..90000/eur/year')).to.equal(true);
    expect(isFound({...EUROS, minValue: 50_000, maxValue: 59_999}, '60000..90000/eur/year')).to.equal(false);
    expect(isFound({...EUROS, minValue: 91_000, maxValue: 99_000}, '..90000/eur/year')).to.equal(false);
  });

  it('takes a pay with one end for that', () => {
    expect(isFound({...EUROS, minValue: 50_000}, '60000../eur/year')).to.equal(false);
    expect(isFound({...EUROS, maxValue: 70_000}, '60000../eur/year')).to.equal(true);
  });

  it('compares periods as full-time work', () => {
    expect(isFound({minValue: 30, maxValue: 30, currency: 'USD', unitText: 'HOUR'}, '62400..62400/usd/year')).to.equal(true);
    expect(isFound({minValue: 5_000, currency: 'USD', unitText: 'MONTH'}, '60000..60000/usd/year')).to.equal(true);
    expect(isFound({minValue: 240, currency: 'USD', unitText: 'DAY'}, '30..30/usd/hour')).to.equal(true);
    expect(isFound({minValue: 1_200, currency: 'USD', unitText: 'WEEK'}, '30..30/usd/hour')).to.equal(true);
  });

  it('compares no currencies, and nothing without currency, period or number', () => {
    expect(isFound({...EUROS, minValue: 50_000, currency: 'USD'}, '1../eur/year')).to.equal(false);
    expect(isFound({minValue: 50_000, currency: 'EUR'}, '1../eur/year')).to.equal(false);
    expect(isFound({minValue: 50_000, unitText: 'YEAR'}, '1../eur/year')).to.equal(false);
    expect(isFound({...EUROS, minValue: 50_000, currency: '€'}, '-')).to.equal(true);
    expect(isFound({text: '€50,000'}, '1../eur/year')).to.equal(false);
    expect(isFound({text: '€50,000'}, '-')).to.equal(true);
  });

  it('has what is chosen and those that do not say as its options', () => {
    const postings = [paying(50_000), paying(70_000), paying(70_000, 80_000, 'USD'), makePosting()];
    const optionsFor = (...pay: string[]) => optionsOf(postings, {...EVERYTHING, facets: {pay}}, 'pay', {words: WORDS}).map(({key, label, count, selected}) => [key, label, count, selected]);
    expect(optionsFor()).to.deep.equal([['-', 'Not stated', 1, false]]);
    expect(optionsFor('60000../eur/year', 'nonsense')).to.deep.equal([['60000../eur/year', '60000– EUR per YEAR', 1, true], ['-', 'Not stated', 1, false]]);
  });
});

describe('the range of pay in a feed', () => {
  it('is in the currency and period that most postings have', () => {
    const postings = [paying(41_500, 52_000), paying(90_100), paying(4_000, 4_000, 'EUR', 'MONTH'), paying(1, 999_999, 'USD'), makePosting({baseSalary: [{text: 'plenty'}]})];
    expect(payRange(postings)).to.deep.equal({currency: 'EUR', period: 'YEAR', currencies: ['EUR', 'USD'], min: 41_000, max: 91_000, step: 1_000, count: 3});
  });

  it('is in another currency for who wants that, if any posting has it', () => {
    const postings = [paying(41_500), paying(52_000), paying(25, 30, 'USD', 'HOUR')];
    expect(payRange(postings, 'USD')).to.deep.include({currency: 'USD', period: 'HOUR', min: 25, max: 30, count: 1});
    expect(payRange(postings, 'SEK')).to.deep.equal(payRange(postings));
  });

  it('is not there if no pay can be compared', () => expect(payRange([makePosting(), makePosting({baseSalary: [{text: 'plenty'}]})])).to.equal(undefined));

  it('has whole steps around all that is paid', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 1, max: 1_000_000}), {minLength: 1}), (pays) => {
      const {min, max, step} = payRange(pays.map((pay) => paying(pay)))!;
      expect(min).to.be.at.most(Math.min(...pays));
      expect(max).to.be.at.least(Math.max(...pays));
      expect(Math.round((max - min) / step)).to.be.at.most(52);
    }));
  });
});
