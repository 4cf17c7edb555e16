import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plain, read} from './reading.js';

const MEMBERS = ('id title url applyUrl detail hiringOrganization company places locations location employmentType department team level baseSalary salary ' +
  'datePosted validThrough language tags format description about aboutCompany responsibilities minimumQualifications qualifications preferredQualifications ' +
  'benefits jobBenefits compensation howToApply equalOpportunity sections extra shift __proto__ constructor').split(' ');

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('', ' ', 'N/A', 'not\nspecified', 'Infinity', '-0', '60,000', '2026-11-30', '2026-08-05 09:41:37 UTC', 'javascript:alert(1)', '/a b', 'mailto:x@y.example', 'mailto: a  b ',
    'Remote', 'Full-time', 'html', 'markdown', 'benefits', 'https://a.example/ü?q=ä#x', 'us', 'ßa', 'per year', 'See https://a.example/form'),
);
const member = fc.letrec((tie) => ({
  value: fc.oneof({maxDepth: 3}, text, fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('value'), {maxLength: 3}), tie('object')),
  object: fc.dictionary(
    fc.constantFrom('name', 'title', 'kind', 'format', 'content', 'items', 'text', 'workMode', 'addressCountry', 'addressLocality', 'minValue', 'maxValue', 'value', 'currency', 'unitText', 'url', 'logo'),
    tie('value'), {maxKeys: 4},
  ),
})).value;
const messyJob = fc.dictionary(fc.constantFrom(...MEMBERS), member, {maxKeys: 8});
const titledJob = fc.tuple(messyJob, text).map(([job, title]) => ({...job, title: `x${title}`}));
const jobs = fc.array(fc.oneof(titledJob, messyJob, fc.jsonValue()), {maxLength: 5});

describe('reading any job feed', () => {
  it('never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(jobs, fc.array(fc.anything())), messyJob, async (entries, facts) => {
      const feed = await read({...facts, version: 1, jobs: entries});
      expect(feed.format).to.equal('job-feed');
    }), {numRuns: 300});
  });

  it('gives clean postings: an id of their own, a title, safe addresses, dates and numbers', async () => {
    await fc.assert(fc.asyncProperty(jobs, async (entries) => {
      const {postings} = await read({version: 1, jobs: entries});
      expect(new Set(postings.map(({id}) => id)).size).to.equal(postings.length);
      for (const {id, title, url, applyUrl, detail, hiringOrganization, places, baseSalary, datePosted, validThrough} of postings) {
        expect(id && title).to.be.a('string');
        for (const address of [url, detail, hiringOrganization?.url, hiringOrganization?.logo]) expect(address ?? 'https:').to.match(/^https?:/);
        expect(applyUrl ?? 'https:').to.match(/^(https?|mailto|tel):/);
        for (const place of places) expect(Object.values(plain(place))).not.to.be.empty;
        for (const {minValue, maxValue, text: words} of baseSalary) expect(Number.isFinite(minValue ?? maxValue ?? (words ? 0 : NaN))).to.equal(true);
        for (const date of [datePosted, validThrough]) expect(Date.parse(date ?? '2026-11-30')).not.to.be.NaN;
      }
    }), {numRuns: 300});
  });

  it('tells of every note which posting it is about, and where', async () => {
    await fc.assert(fc.asyncProperty(jobs, async (entries) => {
      const {postings, notes} = await read({version: 1, jobs: entries});
      const ids = new Set(postings.map(({id}) => id));
      for (const note of notes) {
        expect(note.message).to.match(/\S.*[.?]$/s);
        expect(note.pointer).to.match(/^\/jobs\/\d/);
        const entry = entries[Number(/\d+/.exec(note.pointer))] as {id?: unknown} | null;
        expect(note.posting === undefined || ids.has(note.posting) || note.posting === String(entry?.id)).to.equal(true);
      }
    }), {numRuns: 300});
  });

  it('and reading what was read again changes nothing', async () => {
    await fc.assert(fc.asyncProperty(jobs, async (entries) => {
      const {postings} = await read({version: 1, jobs: entries});
      const again = await read({version: 1, jobs: plain(postings)});
      expect(plain(again.postings)).to.deep.equal(plain(postings));
    }), {numRuns: 500});
  });

  it('keeps every member that it does not know', async () => {
    const unknown = fc.string({minLength: 1}).filter((name) => !MEMBERS.includes(name));
    await fc.assert(fc.asyncProperty(fc.dictionary(unknown, fc.jsonValue(), {minKeys: 1}), async (others) => {
      const {postings} = await read({version: 1, jobs: [{id: 1, title: 'Baker', ...others}]});
      expect(plain(postings[0]!.extra)).to.deep.equal(plain(others));
    }));
  });
});
