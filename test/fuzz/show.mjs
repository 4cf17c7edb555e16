/** Everything that is made of a posting besides the page: words, a calendar's file, structured data, and links. */
import {load} from './lib.mjs';

const {formatterFor} = await load('text/formatter.js');
const {calendarFile} = await load('posting/calendar.js');
const {withSource} = await load('posting/apply-source.js');
const {jobPostingJsonLd} = await load('structured-data/json-ld.js');
const {words: english} = await load('text/languages/en.js').then((module) => ({words: Object.values(module)[0]}));
const {words: arabic} = await load('text/languages/ar.js').then((module) => ({words: Object.values(module)[0]}));

const FORMATTERS = [formatterFor(english, 'en'), formatterFor(arabic, 'ar')];
const NOW = Date.UTC(2026, 10, 28);
const PAGE = new URL('https://page.example/?utm_source=news&gh_src=1');
const CALENDAR_LINE = /^(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART(?:;VALUE=DATE)?|SUMMARY|DESCRIPTION|URL|TRANSP|ACTION|TRIGGER):.*$/u;

/** What goes wrong; undefined if nothing does. */
export function showAll(posting, sections) {
  const lines = FORMATTERS.flatMap((formatter) => linesOf(posting, formatter));
  const odd = lines.find((line) => typeof line !== 'string' || /\b(?:undefined|NaN|Infinity|Invalid Date|\[object)\b/.test(line));
  if (odd !== undefined && !JSON.stringify(posting).match(/undefined|NaN|Infinity|Invalid Date|\[object/)) return `shows ${JSON.stringify(odd)} of ${JSON.stringify(posting)}`;
  JSON.stringify(jobPostingJsonLd(posting, sections));
  return faultOfCalendar(posting) ?? faultOfLink(posting);
}

function linesOf({places, employmentType, baseSalary, datePosted, validThrough}, {placeWithMode, employmentType: type, pay, date, age}) {
  return [...places.map(placeWithMode), ...employmentType.map(type), ...baseSalary.map(pay), ...[datePosted, validThrough].filter(Boolean).flatMap((iso) => [date(iso), age(iso, NOW)])];
}

function faultOfCalendar({id, title, url = 'https://page.example/', validThrough}) {
  if (!validThrough) return undefined;
  const file = calendarFile({id: `${id} ${url}`, title, start: validThrough, url}, NOW);
  const lines = file.split('\r\n');
  if (lines.some((line) => new TextEncoder().encode(line).length > 75)) return `a calendar line is too long: ${file}`;
  const odd = file.replace(/\r\n /g, '').split('\r\n').slice(0, -1).find((line) => !CALENDAR_LINE.test(line));
  if (odd !== undefined) return `a calendar has the line ${JSON.stringify(odd)}`;
  return file.match(/^BEGIN:VEVENT/gm)?.length === 1 ? undefined : `a calendar has other than one event: ${file}`;
}

/** Where one applies may be told where the candidate comes from, but is never somewhere else. */
function faultOfLink({applyUrl}) {
  if (!applyUrl) return undefined;
  const [before, after] = [new URL(applyUrl), new URL(withSource(applyUrl, {page: PAGE, source: 'board'}))];
  const same = before.origin === after.origin && before.pathname === after.pathname && before.hash === after.hash && after.search.startsWith(before.search);
  return same ? undefined : `turned ${before} into ${after}`;
}
