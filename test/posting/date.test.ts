import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isDateOnly, isoDate} from '../../src/posting/date.js';

describe('a date of a feed', () => {
  const forms: readonly [unknown, string][] = [
    ['2026-11-30', '2026-11-30'],
    [' 2026-11-30\n', '2026-11-30'],
    ['2024-02-29', '2024-02-29'],
    ['2026-11-30T17:00', '2026-11-30T17:00'],
    ['2026-11-30T17:00:00', '2026-11-30T17:00:00'],
    ['2026-11-30T17:00:00Z', '2026-11-30T17:00:00Z'],
    ['2026-11-30t17:00:00z', '2026-11-30T17:00:00Z'],
    ['2026-04-20T22:43:56.531+00:00', '2026-04-20T22:43:56.531+00:00'],
    ['2026-04-20T22:43:56.531842Z', '2026-04-20T22:43:56.531842Z'],
    ['2026-11-30T17:00:00+0100', '2026-11-30T17:00:00+01:00'],
    ['2026-11-30 17:00:00-0530', '2026-11-30T17:00:00-05:30'],
    ['2026-11-30 17:00:00 +01:00', '2026-11-30T17:00:00+01:00'],
    ['2026-08-05 09:41:37 UTC', '2026-08-05T09:41:37Z'],
    ['2026-08-05 09:41:37', '2026-08-05T09:41:37'],
    ['2026-8-24 15:09 UTC', '2026-08-24T15:09Z'],
    ['2026-8-4 9:05', '2026-08-04T09:05'],
    ['2026/08/24', '2026-08-24'],
    ['2026/8/4', '2026-08-04'],
    ['Mon, 24 Aug 2026 15:09:00 GMT', '2026-08-24T15:09:00.000Z'],
    ['4 Aug 2026 9:05 +0200', '2026-08-04T07:05:00.000Z'],
    ['Mon, 24 Aug 2026 15:09:00 Z', '2026-08-24T15:09:00.000Z'],
    [1785922897, '2026-08-05T09:41:37.000Z'],
    [1785922897000, '2026-08-05T09:41:37.000Z'],
    ['1785922897', '2026-08-05T09:41:37.000Z'],
    ['1785922897000', '2026-08-05T09:41:37.000Z'],
  ];
  for (const [given, iso] of forms) it(`may be ${JSON.stringify(given)}`, () => expect(isoDate(given)).to.equal(iso));

  const garbage: readonly unknown[] = [
    '', 'soon', 'May 29, 2025', '29.05.2025', '05/29/2025', '09/05/2026', '9-5-2026', '09052026', '20260824', '2026123', '20261340', '2026-8-245', '2026', '2026-11', '24 Aug', 'Mon, 99 Aug 2026 15:09:00 GMT', '2026-11-30T', '2026-11-30Tnoon',
    '2026-11-30T17', '2026-11-30T17:00:00+1', 'x2026-11-30', '2026-11-30x', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-32',
    '2026-02-30', '2025-02-29', '2026-04-31', '2026-02-30T10:00:00Z', '2026-11-30T25:00', '2026-11-30T17:60', '+275760-09-13T00:00:00Z',
    0, -1, NaN, Infinity, -Infinity, 8.64e15, 8.64e15 + 1, 1e300, null, undefined, true, {}, [], ['2026-11-30'], new Date(), 10n,
  ];
  for (const given of garbage) {
    it(`is not ${typeof given === 'bigint' ? 'a bigint' : JSON.stringify(given)} (${String(given).slice(0, 20)})`, () => {
      expect(isoDate(given)).to.equal(undefined);
    });
  }

  it('never has a year of more than four digits', () => {
    expect(isoDate(Date.UTC(9999, 11, 31))).to.equal('9999-12-31T00:00:00.000Z');
    expect(isoDate(Date.UTC(10_000, 0, 1))).to.equal(undefined);
  });

  it('can be parsed, and is the same when it is read again', () => {
    const text = fc.oneof(fc.double(), fc.integer({min: 0, max: 4e12}), fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?(Z| UTC|[+-]\d\d:?\d\d)?)?$/));
    fc.assert(fc.property(text, (value) => {
      const iso = isoDate(value);
      if (iso === undefined) return;
      expect(Date.parse(iso)).not.to.equal(NaN);
      expect(isoDate(iso)).to.equal(iso);
    }), {numRuns: 500});
  });

  it('stays a day if it is one, and a moment if it is one', () => {
    expect(isDateOnly(isoDate('2026-11-30')!)).to.equal(true);
    expect(isDateOnly(isoDate('2026-11-30T00:00')!)).to.equal(false);
    expect(isDateOnly(isoDate(1785922897)!)).to.equal(false);
  });
});
