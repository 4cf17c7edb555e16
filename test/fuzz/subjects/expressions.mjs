/** What a page writes into `include` and the like: any text is an expression or an `ExpressionError` that says where; and each expression can be written. */
import {load} from '../lib.mjs';
import {ATTACKS} from '../../hostile/read-attacks.mjs';

const {parseExpression, matchesExpression} = await load('query/expression.js');

const TOKENS = ['department', 'place', 'id', ':', ',', ';', '-', '*', '"', '""', ' ', '  ', '\n', 'x', 'C++', 'Customer Success', '日本', '\u202e', '\ud800', '__proto__', '{', '(', '\\', '='];
const WORDS = ['department', 'a b', 'a"b', ':', ';', ',', '-x', '*', 'é', '\u0000', '"', ...ATTACKS];

export function makeCase(random) {
  if (random.chance(0.5)) return {text: Array.from({length: random.below(random.chance(0.05) ? 5000 : 14)}, () => random.oneOf(random.chance(0.9) ? TOKENS : ATTACKS)).join('')};
  const some = (most, make) => Array.from({length: 1 + random.below(most)}, make);
  return {expression: some(3, () => some(3, () => ({facet: random.oneOf(WORDS), values: some(3, () => random.oneOf(WORDS) + random.oneOf(['', '*'])), negated: random.chance(0.3)})))};
}

export function faultOf({text, expression}) {
  if (expression) {
    const read = JSON.stringify(parseExpression(write(expression)));
    return read === JSON.stringify(expression) ? undefined : `read ${read}`;
  }
  try {
    matchesExpression(parseExpression(text), {id: '1'}, () => true);
    return undefined;
  } catch (error) {
    if (error.name !== 'ExpressionError') throw error;
    return error.at >= 0 && error.at <= text.length ? undefined : `says it is at ${error.at}`;
  }
}

const quote = (word) => `"${word.replaceAll('"', '""')}"`;
/** The star behind a value is outside of its quotes. */
const quoteValue = (value) => (value.length > 1 && value.endsWith('*') ? `${quote(value.slice(0, -1))}*` : quote(value));
const write = (expression) => expression.map((terms) => terms.map(({facet, values, negated}) => `${negated ? '-' : ''}${quote(facet)}:${values.map(quoteValue).join(',')}`).join(' ')).join('; ');

export const sizeOf = () => 1;
export const show = (broken) => JSON.stringify(broken).slice(0, 3000);
