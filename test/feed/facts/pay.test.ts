import {expect} from '@open-wc/testing';
import {readPay} from '../../../src/feed/facts/pay.js';
import {clean, read} from './reading-facts.js';

describe('a pay', () => {
  const range = {minValue: 50000, maxValue: 60000, currency: 'EUR', unitText: 'YEAR'};

  it('may be words', () => {
    expect(read(readPay, 'Ask us')).to.deep.equal(clean({text: 'Ask us'}));
    expect(read(readPay, '€50k to €60k a year')).to.deep.equal(clean(range));
    expect(read(readPay, {value: '50,000 to 60,000 before tax', currency: 'eur', unitText: 'YEAR'})).to.deep.equal(clean({minValue: 50000, maxValue: 60000, currency: 'EUR', text: 'before tax'}));
  });

  it('may be a number, also written as a text', () => {
    const one = {minValue: 50000, maxValue: 50000};
    expect(read(readPay, 50000)).to.deep.equal(clean(one));
    expect(read(readPay, '50000')).to.deep.equal(clean(one));
    expect(read((value) => readPay(value, {currency: 'USD'}), '50000')).to.deep.equal(clean({...one, currency: 'USD'}));
  });

  it('is no number that nobody pays', () => {
    for (const pay of [-1, '-50000', 1e308, 1e12, {minValue: -5}, {minValue: 1e300, maxValue: -1}, {value: -3, currency: 'EUR'}]) expect(read(readPay, pay), JSON.stringify(pay)).to.have.property('fact', undefined);
    expect(read(readPay, -1).notes).to.deep.equal(['']);
    expect(read(readPay, {minValue: -1, maxValue: 60000}).fact).to.deep.equal(clean({maxValue: 60000}).fact);
  });

  it('may be a range', () => {
    expect(read(readPay, range)).to.deep.equal(clean(range));
    expect(read(readPay, {minValue: '50,000', maxValue: '60 000', currency: 'eur', unitText: 'per year'})).to.deep.equal(clean(range));
  });

  it('may be a MonetaryAmount', () => {
    const amount = {'@type': 'MonetaryAmount', currency: 'EUR', value: {'@type': 'QuantitativeValue', minValue: 50000, maxValue: 60000, unitText: 'YEAR'}};
    expect(read(readPay, amount)).to.deep.equal(clean(range));
    expect(read(readPay, {...amount, value: {value: 20, unitText: 'HOUR'}})).to.deep.equal(clean({minValue: 20, maxValue: 20, currency: 'EUR', unitText: 'HOUR'}));
    expect(read(readPay, {value: 20, unitText: 'HOUR'})).to.deep.equal(clean({minValue: 20, maxValue: 20, unitText: 'HOUR'}));
    expect(read(readPay, {value: {minValue: 20}, unitText: 'HOUR'})).to.deep.equal(clean({minValue: 20, unitText: 'HOUR'}));
  });

  it('may have the sign of its currency, where it is sure which one that is', () => {
    expect(read(readPay, {value: '$100,000', currency: 'usd', unitText: 'YEAR'})).to.deep.equal(clean({minValue: 100000, maxValue: 100000, currency: 'USD', unitText: 'YEAR'}));
    expect(read(readPay, {value: '$100,000', currency: 'EUR'})).to.deep.equal(clean({currency: 'EUR', text: '$100,000'}));
    expect(read(readPay, {minValue: 5, currency: '£'})).to.deep.equal(clean({minValue: 5, currency: 'GBP'}));
    expect(read(readPay, {minValue: 5, currency: '$'})).to.deep.equal(clean({minValue: 5, currency: '$'}));
    expect(read((value) => readPay(value, {places: [{addressCountry: 'CA'}]}), {minValue: 5, currency: '$'})).to.deep.equal(clean({minValue: 5, currency: 'CAD'}));
  });

  it('may have points between thousands, where it would be absurd without', () => {
    expect(read(readPay, {...range, minValue: '50.000', maxValue: '60.000'})).to.deep.equal(clean(range));
    expect(read(readPay, {minValue: '50.000', maxValue: '60.000'})).to.deep.equal(clean({minValue: 50000, maxValue: 60000}));
    expect(read(readPay, {value: '1.250.000', unitText: 'MONTH'})).to.deep.equal(clean({minValue: 1250000, maxValue: 1250000, unitText: 'MONTH'}));
    expect(read(readPay, {minValue: '25.500', unitText: 'HOUR'})).to.deep.equal(clean({minValue: 25.5, unitText: 'HOUR'}));
    expect(read(readPay, {minValue: '2500.50', unitText: 'MONTH'})).to.deep.equal(clean({minValue: 2500.5, unitText: 'MONTH'}));
  });

  it('may be a PriceSpecification', () => {
    expect(read(readPay, {'@type': 'PriceSpecification', price: '3500', priceCurrency: 'CHF'})).to.deep.equal(clean({minValue: 3500, maxValue: 3500, currency: 'CHF'}));
    expect(read(readPay, {minPrice: 3000, maxPrice: 3500, priceCurrency: 'CHF'})).to.deep.equal(clean({minValue: 3000, maxValue: 3500, currency: 'CHF'}));
  });

  it('may have one end only', () => {
    expect(read(readPay, {minValue: 0, maxValue: 60000})).to.deep.equal(clean({maxValue: 60000}));
    expect(read(readPay, {minValue: 50000})).to.deep.equal(clean({minValue: 50000}));
  });

  for (const [words, unit] of [['per-hour-wage', 'HOUR'], ['hourly', 'HOUR'], ['daily', 'DAY'], ['1 WEEK', 'WEEK'], ['Monthly', 'MONTH'], ['per annum', 'YEAR'], ['annually', 'YEAR']] as const) {
    it(`may be ${words}`, () => expect(read(readPay, {minValue: 1, unitText: words}).fact.unitText).to.equal(unit));
  }

  it('is kept without a period that we do not know, with one note', () => {
    expect(read(readPay, {minValue: 1, unitText: 'moon'})).to.deep.equal({fact: {minValue: 1}, notes: ['/unitText']});
  });

  it('has its ends in order, with a note if the feed has not', () => {
    expect(read(readPay, {minValue: 60000, maxValue: 50000})).to.deep.equal({fact: {minValue: 50000, maxValue: 60000}, notes: ['']});
  });

  it('says nothing with zeros', () => {
    for (const raw of [0, '0', {minValue: 0, maxValue: 0, currency: 'USD'}, {value: 0}]) expect(read(readPay, raw)).to.deep.equal(clean(undefined));
  });

  it('is never infinite', () => {
    expect(read(readPay, 'Infinity')).to.deep.equal(clean({text: 'Infinity'}));
    expect(read(readPay, '1e999')).to.deep.equal(clean({text: '1e999'}));
  });
});
