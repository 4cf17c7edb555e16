import {expect} from '@open-wc/testing';
import type {Posting} from '../../../src/posting/posting.js';
import {EVERYTHING} from '../../../src/query/query.js';
import {isKnownFacet, optionsOf} from '../../../src/query/results.js';
import {makePosting, WORDS} from './make.js';

const NOW = Date.UTC(2026, 5, 15, 12);
const optionsIn = (name: string, postings: readonly Posting[], keys: readonly string[] = []) =>
  optionsOf(postings, {...EVERYTHING, facets: {[name]: keys}}, name, {words: WORDS, now: NOW}).map(({key, label, count}) => [key, label, count]);
const postingsWith = (...members: readonly Partial<Posting>[]) => members.map(makePosting);

describe('the choices of a facet', () => {
  it('are called by the most frequent spelling', () => {
    expect(optionsIn('department', postingsWith({department: 'ENGINEERING'}, {department: 'Engineering '}, {department: 'Engineering '}))).to.deep.equal([['engineering', 'Engineering', 3]]);
  });

  it('stand by how many postings have them, then by name, and last those that do not say', () => {
    const postings = postingsWith({}, {}, {}, {team: 'Zoo'}, {team: 'äpfel'}, {team: 'Zoo'}, {team: 'Bees'}, {team: '-'}, {team: ' '});
    expect(optionsIn('team', postings)).to.deep.equal([['zoo', 'Zoo', 2], ['apfel', 'äpfel', 1], ['bees', 'Bees', 1], ['-', 'Not stated', 5]]);
  });

  it('are none if no posting says anything', () => {
    expect(optionsIn('level', postingsWith({}, {}))).to.deep.equal([]);
    expect(optionsIn('level', [])).to.deep.equal([]);
    expect([isKnownFacet(postingsWith({}), 'level'), isKnownFacet(postingsWith({level: 'Senior'}), 'level')]).to.deep.equal([false, true]);
    expect([isKnownFacet(postingsWith({}), 'place'), isKnownFacet(postingsWith({}), 'pay'), isKnownFacet([], 'posted')]).to.deep.equal([false, false, false]);
  });

  it('are all values of a posting, each once', () => {
    const [full, part] = ['FULL_TIME', 'PART_TIME'];
    expect(optionsIn('employment-type', postingsWith({employmentType: [full, part, full]}, {employmentType: ['Season ticket']}))).to.deep.equal([
      ['full-time', 'Full time', 1], ['part-time', 'part_time'.toUpperCase(), 1], ['season-ticket', 'Season ticket', 1],
    ]);
    expect(optionsIn('tags', postingsWith({tags: ['Bread', 'bread', 'cake']}))).to.deep.equal([['bread', 'Bread', 1], ['cake', 'cake', 1]]);
  });

  it('are in the words of the reader', () => {
    expect(optionsIn('language', postingsWith({language: 'de'}, {language: 'de'}, {language: 'pt-BR'}))).to.deep.equal([['de', 'German', 2], ['pt-br', 'Brazilian Portuguese', 1]]);
    expect(optionsIn('work-mode', postingsWith({places: [{workMode: 'remote'}, {workMode: 'remote'}]}))).to.deep.equal([['remote', 'remote', 1]]);
    expect(optionsIn('company', postingsWith({hiringOrganization: {name: 'Acme'}}))).to.deep.equal([['acme', 'Acme', 1]]);
  });

  it('are still there in their words when no posting has them any more', () => {
    expect(optionsIn('employment-type', [], ['full-time'])).to.deep.equal([['full-time', 'Full time', 0]]);
    expect(optionsIn('place', [], ['de'])).to.deep.equal([['de', 'Germany', 0]]);
    expect(optionsIn('posted', [], ['7d'])).to.deep.include(['7d', 'In the last 7 days', 0]);
    expect(optionsIn('department', [], ['works'])).to.deep.equal([['works', 'works', 0]]);
    expect(optionsIn('department', postingsWith({department: 'Works'}), ['-'])).to.deep.equal([['works', 'Works', 1], ['-', 'Not stated', 0]]);
  });
});

describe('a facet of the feed’s own', () => {
  it('has texts, numbers, what is true or false, and lists of these', () => {
    const postings = postingsWith({extra: {visa: true, grade: 7, office: ['North', 'South', {}, null]}}, {extra: {visa: false, grade: '7', office: 'north'}}, {extra: {visa: null}});
    expect(optionsIn('visa', postings)).to.deep.equal([['false', 'No', 1], ['true', 'Yes', 1], ['-', 'Not stated', 1]]);
    expect(optionsIn('grade', postings)).to.deep.equal([['7', '7', 2], ['-', 'Not stated', 1]]);
    expect(optionsIn('office', postings)).to.deep.equal([['north', 'North', 2], ['south', 'South', 1], ['-', 'Not stated', 1]]);
  });
});

describe('the days since a posting was published', () => {
  const published = (...dates: readonly (string | undefined)[]) => optionsIn('posted', dates.map((datePosted) => makePosting({datePosted})));

  it('are counted as a calendar does, up to each choice', () => {
    expect(published('2026-06-15', '2026-06-14', '2026-06-13T23:59:59Z', '2026-06-08', '2026-05-01', undefined)).to.deep.equal([
      ['1d', 'In the last 1 days', 2], ['3d', 'In the last 3 days', 3], ['7d', 'In the last 7 days', 4],
      ['14d', 'In the last 14 days', 4], ['30d', 'In the last 30 days', 4], ['-', 'Not stated', 1],
    ]);
  });

  it('take what is dated tomorrow for new', () => expect(published('2026-06-16')[0]).to.deep.equal(['1d', 'In the last 1 days', 1]));

  it('go on with the day', () => {
    const postings = [makePosting({datePosted: '2026-06-15'})];
    const options = (now: number) => optionsOf(postings, EVERYTHING, 'posted', {words: WORDS, now}).map(({count}) => count);
    expect([options(NOW), options(NOW + 86_400_000 * 2)]).to.deep.equal([[1, 1, 1, 1, 1], [0, 1, 1, 1, 1]]);
  });
});

describe('a facet with 5,000 choices', () => {
  it('is counted within a moment', () => {
    const postings = Array.from({length: 10_000}, (_, index) => makePosting({team: `Team ${index % 5000}`}));
    const options = optionsIn('team', postings, ['team-17']);
    expect(options).to.have.lengthOf(5000);
    expect(options.every(([, , count]) => count === 2)).to.equal(true);
  });
});
