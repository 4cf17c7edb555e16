import {expect} from '@open-wc/testing';
import type {Pay, Place} from '../../src/posting/posting.js';
import {formatterFor, type Formatter} from '../../src/text/formatter.js';
import {stringsFor} from '../../src/text/languages.js';

/** Blanks and direction marks differ between browsers. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '').replace(/\s*[–—-]\s*/g, '–');

let en: Formatter;
let de: Formatter;
let ar: Formatter;
before(async () => {
  en = formatterFor(await stringsFor('en'), 'en-US');
  de = formatterFor(await stringsFor('de'), 'de');
  ar = formatterFor(await stringsFor('ar'), 'ar-EG');
});

describe('a pay', () => {
  const pays: readonly [Pay, string, string][] = [
    [{minValue: 50000, maxValue: 60000, currency: 'USD', unitText: 'YEAR'}, '$50,000–$60,000 a year', '50.000–60.000 $ pro Jahr'],
    [{minValue: 50000, maxValue: 50000, currency: 'EUR', unitText: 'MONTH'}, '€50,000 a month', '50.000 € pro Monat'],
    [{minValue: 20.5, currency: 'EUR', unitText: 'HOUR'}, 'From €20.50 an hour', 'Ab 20,50 € pro Stunde'],
    [{maxValue: 90, currency: 'USD'}, 'Up to $90', 'Bis zu 90 $'],
    [{minValue: 5000000, maxValue: 7000000, currency: 'JPY'}, '¥5,000,000–¥7,000,000', '5.000.000–7.000.000 ¥'],
    [{minValue: 1000, maxValue: 2000}, '1,000–2,000', '1.000–2.000'],
    [{text: 'Very good'}, 'Very good', 'Very good'],
    [{name: 'Zone A', minValue: 10, maxValue: 10, currency: 'USD', text: 'plus tips'}, 'Zone A · $10 · plus tips', 'Zone A · 10 $ · plus tips'],
    [{}, '', ''],
  ];
  for (const [pay, english, german] of pays) {
    it(`is "${english}"`, () => {
      expect(plain(en.pay(pay))).to.equal(english);
      expect(plain(de.pay(pay)).replace(/(pro|je) /, 'pro ').replace(/^(ab|bis) /, (word) => word[0]!.toUpperCase() + word.slice(1))).to.equal(german);
    });
  }

  it('is written in the digits and words of its language', () => {
    expect(ar.pay({minValue: 1000, maxValue: 2000, currency: 'EGP', unitText: 'MONTH'})).to.match(/١.*٠.*٢.*٠.* في الشهر/);
  });

  for (const currency of ['EURO', 'eur', '€', '', 'US$', 'E R']) {
    it(`is a number with its currency as the feed has it where that is no code: "${currency}"`, () => {
      expect(() => en.pay({minValue: 1, maxValue: 2, currency})).not.to.throw();
      expect(plain(en.pay({minValue: 1, maxValue: 2, currency}))).to.equal(currency ? `1–2 · ${currency}` : '1–2');
    });
  }
});

describe('a date', () => {
  it('is written in words', () => {
    expect(en.date('2026-11-30')).to.equal('November 30, 2026');
    expect(de.date('2026-11-30')).to.equal('30. November 2026');
    expect(ar.date('2026-11-30')).to.include('نوفمبر').and.to.include('٣٠');
  });

  it('without a time is the same day in every time zone', () => {
    const {DateTimeFormat} = Intl;
    for (const day of ['2026-01-01', '2026-12-31', '2024-02-29']) {
      const expected = new DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(Date.parse(day));
      expect(en.date(day)).to.equal(expected);
    }
  });

  it('without a time does not depend on the time zone of the page', async () => {
    const {DateTimeFormat} = Intl;
    const strings = await stringsFor('en');
    try {
      for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York']) {
        Intl.DateTimeFormat = function (locale: string, options: object) {
          return new DateTimeFormat(locale, {timeZone, ...options});
        } as never;
        const formatter = formatterFor({...strings}, 'en-US');
        expect(formatter.date('2026-11-30'), timeZone).to.equal('November 30, 2026');
        expect(formatter.date('2026-11-30T12:00:00Z'), timeZone).to.match(/^(November 30|December 1), 2026$/);
      }
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});

describe('an age', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  const ages: readonly [string, string][] = [
    ['2026-11-30', 'today'], ['2026-11-30T23:00:00Z', 'today'], ['2026-11-29', 'yesterday'], ['2026-11-27', '3 days ago'], ['2026-11-24', '6 days ago'],
    ['2026-11-23', 'last week'], ['2026-11-16', '2 weeks ago'], ['2026-10-31', '4 weeks ago'], ['2026-10-30', 'October 30, 2026'], ['2026-12-05', 'December 5, 2026'],
  ];
  for (const [date, age] of ages) it(`of ${date} is "${age}"`, () => expect(en.age(date, now)).to.equal(age));

  it('is written in its language', () => {
    expect(de.age('2026-11-27', now)).to.equal('vor 3 Tagen');
    expect(ar.age('2026-11-27', now)).to.include('٣');
  });
});

describe('a place', () => {
  const places: readonly [Place, string, string][] = [
    [{name: 'Menlo Park, CA', addressLocality: 'x'}, 'Menlo Park, CA', 'Menlo Park, CA'],
    [{addressLocality: 'Berlin', addressCountry: 'DE'}, 'Berlin, Germany', 'Berlin, Deutschland'],
    [{addressRegion: 'CA', addressCountry: 'United States'}, 'CA, United States', 'CA, United States'],
    [{addressCountry: 'ZZ', addressLocality: 'Atlantis'}, 'Atlantis, Unknown Region', 'Atlantis, Unbekannte Region'],
    [{workMode: 'remote'}, 'Remote', 'Remote'],
    [{name: 'Remote (US)', workMode: 'remote'}, 'Remote (US)', 'Remote (US)'],
    [{addressLocality: 'Berlin', workMode: 'hybrid'}, 'Berlin · Hybrid', 'Berlin · Hybrid'],
    [{}, '', ''],
  ];
  for (const [place, english, german] of places) {
    it(`is "${english}"`, () => {
      expect(en.placeWithMode(place)).to.equal(english);
      expect(de.placeWithMode(place)).to.equal(german);
    });
  }

  it('may have a country that is no code', () => {
    for (const addressCountry of ['A1', 'us', 'Großbritannien', '日本', 'U']) expect(en.place({addressCountry})).to.equal(addressCountry);
  });

  it('says its work mode where its name does not', () => {
    expect(en.placeWithMode({name: 'Berlin', workMode: 'remote'})).to.equal('Berlin · Remote');
    expect(en.place({name: 'Berlin', workMode: 'remote'})).to.equal('Berlin');
  });
});

it('an employment type is in our words, else in those of the feed', () => {
  expect(en.employmentType('FULL_TIME')).to.equal('Full-time');
  expect(de.employmentType('FULL_TIME')).to.equal('Vollzeit');
  for (const type of ['Zero hours', 'constructor', 'toString', '__proto__', '']) expect(en.employmentType(type)).to.equal(type);
});

describe('a count', () => {
  it('has the form that its language has for it', () => {
    expect([0, 1, 2, 1234].map((count) => en.count(en.strings.jobs, count))).to.deep.equal(['0 jobs', '1 job', '2 jobs', '1,234 jobs']);
    expect([0, 1, 2, 5, 11, 100].map((count) => ar.count(ar.strings.jobs, count))).to.deep.equal(['لا توجد وظائف', 'وظيفة واحدة', 'وظيفتان', '٥ وظائف', '١١ وظيفة', '١٠٠ وظيفة']);
  });

  it('has another form where that is the only one', () => expect(en.count({other: '{count} roles'}, 1)).to.equal('1 roles'));
});

describe('how long ago something was loaded', () => {
  const NOW = Date.parse('2026-11-22T12:00:00Z');
  const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

  it('is in the unit that fits', () => {
    expect([0, 0.9, 1, 59, 60, 179, 23 * 60, 24 * 60, 72 * 60].map((minutes) => en.elapsed(ago(minutes), NOW)))
      .to.deep.equal(['now', 'now', '1 minute ago', '59 minutes ago', '1 hour ago', '2 hours ago', '23 hours ago', 'yesterday', '3 days ago']);
    expect(de.elapsed(ago(180), NOW)).to.equal('vor 3 Stunden');
  });

  it('is now, if a clock was wrong', () => expect(en.elapsed(ago(-5000), NOW)).to.equal('now'));
});

it('a formatter is made once for its words and locale', () => {
  expect(formatterFor(en.strings, 'en-US')).to.equal(en);
  expect(formatterFor(en.strings, 'en-GB')).not.to.equal(en);
  expect(formatterFor(en.strings, 'en-GB').date('2026-11-30')).to.equal('30 November 2026');
});
