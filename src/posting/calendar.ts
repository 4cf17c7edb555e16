import {isDateOnly} from './date.js';

/** Something to keep in mind: on a day, or at a time. */
export interface CalendarEvent {
  /** The same for the same event, so that a calendar replaces it and does not list it twice. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601: a date, for the whole day, or a date and time; without a zone, it is that of the reader. */
  readonly start: string;
  /** Where to read more; http or https. */
  readonly url: string;
}

/** Octets in a line, at most, without its end. */
const LINE_OCTETS = 75;
/** A day before; of a whole day, which begins at midnight, at nine in the morning. */
const REMINDERS = {day: '-PT15H', time: '-P1D'};

/**
 * A calendar file with one event and a reminder. The event leaves the candidate free: it takes no time.
 * @param now the current time in milliseconds since the epoch
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile({id, title, start, url}: CalendarEvent, now = Date.now()): string {
  const isDay = isDateOnly(start);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//job-widgets//job-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escape(id)}`,
    `DTSTAMP:${utc(now)}`,
    isDay ? `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}` : `DTSTART:${dateTime(start)}`,
    `SUMMARY:${escape(title)}`,
    // Where calendars don't show the one, they show the other.
    `DESCRIPTION:${escape(url)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    `TRIGGER:${isDay ? REMINDERS.day : REMINDERS.time}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].map(fold).join('\r\n');
}

const utc = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** A time with a zone in UTC; another one as it is, with the seconds it may lack. */
const dateTime = (iso: string): string =>
  /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? utc(Date.parse(iso)) : iso.replace(/[-:]|\.\d+/g, '').padEnd('20261130T170000'.length, '0');

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u2028\u2029]/g, '\\n');

/** A line without what could end it, in pieces that are short enough; no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line.replace(/\p{Cc}/gu, '')) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
