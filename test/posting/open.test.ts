import {expect} from '@open-wc/testing';
import {isOpen} from '../../src/posting/date.js';

const at = (iso: string) => Date.parse(iso);

describe('a posting', () => {
  it('is open as long as nobody says when it closes', () => {
    expect(isOpen({}, at('2999-01-01'))).to.equal(true);
    expect(isOpen({validThrough: undefined}, at('2999-01-01'))).to.equal(true);
  });

  it('is open on its last day wherever on Earth that still is', () => {
    const posting = {validThrough: '2026-11-30'};
    expect(isOpen(posting, at('2026-11-30T00:00:00Z'))).to.equal(true);
    expect(isOpen(posting, at('2026-11-30T23:59:59.999-12:00'))).to.equal(true);
    expect(isOpen(posting, at('2026-12-01T00:00:00-12:00'))).to.equal(false);
  });

  it('closes at the moment that is given', () => {
    const posting = {validThrough: '2026-11-30T17:00:00+01:00'};
    expect(isOpen(posting, at('2026-11-30T15:59:59.999Z'))).to.equal(true);
    expect(isOpen(posting, at('2026-11-30T16:00:00Z'))).to.equal(false);
  });

  it('is judged by the present if no time is given', () => {
    expect(isOpen({validThrough: new Date(Date.now() + 60_000).toISOString()})).to.equal(true);
    expect(isOpen({validThrough: new Date(Date.now() - 60_000).toISOString()})).to.equal(false);
  });
});
