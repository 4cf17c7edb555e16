import {FeedError} from './feed-error.js';

/** What we know of a vendor whose boards have public feeds. */
export interface Board {
  /** As it is written for people. */
  readonly vendor: string;
  /** The address of a board's feed. */
  readonly feed: string;
  /** The board's page for people, where it is not beside the feed on a host of the board's own; its first group is the name. */
  readonly page?: RegExp;
  /** Whether pages of other sites were seen to read it: no where they were not. */
  readonly open: boolean;
}

/**
 * Boards by the short form's first part, from the vendors' documents and from what others measured
 * of reading them in browsers (2026). A vendor may change either.
 */
export const BOARDS: Readonly<Record<string, Board>> = {
  greenhouse: {vendor: 'Greenhouse', feed: 'https://boards-api.greenhouse.io/v1/boards/{name}/jobs?content=true', page: /boards(?:\.eu)?\.greenhouse\.io\/(?:embed\/job_board\?for=)?([\w-]+)/, open: true},
  lever: {vendor: 'Lever', feed: 'https://api.lever.co/v0/postings/{name}?mode=json', page: /jobs\.lever\.co\/([^/?#]+)/, open: true},
  'lever-eu': {vendor: 'Lever', feed: 'https://api.eu.lever.co/v0/postings/{name}?mode=json', page: /jobs\.eu\.lever\.co\/([^/?#]+)/, open: true},
  ashby: {vendor: 'Ashby', feed: 'https://api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true', page: /jobs\.ashbyhq\.com\/([^/?#]+)/, open: true},
  workable: {vendor: 'Workable', feed: 'https://apply.workable.com/api/v1/widget/accounts/{name}?details=true', page: /apply\.workable\.com\/(?!api\/)([\w-]+)/, open: false},
  smartrecruiters: {vendor: 'SmartRecruiters', feed: 'https://api.smartrecruiters.com/v1/companies/{name}/postings?limit=100', page: /(?:jobs|careers)\.smartrecruiters\.com\/([^/?#]+)/, open: true},
  recruitee: {vendor: 'Recruitee', feed: 'https://{name}.recruitee.com/api/offers/', open: true},
  teamtailor: {vendor: 'Teamtailor', feed: 'https://{name}.teamtailor.com/jobs.json', open: false},
  personio: {vendor: 'Personio', feed: 'https://{name}.jobs.personio.de/xml', open: false},
  'personio-com': {vendor: 'Personio', feed: 'https://{name}.jobs.personio.com/xml', open: false},
  breezy: {vendor: 'Breezy', feed: 'https://{name}.breezy.hr/json', open: false},
  pinpoint: {vendor: 'Pinpoint', feed: 'https://{name}.pinpointhq.com/postings.json', open: false},
  bamboohr: {vendor: 'BambooHR', feed: 'https://{name}.bamboohr.com/careers/list', open: false},
  rippling: {vendor: 'Rippling', feed: 'https://api.rippling.com/platform/api/ats/v1/board/{name}/jobs', page: /ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/?#]+)/, open: true},
  remotive: {vendor: 'Remotive', feed: 'https://remotive.com/api/remote-jobs?company_name={name}', open: true},
};

const SHORT_FORM = /^([a-z-]+):([^?/#]*)(?:\?(.*))?$/i;
/** The name of a host, or of a part of one: `acme`, `acme.na`. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/**
 * The address of the feed of a board: `vendor:name`, and if need be parameters of the vendor's (`lever:acme?team=Sales`).
 * @throws {FeedError} `source`, with the vendors we know
 */
export function boardUrl(source: string): string {
  const [, vendor = '', name = '', parameters] = SHORT_FORM.exec(source) ?? [];
  const key = vendor.toLowerCase();
  const board = Object.hasOwn(BOARDS, key) ? BOARDS[key] : undefined;
  if (!board) throw new FeedError('source', `"${source}" is no web address, and no board we know. ${boardsWeKnow()}`);
  if (!isName(name, board)) throw new FeedError('source', `"${source}" lacks the name of a board at ${board.vendor}: write ${key}:name, as the name stands in the address of its jobs page.`);
  const url = new URL(board.feed.replace('{name}', () => encodeURIComponent(decode(name))));
  for (const [parameter, value] of new URLSearchParams(parameters)) url.searchParams.set(parameter, value);
  return url.href;
}

const boardsWeKnow = (): string => `Boards are written as vendor:name, for instance greenhouse:acme; the vendors are ${Object.keys(BOARDS).join(', ')}.`;

const isName = (name: string, {feed}: Board): boolean => (feed.startsWith('https://{name}') ? HOST.test(name) : /[^.]/.test(name));

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A board as its address tells: the short form's vendor, and the name. */
export interface FoundBoard extends Board {
  readonly key: string;
  /** Undefined where the address is the vendor's, but of no board we can make out. */
  readonly name: string | undefined;
}

/** The board that an address belongs to: a feed's, or a page's for people. */
export function findBoard(url: string): FoundBoard | undefined {
  const host = URL.canParse(url) ? `.${new URL(url).hostname}` : '';
  let found: FoundBoard | undefined;
  for (const [key, board] of Object.entries(BOARDS)) {
    const name = feedPattern(board).exec(url)?.[1] ?? board.page?.exec(url)?.[1];
    if (name) return {...board, key, name};
    if (!found && host.endsWith(domainOf(board))) found = {...board, key, name: undefined};
  }
  return found;
}

/** Matches a feed's own address; where the board has a host of its own, any on it. */
function feedPattern({feed}: Board): RegExp {
  const [before = '', after = ''] = feed.replace(/\?(?!.*\{).*/, '').split('{name}').map((part) => part.replace(/[.?]/g, '\\$&'));
  return before === 'https://' ? new RegExp(`^https://([\\w.-]+?)${after.replace(/\/.*/, '')}(?:/|$)`, 'i') : new RegExp(`^${before}([^/?&#]+)`, 'i');
}

/** `.lever.co` */
const domainOf = ({feed}: Board): string => `.${new URL(feed.replace('{name}', 'name')).hostname.split('.').slice(-2).join('.')}`;
