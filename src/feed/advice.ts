import {findBoard, type FoundBoard} from './boards.js';
import type {Failure} from './transfer.js';

/** Those that let no page of another site read their feeds (measured by others, 2026): `.domain` and name. */
const CLOSED: readonly (readonly [string, string])[] = [
  ['.myworkdayjobs.com', 'Workday'],
  ['.myworkdaysite.com', 'Workday'],
  ['.usajobs.gov', 'USAJOBS'],
  ['.hibob.com', 'HiBob'],
  ['.adzuna.com', 'Adzuna'],
  ['.jooble.org', 'Jooble'],
];

/** What to do about a feed that a page may not read. */
const WAYS_ROUND = 'Either make a job feed of it where your site is built, and show that; '
  + 'or let a server of yours pass it on, and name that: proxy="https://your-server.example/feed?url={url}".';

/** Why a document could not be had, and what to do. */
export function whyNot(failure: Failure): string {
  const {code, url, proxy, timeout, brokeOff} = failure;
  if (code === 'http') return refusal(failure);
  if (code === 'timeout') return `From ${where(url, proxy)} came nothing, or next to nothing, for ${timeout} seconds. timeout="${2 * timeout!}" would give it more time.`;
  if (brokeOff) return `The answer from ${where(url, proxy)} broke off, or cannot be unpacked.`;
  if (proxy) return `No answer from ${where(url, proxy)}: offline, a wrong address, or a server that does not allow this page to read it (CORS).`;
  return `No answer from ${url}: offline, a wrong address, or a server that does not allow this page to read it (CORS). ${aboutReading(url)}`.trim();
}

const where = (url: string, proxy: string | undefined): string => (proxy ? `the proxy ${proxy} for ${url}` : url);

function refusal({url, proxy, status, statusText, retryAfter}: Failure): string {
  const answer = `${url}${proxy ? `, by way of ${proxy},` : ''} answered ${status} ${statusText ?? ''}`.trim();
  const pause = retryAfter === undefined ? '' : `It wants to be left alone for ${Math.ceil(retryAfter / 1000)} seconds.`;
  return [`${answer}.`, pause, status === 404 ? nameInDoubt(url) : ''].filter(Boolean).join(' ');
}

/** What is known of a browser's reading this address, if it may not. */
function aboutReading(url: string): string {
  if (url.startsWith('http:')) return `A page on https: may not read it in any case: write https:. ${WAYS_ROUND}`;
  const host = URL.canParse(url) ? `.${new URL(url).hostname}` : '';
  const closed = CLOSED.find(([domain]) => host.endsWith(domain))?.[1];
  if (closed) return `${closed} lets no page of another site read its feeds. ${WAYS_ROUND}`;
  const board = findBoard(url);
  if (board && isPage(url, board)) return suggestion(board);
  if (board) return board.open ? WAYS_ROUND : `${board.vendor} is not known to let pages of other sites read its feeds. ${WAYS_ROUND}`;
  return WAYS_ROUND;
}

/** What to do about a web page that was taken for a feed. */
export function aboutPage(url: string | undefined): string {
  const board = url === undefined ? undefined : findBoard(url);
  if (!url || !board) return 'Give the address of the feed itself, which answers with JSON or XML.';
  if (isPage(url, board)) return suggestion(board);
  if (/\blever\.co\//.test(url) && !/[?&]mode=json/.test(url)) return 'Lever sends its feed only where the address ends in ?mode=json.';
  return `${board.vendor} sends a web page where it knows no board of the name. ${nameInDoubt(url)}`.trim();
}

/** A page for people, whose feed is somewhere else. */
const isPage = (url: string, {page, feed}: FoundBoard): boolean =>
  page ? page.test(url) : !new URL(url).pathname.startsWith(new URL(feed.replace('{name}', 'name')).pathname.replace(/\/$/, ''));

const suggestion = ({vendor, key, name}: FoundBoard): string =>
  `This is a page of ${vendor} for people. Its feed is${name ? `: src="${key}:${name}"` : ` written src="${key}:name"`}.`;

function nameInDoubt(url: string): string {
  const board = findBoard(url);
  return board?.name ? `Is "${board.name}" the board's name at ${board.vendor}?` : '';
}
