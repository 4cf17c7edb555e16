import type {Pay, PayPeriod} from '../../posting/posting.js';
import type {Value} from '../value.js';
import {amountOf, inOrder, payPeriod} from './pay-range.js';
import {currencyOf, payOf, type PayContext} from './pay-text.js';

/**
 * A pay: a text, a number, or schema.org's MonetaryAmount, with its values inside or outside of
 * `value`, or its PriceSpecification. A range of zeros says nothing.
 * @param context what the posting says beside the pay: the currency, the places
 */
export function readPay(value: Value, context: PayContext = {}): Pay | undefined {
  if (!value.isObject) return readSimplePay(value, context);
  const inner = value.get('value').isObject ? value.get('value') : value;
  const unitText = readPeriod((inner.get('unitText').known ? inner : value).get('unitText'));
  const written = value.text('currency', 'currencyCode', 'priceCurrency') ?? context.currency;
  const currency = currencyOf(written, context) ?? written;
  const words = amountWords(inner.get('value', 'price'));
  const amount = (name: string, second: string) => amountOf(numberIn(inner.get(name, second), unitText), value);
  const exact = words ? undefined : amount('value', 'price');
  const pay: Pay = {
    minValue: amount('minValue', 'minPrice') ?? exact,
    maxValue: amount('maxValue', 'maxPrice') ?? exact,
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

/** Points before three digits divide thousands, as commas do: nobody is paid so little but for an hour. */
function numberIn(value: Value, period: PayPeriod | undefined): number | undefined {
  const {raw} = value;
  const isGrouped = typeof raw === 'string' && period !== 'HOUR' && /^\d{1,3}(\.\d{3})+$/.test(raw);
  return isGrouped ? Number(raw.replaceAll('.', '')) : value.number();
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
