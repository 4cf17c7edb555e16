import type {Posting} from './posting.js';

const ISO = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?)?$/i;
const DAY = 86_400_000;
/** Above this, a number of an epoch counts milliseconds: in seconds it would be the year 5138. */
const LARGEST_EPOCH_SECONDS = 1e11;

/** What needs no rewriting: most days, and times. The last days of some months are looked up, which takes longer. */
const PLAIN = /^\d{4}-(?!02-(29|3))(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)(T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d))?$/;

/** @see https://www.rfc-editor.org/rfc/rfc822#section-5, with years of four digits as RSS wants them */
const RFC_822 = /^(\w{3}, )?\d\d \w{3} \d{4} [\d:]+ [\w+-]+$/;

/**
 * A feed's date as ISO 8601, or undefined if it is none. Knows dates and date-times that begin with the year (also
 * with a space and `UTC`, with slashes, or with one digit), those of RSS, and epochs in seconds or milliseconds: what
 * can be read in one way only. A date stays a date and a time without a zone stays without one: nothing is claimed
 * that the feed didn't say.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return epochDate(value);
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return value;
  const text = value.trim().replaceAll('/', '-').replace(/(?<!\.)\b\d\b/g, '0$&');
  if (/^\d{9,13}$/.test(text)) return epochDate(Number(text));
  // Not all engines know "Z" here.
  if (RFC_822.test(text)) return epochDate(Date.parse(text.replace(/ Z$/, ' GMT')));
  if (!ISO.test(text)) return undefined;
  const iso = text.replace(/^(\S{10})[T ]/i, '$1T').replace(/ ?(?:z|utc)$/i, 'Z').replace(/ (?=[+-])/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return isFinite(Date.parse(iso)) && isInCalendar(iso.slice(0, 10)) ? iso : undefined;
}

/** Some browsers take 30 February for 2 March. */
const isInCalendar = (day: string): boolean => new Date(day).toJSON()?.startsWith(day);

function epochDate(value: number): string | undefined {
  const date = new Date(value > LARGEST_EPOCH_SECONDS ? value : value * 1000);
  return value > 0 && date.getTime() < Date.UTC(10_000, 0) ? date.toISOString() : undefined;
}

/** Whether an ISO 8601 text names a day without a time. */
export const isDateOnly = (iso: string): boolean => iso.length === 10;

/**
 * When one can no longer apply, in milliseconds since the epoch. A closing *date* counts until that day has ended
 * everywhere on Earth (UTC−12): better a late applicant than one who is told "closed" too early.
 */
export function closingTime({validThrough}: Pick<Posting, 'validThrough'>): number {
  if (!validThrough) return Infinity;
  const end = Date.parse(validThrough);
  return isDateOnly(validThrough) ? end + 1.5 * DAY : end;
}

/**
 * Whether one can still apply.
 * @param now the current time in milliseconds since the epoch
 */
export const isOpen = (posting: Pick<Posting, 'validThrough'>, now = Date.now()): boolean => now < closingTime(posting);
