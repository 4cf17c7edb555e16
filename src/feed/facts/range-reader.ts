import type {Pay} from '../../posting/posting.js';
import type {Value} from '../value.js';
import {numberAt, textAt, type Names} from './names.js';
import {amountOf, inOrder, payPeriod} from './pay-range.js';

/** What a vendor calls the members of a range of pay. */
export interface RangeNames {
  readonly min: Names;
  readonly max: Names;
  readonly currency?: Names;
  readonly period?: Names;
  /** What the range is for. */
  readonly name?: Names;
}

/**
 * A reader of ranges of pay whose members are called so. A period that we don't know stays in words, and zeros
 * say nothing.
 */
export const rangeReader = (names: RangeNames) => (value: Value): Pay | undefined => {
  const minValue = amountOf(numberAt(value, names.min), value);
  const maxValue = amountOf(numberAt(value, names.max), value);
  if (minValue === undefined && maxValue === undefined) return undefined;
  const words = textAt(value, names.period);
  const unitText = payPeriod(words);
  const pay = {minValue, maxValue, currency: textAt(value, names.currency)?.toUpperCase(), unitText, text: unitText ? undefined : words, name: textAt(value, names.name)};
  return inOrder(pay, value);
};
