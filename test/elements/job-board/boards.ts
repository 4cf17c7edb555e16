import type {JobBoardElement, JobListElement, JobPostingElement} from '../../../src/index.js';
import '../../helpers/history-limit.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, ready, type PutOptions} from '../../helpers/page.js';
import {allByRole, elementsIn, link, names, stateOf} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';

/** The address of the page before a test, to which it returns. */
export const HERE = location.href;
const AT_FIRST = history.state as unknown;

interface Navigation {
  readonly currentEntry: {readonly key: string};
  traverseTo(key: string): {readonly committed: Promise<unknown>; readonly finished: Promise<unknown>};
}

const {navigation} = globalThis as {navigation?: Navigation};
let start: string | undefined;

beforeEach(() => {
  start = navigation?.currentEntry.key;
});

afterEach(async () => {
  // What a test has asked of the history may still be on its way.
  await settled();
  // A tab has 50 entries. Chromium makes room by dropping those that nobody has clicked in, and so those of a test.
  if (start && start !== navigation!.currentEntry.key) await Promise.allSettled(Object.values(navigation!.traverseTo(start)));
  history.replaceState(AT_FIRST, '', HERE);
});

const TITLES = ['Baker', 'Pastry Chef', 'Data Engineer', 'Driver', 'Cashier', 'Miller'];
const DEPARTMENTS = ['Kitchen', 'Office', 'Shop'];
const PLACES = ['Lyon, France', 'Berlin, Germany', 'Remote'];

/** Jobs of a bakery: "Baker 1", "Pastry Chef 2", … in three departments and places. */
export const bakeryJobs = (count: number) => Array.from({length: count}, (_, index) => makeJob({
  id: `${index + 1}`,
  title: `${TITLES[index % TITLES.length]} ${index + 1}`,
  department: DEPARTMENTS[index % 3]!,
  places: [PLACES[(index >> 1) % 3]!],
  datePosted: `2020-03-${String(28 - (index % 28)).padStart(2, '0')}`,
  url: `https://bakery.example/jobs/${index + 1}`,
  applyUrl: `https://bakery.example/jobs/${index + 1}/apply`,
  about: `About job ${index + 1}.`,
}));

export interface BoardOptions extends PutOptions {
  readonly jobs?: readonly object[];
  /** Markup within. */
  readonly content?: string;
}

/** A board in the page, with 30 jobs unless the test says otherwise. */
export async function putBoard(attributes = '', {jobs = bakeryJobs(30), content = '', ...options}: BoardOptions = {}): Promise<JobBoardElement> {
  const board = put<JobBoardElement>(`<job-board ${attributes}>${content}</job-board>`, options);
  board.feed = makeFeed(jobs);
  await whole(board);
  return board;
}

/** Waits until a board and all that is in it is shown. */
export async function whole(board: JobBoardElement): Promise<JobBoardElement> {
  await ready(board);
  await until(() => innerElements(board).every((element) => stateOf(element) !== 'loading'), 'the elements in the board');
  return board;
}

const innerElements = (board: JobBoardElement): HTMLElement[] =>
  [...board.shadowRoot!.querySelectorAll<HTMLElement>('job-filters, job-list, job-posting')];

const inner = <Inner extends HTMLElement>(board: Element, tag: string): Inner | undefined =>
  [...elementsIn(board)].find(({localName}) => localName === tag) as Inner | undefined;

/** The list in a board, if it is seen. */
export const listIn = (board: Element): JobListElement | undefined => inner(board, 'job-list');
/** The open posting in a board, if it is seen. */
export const postingIn = (board: Element): JobPostingElement | undefined => inner(board, 'job-posting');

/** The titles that are listed. */
export const listed = (board: Element): string[] => {
  const list = listIn(board);
  return list ? allByRole(list, 'listitem').flatMap((card) => names(card, 'heading').slice(0, 1)) : [];
};

/** The title of the open posting, or what stands in its place; "" if none is open. */
export const opened = (board: Element): string => {
  const posting = postingIn(board);
  return posting ? (names(posting, 'heading')[0] ?? stateOf(posting)) : '';
};

export const becomes = (board: Element, title: string): Promise<unknown> =>
  until(() => opened(board) === title, `"${title}" to be open; it is "${opened(board)}"`);

/** Opens a posting by a click on its card's link. */
export async function open(board: Element, title: string): Promise<void> {
  link(listIn(board)!, title).click();
  await becomes(board, title);
}

/** Of the page's address, what a board has written into it. */
export const address = (prefix = 'job'): string => {
  const pairs = [...new URL(location.href).searchParams].filter(([name]) => name.startsWith(prefix));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
};

/** Puts something into the page's address before there is a board, as a link that somebody has sent. */
export const arriveAt = (query: string): void => {
  const url = new URL(HERE);
  url.search += `&${query}`;
  history.replaceState(null, '', url);
};

export async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await gone;
}

export async function goForward(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.forward();
  await gone;
}

/** The box that is searched in. */
export const searchBox = (board: Element): HTMLInputElement =>
  [...elementsIn(board)].find((element) => element.matches('input[type=search]')) as HTMLInputElement;

/** Types into the search box, all at once. */
export function type(board: Element, text: string): void {
  const box = searchBox(board);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}
