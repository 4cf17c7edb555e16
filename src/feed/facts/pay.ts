import type {Pay, PayPeriod} from '../../posting/posting.js';
import type {Value} from '../value.js';
import {amountOf, inOrder, payPeriod} from './pay-range.js';
import {payOf, type PayContext} from './pay-text.js';

/**
 * A pay: a text, a number, or schema.org's MonetaryAmount with its values inside or outside of
 * `value`. A range of zeros says nothing.
 * @param context what the posting says beside the pay: the currency, the places
 */
export function readPay(value: Value, context: PayContext = {}): Pay | undefined {
  if (!value.isObject) return readSimplePay(value, context);
  const inner = value.get('value').isObject ? value.get('value') : value;
  const words = amountWords(inner.get('value'));
  const exact = words ? undefined : amountOf(inner.number('value'), value);
  const currency = (value.text('currency', 'currencyCode') ?? context.currency)?.toUpperCase();
  const unitText = readPeriod((inner.get('unitText').known ? inner : value).get('unitText'));
  const pay: Pay = {
    minValue: amountOf(inner.number('minValue'), value) ?? exact,
    maxValue: amountOf(inner.number('maxValue'), value) ?? exact,
    currency,
    unitText,
    text: value.text('text'),
    ...(words && payOf(words, {...context, currency, period: unitText})),
    name: value.text('name'),
  };
  return pay.minValue || pay.maxValue || pay.text ? inOrder(pay, value) : undefined;
}

/** An amount that is written in words: "£30,000 to £40,000". */
function amountWords(value: Value): string | undefined {
  return typeof value.raw === 'string' && value.known && !/^[\d.,\s]+$/.test(value.raw) ? value.text() : undefined;
}

function readSimplePay(value: Value, context: PayContext): Pay | undefined {
  const text = value.text();
  if (!text) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) return payOf(text, context);
  const amount = amountOf(number, value);
  return amount === undefined ? undefined : {minValue: amount, maxValue: amount, currency: context.currency};
}

function readPeriod(value: Value): PayPeriod | undefined {
  const text = value.text();
  const found = payPeriod(text);
  if (text && !found) value.note(`Left out the pay period "${text}": expected HOUR, DAY, WEEK, MONTH or YEAR.`);
  return found;
}
