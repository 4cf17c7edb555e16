import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Posting} from '../../src/posting/posting.js';
import {ExpressionError, matchesExpression, parseExpression, type Expression, type Term} from '../../src/query/expression.js';

const posting = (facts: Partial<Posting>): Posting => ({
  id: '1', title: 'Baker', places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...facts,
});
const term = (facet: string, values: readonly string[], negated = false): Term => ({facet, values, negated});

/** Facets by the tags of a posting: `department:Design` is one. */
const byTags = ({tags}: Posting, facet: string, values: readonly string[]): boolean => values.some((value) => tags.includes(`${facet}:${value}`));
const wants = (text: string, ...tags: string[]): boolean => matchesExpression(parseExpression(text), posting({tags}), byTags);

function mistake(text: string): ExpressionError {
  try {
    parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
  }
  throw new Error(`No mistake in ${text}`);
}

describe('an expression', () => {
  const texts: readonly [string, Expression][] = [
    ['department:Design', [[term('department', ['Design'])]]],
    ['department:Design,Sales', [[term('department', ['Design', 'Sales'])]]],
    ['department:"Customer Success",Design', [[term('department', ['Customer Success', 'Design'])]]],
    ['department:"The ""A"" team"', [[term('department', ['The "A" team'])]]],
    ['department:Eng*,"Customer S"*,*', [[term('department', ['Eng*', 'Customer S*', '*'])]]],
    ['place:us/ca -level:Intern', [[term('place', ['us/ca']), term('level', ['Intern'], true)]]],
    ['place:de; id:12,34', [[term('place', ['de'])], [term('id', ['12', '34'])]]],
    ['"Büro & Ort":"10:30; später"', [[term('Büro & Ort', ['10:30; später'])]]],
    [' place: de , us\n\tlevel:Senior ;; ', [[term('place', ['de', 'us']), term('level', ['Senior'])]]],
    ['work-mode:on-site department:-', [[term('work-mode', ['on-site']), term('department', ['-'])]]],
  ];
  for (const [text, expression] of texts) {
    it(`may be ${JSON.stringify(text)}`, () => expect(parseExpression(text)).to.deep.equal(expression));
  }

  it('is the same after it was written and read', () => {
    const word = fc.string({unit: fc.constantFrom(...'aB1*-/:;, "\'ü😀\n'), minLength: 1, maxLength: 8});
    const aTerm = fc.record({facet: word, values: fc.array(word, {minLength: 1, maxLength: 3}), negated: fc.boolean()});
    const anExpression = fc.array(fc.array(aTerm, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3});
    fc.assert(fc.property(anExpression, (expression) => {
      expect(parseExpression(print(expression))).to.deep.equal(expression);
    }), {numRuns: 500});
  });
});

const quote = (word: string): string => (/^[a-z\d][^\s:;,"]*$/i.test(word) ? word : `"${word.replaceAll('"', '""')}"`);
const print = (expression: Expression): string => expression
  .map((terms) => terms.map(({facet, values, negated}) => `${negated ? '-' : ''}${quote(facet)}:${values.map(quote).join(',')}`).join(' '))
  .join('; ');

describe('a posting is wanted', () => {
  it('if one of the values is its', () => {
    expect(wants('department:Design,Sales', 'department:Sales')).to.equal(true);
    expect(wants('department:Design,Sales', 'department:Legal')).to.equal(false);
  });

  it('if all terms hold', () => {
    expect(wants('department:Sales place:de', 'department:Sales', 'place:de')).to.equal(true);
    expect(wants('department:Sales place:de', 'department:Sales', 'place:us')).to.equal(false);
  });

  it('if none of the values of a negated term is its', () => {
    expect(wants('-level:Intern,Trainee', 'level:Senior')).to.equal(true);
    expect(wants('-level:Intern,Trainee')).to.equal(true);
    expect(wants('-level:Intern,Trainee', 'level:Trainee')).to.equal(false);
  });

  it('if one of the alternatives holds', () => {
    expect(wants('department:Sales; place:de', 'place:de')).to.equal(true);
    expect(wants('department:Sales; place:de', 'place:us')).to.equal(false);
  });

  it('by its id', () => {
    const wantsId = (text: string, id: string) => matchesExpression(parseExpression(text), posting({id}), () => false);
    expect(wantsId('id:12,34', '34')).to.equal(true);
    expect(wantsId('id:12,34', '3')).to.equal(false);
    expect(wantsId('id:eng-*', 'ENG-7')).to.equal(true);
    expect(wantsId('-id:12', '12')).to.equal(false);
  });
});

describe('a mistake in an expression', () => {
  const mistakes: readonly [string, number, RegExp][] = [
    ['', 0, /^Expected a facet.* at the end\.$/],
    [' ; ', 3, /facet/],
    ['Design', 6, /^Expected ":" .* at the end\.$/],
    ['department:Customer Success', 27, /a value with blanks stands in double quotes/],
    ['department:', 11, /^Expected a value at the end\.$/],
    ['department: place:de', 17, /^Expected ",", ";" or a blank at character 18, ":de"\.$/],
    ['department:Design,', 18, /value/],
    ['department:,Design', 11, /^Expected a value at character 12, ",Design"\.$/],
    ['department:"Design', 11, /value/],
    ['department:""', 11, /value/],
    ['department:De"sign"', 13, /blank/],
    ['place:de - level:x', 10, /facet/],
    [':de', 0, /facet/],
  ];
  for (const [text, at, message] of mistakes) {
    it(`is told with its place: ${JSON.stringify(text)}`, () => {
      expect(mistake(text).at).to.equal(at);
      expect(mistake(text).message).to.match(message);
    });
  }

  it('is the only thing that is ever thrown, and soon', () => {
    fc.assert(fc.property(fc.oneof(fc.string({unit: fc.constantFrom(...'a:;,"-* ')}), fc.string({unit: 'binary'})), (text) => {
      try {
        expect(parseExpression(text)).not.to.be.empty;
      } catch (error) {
        expect(error).to.be.instanceOf(ExpressionError);
      }
    }), {numRuns: 500});
    for (const text of ['"'.repeat(10_001), 'a:'.repeat(10_000), ' '.repeat(10_000), `a:${'b,'.repeat(10_000)}`]) expect(mistake(text)).to.be.instanceOf(ExpressionError);
  });
});
