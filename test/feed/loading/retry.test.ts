import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pauseAfter, readRetryAfter} from '../../../src/feed/retry.js';
import {FakePlatform} from '../fakes.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

function pause(failure: Parameters<typeof pauseAfter>[0], attempts = 1, facts: Partial<Pick<FakePlatform, 'chance' | 'online'>> = {}) {
  return pauseAfter(failure, attempts, Object.assign(new FakePlatform(), facts));
}

describe('a failed attempt', () => {
  it('is followed by another where that may succeed', () => {
    for (const status of [undefined, 408, 425, 429, 500, 502, 503, 504]) expect(pause({status}), `${status}`).to.be.above(0);
  });

  it('is the last where the server would say the same again', () => {
    for (const status of [300, 400, 401, 403, 404, 405, 410, 413, 422, 451, 501, 505]) expect(pause({status}), `${status}`).to.equal(undefined);
  });

  it('is the last without a line, unless a server has answered', () => {
    expect(pause({}, 1, {online: false})).to.equal(undefined);
    expect(pause({status: 503}, 1, {online: false})).to.be.above(0);
  });

  it('is the last if it is the third', () => {
    fc.assert(fc.property(fc.integer({min: 3, max: 100}), (attempts) => pause({}, attempts) === undefined));
  });
});

describe('the pause after it', () => {
  it('doubles, and half of it is chance', () => {
    expect([pause({}, 1), pause({}, 2)]).to.deep.equal([500, 1000]);
    fc.assert(fc.property(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(1, 2), (chance, attempts) => {
      expect(pause({}, attempts, {chance})).to.be.within(500 * attempts, 1000 * attempts);
    }));
  });

  it('is as long as the server says, if that is longer', () => {
    expect(pause({status: 503, retryAfter: 20_000})).to.equal(20_000);
    expect(pause({status: 503, retryAfter: 0})).to.equal(500);
  });

  it('is never longer than half a minute: then the server is left alone', () => {
    expect(pause({status: 429, retryAfter: 30_000})).to.equal(30_000);
    expect(pause({status: 429, retryAfter: 30_001})).to.equal(undefined);
    fc.assert(fc.property(fc.nat(), (retryAfter) => (pause({status: 429, retryAfter}) ?? 0) <= 30_000));
  });
});

describe('Retry-After', () => {
  it('is a number of seconds', () => {
    expect(readRetryAfter('120', NOW)).to.equal(120_000);
    expect(readRetryAfter(' 0 ', NOW)).to.equal(0);
  });

  it('is a date', () => {
    expect(readRetryAfter('Sun, 22 Nov 2026 13:00:00 GMT', NOW)).to.equal(HOUR);
  });

  it('says nothing where it is none, or over', () => {
    for (const value of [null, '', 'soon', '-5', '1.5e', 'Sun, 22 Nov 2026 11:00:00 GMT']) expect(readRetryAfter(value, NOW), `${value}`).to.equal(undefined);
  });

  it('is at least nothing, whatever a server sends', () => {
    fc.assert(fc.property(fc.string(), (value) => (readRetryAfter(value, NOW) ?? 0) >= 0));
  });
});
