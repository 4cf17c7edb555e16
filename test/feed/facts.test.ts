import {expect} from '@open-wc/testing';
import {readAddress, readEmploymentTypes, readOrganization, readPay, readPlace} from '../../src/feed/facts.js';
import type {Note} from '../../src/feed/feed.js';
import {Value} from '../../src/feed/value.js';

/** What is read of a value, without the members that say nothing, and the places of the notes. */
function read<Fact>(fact: (value: Value) => Fact, raw: unknown) {
  const notes: Note[] = [];
  const result = fact(new Value(raw, {notes, url: 'https://acme.example/jobs.json'}));
  return {fact: result && JSON.parse(JSON.stringify(result)), notes: notes.map(({pointer}) => pointer)};
}
const clean = (fact: unknown) => ({fact, notes: []});

describe('an organization', () => {
  it('may be its name', () => expect(read(readOrganization, ' Acme ')).to.deep.equal(clean({name: 'Acme'})));

  it('may have a page and a logo', () => {
    const organization = {name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/logo.svg'};
    expect(read(readOrganization, organization)).to.deep.equal(clean(organization));
    expect(read(readOrganization, {legalName: 'Acme', sameAs: '/', logo: {'@type': 'ImageObject', url: 'logo.svg'}})).to.deep.equal(clean(organization));
  });

  it('never has an unsafe address', () => {
    expect(read(readOrganization, {name: 'Acme', url: 'javascript:1', logo: 'data:image/png,x'})).to.deep.equal({fact: {name: 'Acme'}, notes: ['/url', '/logo']});
  });

  it('is left out with a note if it has no name', () => {
    expect(read(readOrganization, {url: 'https://acme.example/'})).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readOrganization, ['Acme'])).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readOrganization, undefined)).to.deep.equal(clean(undefined));
  });
});

describe('a place', () => {
  it('may be its name, which may tell the work mode', () => {
    expect(read(readPlace, 'Berlin')).to.deep.equal(clean({name: 'Berlin'}));
    expect(read(readPlace, 'Remote (US)')).to.deep.equal(clean({name: 'Remote (US)', workMode: 'remote'}));
  });

  it('may be an address', () => {
    const address = {streetAddress: '1 Main St', addressLocality: 'Menlo Park', addressRegion: 'CA', postalCode: '94025', addressCountry: 'US'};
    expect(read(readPlace, {...address, addressCountry: 'us', workMode: 'On site'})).to.deep.equal(clean({...address, workMode: 'on-site'}));
  });

  it('may be no more than a work mode', () => expect(read(readPlace, {workMode: 'remote'})).to.deep.equal(clean({workMode: 'remote'})));

  it('believes its work mode more than its name', () => {
    expect(read(readPlace, {name: 'Remote, OR', workMode: 'on-site'}).fact.workMode).to.equal('on-site');
  });

  it('is kept without a work mode that we do not know, with a note', () => {
    expect(read(readPlace, {name: 'Mars', workMode: 'floating'})).to.deep.equal({fact: {name: 'Mars'}, notes: ['/workMode']});
  });

  it('is left out with a note if it says nothing', () => {
    expect(read(readPlace, {latitude: 1})).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readPlace, {name: ['Berlin']})).to.deep.equal({fact: undefined, notes: ['/name', '']});
  });

  it('has a country by code, by name, as a Country, or as the first of several', () => {
    for (const [given, country] of [['de', 'DE'], ['Germany', 'Germany'], [{'@type': 'Country', name: 'USA'}, 'US'], [{name: ['USA', 'USA']}, 'US'], ['gbr', 'GB'], ['Mars', 'Mars']]) {
      expect(read(readAddress, {addressCountry: given})).to.deep.equal(clean({addressCountry: country}));
    }
  });
});

describe('employment types', () => {
  it('may be one or several, and are each named once', () => {
    expect(read(readEmploymentTypes, 'Full time')).to.deep.equal(clean(['FULL_TIME']));
    expect(read(readEmploymentTypes, ['full-time', 'FULL_TIME', 'Intern', 'Zero hours'])).to.deep.equal(clean(['FULL_TIME', 'INTERN', 'Zero hours']));
  });

  it('are left out with a note if they are no texts', () => {
    expect(read(readEmploymentTypes, ['Intern', true, {a: 1}])).to.deep.equal({fact: ['INTERN'], notes: ['/1', '/2']});
  });
});

describe('a pay', () => {
  const range = {minValue: 50000, maxValue: 60000, currency: 'EUR', unitText: 'YEAR'};

  it('may be words', () => expect(read(readPay, '€50k to €60k')).to.deep.equal(clean({text: '€50k to €60k'})));

  it('may be a number, also written as a text', () => {
    const one = {minValue: 50000, maxValue: 50000};
    expect(read(readPay, 50000)).to.deep.equal(clean(one));
    expect(read(readPay, '50000')).to.deep.equal(clean(one));
    expect(read((value) => readPay(value, 'USD'), '50000')).to.deep.equal(clean({...one, currency: 'USD'}));
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
